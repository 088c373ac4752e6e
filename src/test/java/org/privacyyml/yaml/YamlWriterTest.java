package org.privacyyml.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.SourceText;
import org.yaml.snakeyaml.Yaml;

/** Whatever is written is read back as it was, by our reader and by others. */
class YamlWriterTest {

  private static Keys everywhere(String text) {
    return Keys.NONE
        .text("value", text)
        .with("map", Keys.NONE.text("k" + text, text).text(text, "x"))
        .with("list", Items.of(Keys.NONE.text(text, text)))
        .with("one", Items.inline(new Content.Text(text)))
        .with("flow", new Content.Inline(Keys.NONE.text(text, text).text("k" + text, text)))
        .and(new Line.Entry("more", new Content.Text(text), text))
        .and(new Line.Remark(text))
        .and(new Line.Disabled(new Line.Entry(text, new Content.Text(text), "")))
        .word("end", "14 days");
  }

  private static void assertReadBack(String given) throws YamlProblem {
    String written = YamlWriter.file(everywhere(given));
    // A half of a character is none, and no file can hold it.
    String text = new String(given.getBytes(UTF_16BE), UTF_16BE);
    Mapping ours = (Mapping) new YamlReader().read(new SourceText("x", written));
    assertThat(ours.text("value")).as(written).contains(text);
    assertThat(ours.text("end")).as(written).contains("14 days");
    assertThat(ours.mapping("map").orElseThrow().text(text)).as(written).contains("x");
    assertThat(ours.mapping("map").orElseThrow().text("k" + text)).as(written).contains(text);
    assertThat(ours.texts("one")).as(written).containsExactly(text);
    assertThat(ours.mapping("flow").orElseThrow().text(text)).as(written).contains(text);
    Map<String, Object> theirs = new Yaml().load(written);
    assertThat(theirs).as(written).containsEntry("value", text).containsEntry("more", text);
    assertThat(theirs).as(written).containsEntry("one", List.of(text));
    assertThat(theirs).as(written).containsEntry("list", List.of(Map.of(text, text)));
    assertThat(theirs).as(written).containsEntry("map", Map.of("k" + text, text, text, "x"));
    assertThat(theirs).as(written).containsEntry("flow", Map.of(text, text, "k" + text, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a\nb",
        "\n",
        "\t",
        "null",
        "~",
        "none",
        "yes",
        "No",
        "on",
        "true",
        "1",
        "1.5",
        "0x1F",
        "1_000",
        "2026-11-22",
        "12:30:45",
        ".inf",
        "<<",
        "=",
        "-",
        "- a",
        "?",
        ": ",
        "a: b",
        "a:",
        "a #b",
        "#",
        "{",
        "}",
        "{a: b}",
        "[",
        "]",
        "a, b",
        ",",
        "'",
        "\"",
        "\\",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "---",
        "--- a",
        "...",
        " a",
        "a ",
        "[::1]",
        "[2001:db8::1]",
        "\u0000",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "😀",
        "a\ud83d",
        "\ude00",
        "…",
        "ß",
        "Ümläut",
        "a\r\nb",
        "https://a.example/?b=c#d"
      })
  void what_means_something_in_YAML_is_quoted(String text) throws YamlProblem {
    assertReadBack(text);
  }

  @Test
  void any_text_is_read_back() throws YamlProblem {
    Random random = new Random(5);
    String letters =
        "aß: #-'\"\\{}[]&*!|>%@`~,?\t\n\r…0n.O=<\u0000\u0007\u0085\u2028\ufeff\ud83d\ude00\uffff";
    for (int run = 0; run < 1500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        boolean any = random.nextInt(8) == 0;
        text.append(
            any ? (char) random.nextInt(65536) : letters.charAt(random.nextInt(letters.length())));
      }
      assertReadBack(text.toString());
    }
  }

  @Test
  void long_texts_stay_on_their_line() throws YamlProblem {
    String text = "wort ".repeat(2000) + "ende";
    String written = YamlWriter.file(Keys.NONE.text("a", text).text("b", text + ": x\ny"));
    Mapping read = (Mapping) new YamlReader().read(new SourceText("x", written));
    assertThat(written.lines()).hasSize(2);
    assertThat(read.text("a")).contains(text);
    assertThat(read.text("b")).contains(text + ": x\ny");
  }

  @Test
  void it_is_laid_out_as_people_do() {
    Keys keys =
        Keys.NONE
            .and(new Line.Remark("Kopf\nzeile"))
            .with("site", Keys.NONE.text("name", "Beispiel: #1").with("nature", new Gap("a or b")))
            .and(new Line.Blank())
            .with(
                "storage",
                new Items(
                    List.of(
                        new Line.Item(Keys.NONE.text("name", "theme").gaps("purpose")),
                        new Line.Disabled(new Line.Item(Keys.NONE.word("a", "no").gaps("b"))))))
            .with("data", Items.inline(Gap.ANY));
    assertThat(YamlWriter.file(keys))
        .isEqualTo(
            """
            # Kopf zeile
            site:
              name: "Beispiel: #1"
              nature: …                       # a or b

            storage:
              - name: theme
                purpose: …
              # - a: no
              #   b: …
            data: […]
            """);
  }

  @Test
  void what_the_catalogue_has_written_comes_below_the_keys_that_are_missing_too() {
    Content.Pasted pasted = new Content.Pasted("editorial:   # or none\n  - name: \"…\"");
    assertThat(pasted.below(List.of())).isEqualTo(pasted.yaml());
    assertThat(pasted.below(List.of("recipients", "null")))
        .isEqualTo("recipients:\n  \"null\":\n    editorial:   # or none\n      - name: \"…\"");
  }
}
