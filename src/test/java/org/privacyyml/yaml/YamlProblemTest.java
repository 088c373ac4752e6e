package org.privacyyml.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no YAML is refused with a place, and with words that help. */
class YamlProblemTest {

  private static YamlProblem problem(byte[] bytes) {
    YamlProblem problem =
        catchThrowableOfType(YamlProblem.class, () -> new YamlReader().read("privacy.yml", bytes));
    assertThat(problem).as("a problem").isNotNull();
    assertThat(problem.message().in(EN)).isNotBlank().doesNotContain("this is no YAML");
    assertThat(problem.message().in(DE)).isNotBlank().isNotEqualTo(problem.message().in(EN));
    assertThat(problem.fix().in(EN)).isNotBlank();
    assertThat(problem.fix().in(DE)).isNotBlank().isNotEqualTo(problem.fix().in(EN));
    assertThat(problem.place().line()).isBetween(1, problem.place().source().lines());
    return problem;
  }

  private static YamlProblem problem(String text) {
    return problem(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * In the table, a paragraph sign stands for a line end, an arrow for a tab, a dot for a leading
   * blank.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '$',
      value = {
        "a: b¶→c: d! 2:1! a tab cannot indent! Ein Tabulator kann nicht einrücken",
        "a:¶→b: c! 2:1! a tab cannot indent! Ein Tabulator kann nicht einrücken",
        "a: |¶→b! 2:1! a tab cannot indent! Ein Tabulator kann nicht einrücken",
        "a: b¶c: \"d¶e: f! 2:4! this quote is never closed! Dieses Anführungszeichen wird nicht geschlossen",
        "a: b¶c: 'd¶e: f! 2:4! this quote is never closed! Dieses Anführungszeichen wird nicht geschlossen",
        "a: \"b¶---! 1:4! this quote is never closed! Dieses Anführungszeichen wird nicht geschlossen",
        "a: \"C:\\Users\"! 1:9! this backslash means nothing! Dieser Backslash hat keine Bedeutung",
        "a: \"\\xZZ\"! 1:7! this backslash means nothing! Dieser Backslash hat keine Bedeutung",
        "a: \"\\UFFFFFFFF\"! 1:7! this backslash means nothing! Dieser Backslash hat keine Bedeutung",
        "a: \"b\" c! 1:8! text stands after the closing quote! Hinter dem schließenden Anführungszeichen steht Text",
        "a: b: c! 1:5! unexpected colon! Unerwarteter Doppelpunkt",
        "a:b¶c: d! 2:2! unexpected colon! Unerwarteter Doppelpunkt",
        "a: b¶  c: d! 2:4! unexpected colon! Unerwarteter Doppelpunkt",
        ": b! 1:1! a colon without a key! Ein Doppelpunkt ohne Schlüssel",
        "a: b¶c¶d: e! 2:1! no colon follows here! Hier folgt kein Doppelpunkt",
        "a: [b, c¶d: e! 2:2! a comma or \"]\" is missing! Es fehlt ein Komma oder „]“",
        "a: {b: c¶d: e! 2:2! a comma or \"}\" is missing! Es fehlt ein Komma oder „}“",
        "a: [! 2:1! the file ends too early! Die Datei endet zu früh",
        "a: {b: ¶  - c}! 2:3! no value can begin here! Hier kann kein Wert beginnen",
        "a: [b]]! 1:7! this character closes or separates nothing! Dieses Zeichen schließt oder trennt nichts",
        "a: }! 1:4! this character closes or separates nothing! Dieses Zeichen schließt oder trennt nichts",
        "a: , b! 1:4! this character closes or separates nothing! Dieses Zeichen schließt oder trennt nichts",
        "a: @b! 1:4! no text can begin with this character! Mit diesem Zeichen kann kein Text beginnen",
        "a: %b! 1:4! no text can begin with this character! Mit diesem Zeichen kann kein Text beginnen",
        "a: `b! 1:4! no text can begin with this character! Mit diesem Zeichen kann kein Text beginnen",
        "host: *.beispiel.de! 1:7! no text can begin with * or &! Mit * oder & kann kein Text beginnen",
        "host: *! 1:7! no text can begin with * or &! Mit * oder & kann kein Text beginnen",
        "a: & Co! 1:4! no text can begin with * or &! Mit * oder & kann kein Text beginnen",
        "a: *b! 1:4! there is no anchor &b above! Darüber gibt es keinen Anker &b",
        "a: &b [c, *b]! 1:11! the alias *b contains itself! Der Alias *b enthält sich selbst",
        "a: - b! 1:4! no list and no key can begin here! Hier kann keine Liste und kein Schlüssel beginnen",
        "a:¶  - b¶ c! 3:2! this line is not indented like those above! Diese Zeile ist anders eingerückt als die darüber",
        "a:¶  b: c¶ d: e! 3:2! this line is not indented like those above! Diese Zeile ist anders eingerückt als die darüber",
        "··a: b¶c: d! 2:1! this line is not indented like those above! Diese Zeile ist anders eingerückt als die darüber",
        "- a¶b: c! 2:1! this line is not indented like those above! Diese Zeile ist anders eingerückt als die darüber",
        "a: | b! 1:6! no text can stand after | or > on its line! Hinter | oder > kann in der Zeile kein Text stehen",
        "a: |0! 1:5! no text can stand after | or > on its line! Hinter | oder > kann in der Zeile kein Text stehen",
        "%YAML 9.9¶---¶a: b! 1:1! a line that begins with % is no key! Eine Zeile, die mit % beginnt, ist kein Schlüssel",
        "%YAML 99999999999.1¶---¶! 1:1! a line that begins with % is no key! Eine Zeile, die mit % beginnt, ist kein Schlüssel",
        "a: b¶---¶c: d! 2:1! a second document begins here! Hier beginnt ein zweites Dokument",
        "? [a]¶: b! 1:3! a key must be a word! Ein Schlüssel muss ein Wort sein",
        "{{ name }}: b! 1:2! a key must be a word! Ein Schlüssel muss ein Wort sein",
        "<<: x! 1:1! a merge key takes a mapping! Ein Merge-Schlüssel verlangt eine Zuordnung",
        "<<: [x]! 1:1! a merge key takes a mapping! Ein Merge-Schlüssel verlangt eine Zuordnung",
      })
  void each_mistake_is_named_where_it_stands(
      String text, String place, String english, String german) {
    YamlProblem problem =
        problem(text.replace('¶', '\n').replace('→', '\t').replace('·', ' ') + "\n");
    assertThat(problem.place().line() + ":" + problem.place().column()).isEqualTo(place);
    assertThat(problem.message().in(EN)).isEqualTo(english);
    assertThat(problem.message().in(DE)).isEqualTo(german);
  }

  @Test
  void a_number_sign_that_hides_the_closing_bracket_is_pointed_at() {
    YamlProblem problem = problem("a: {street: Lindenstraße 12 #3, city: Berlin}\nb: c\n");
    assertThat(problem.place()).hasToString("privacy.yml:2:1");
    assertThat(problem.fix().in(EN))
        .isEqualTo("On line 1 a comment begins at \" #\"; quote the whole text.");
    assertThat(problem("a: {b: c # a word\n  d: e\nf: g\n").fix().in(EN))
        .isEqualTo("Close the bracket that opens on line 1.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: !ruby/object:Foo b", "a: !foo {b: c}", "a: !<tag:example.org,2000:x> [b]"})
  void a_foreign_tag_is_refused(String text) {
    YamlProblem problem = problem(text);
    assertThat(problem.message().in(EN)).startsWith("the tag ").endsWith(" has no meaning here");
    assertThat(problem.place()).hasToString("privacy.yml:1:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "\uFEFF", "   \n"})
  void a_file_without_content_is_called_empty(String text) {
    YamlProblem problem = problem(text);
    assertThat(problem.message().in(EN)).isEqualTo("the file is empty");
    assertThat(problem.place()).hasToString("privacy.yml:1:1");
    assertThat(problem.fix().in(EN)).contains("version: 1");
  }

  @Test
  void the_bracket_that_is_never_closed_is_named() {
    assertThat(problem("a:\n  b: {c: d,\n    e: f\ng: h\n").fix().in(EN)).contains("line 2");
  }

  @Test
  void the_first_byte_that_is_not_utf_8_is_named() {
    YamlProblem problem =
        problem("a: b\nstreet: Lindenstraße\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problem.message().in(EN)).isEqualTo("the file is not UTF-8");
    assertThat(problem.place()).hasToString("privacy.yml:2:19");
    assertThat(problem.fix().in(EN)).contains("0xdf");
    assertThat(problem.fix().in(DE)).contains("0xdf");
  }

  @Test
  void a_byte_order_mark_does_not_move_the_byte_that_is_not_utf_8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFFa: ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE4);
    assertThat(problem(bytes.toByteArray()).place()).hasToString("privacy.yml:1:4");
  }

  @Test
  void utf_16_is_not_utf_8() {
    assertThat(problem("a: b\n".getBytes(StandardCharsets.UTF_16)).fix().in(EN)).contains("0xfe");
  }

  @Test
  void a_cut_character_at_the_end_is_not_utf_8() {
    assertThat(problem(new byte[] {'a', ':', ' ', (byte) 0xC3}).place())
        .hasToString("privacy.yml:1:4");
  }

  @ParameterizedTest
  @CsvSource({"0000, 0", "0007, 7", "001b, 27", "007f, 127", "0092, 146", "fffe, 65534"})
  void a_control_character_is_named(String code, int character) {
    YamlProblem problem = problem("a: 😀\nb: x" + (char) character + "\n");
    assertThat(problem.message().in(EN)).isEqualTo("the character U+" + code + " is not allowed");
    assertThat(problem.place()).hasToString("privacy.yml:2:5");
  }

  @Test
  void a_control_character_is_found_far_down() {
    YamlProblem problem = problem("# 😀 comment\n".repeat(3000) + "b: x\u0001\n");
    assertThat(problem.place()).hasToString("privacy.yml:3001:5");
  }

  @Test
  void deep_nesting_is_refused_where_it_gets_too_deep() {
    YamlProblem problem = problem("a: " + "[".repeat(100_000) + "\n");
    assertThat(problem.message().in(EN)).contains("deeper than 50");
    assertThat(problem.place().column()).isEqualTo(54);
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    Limits limits = new Limits(1024 * 1024, 50, 100);
    YamlProblem problem =
        catchThrowableOfType(
            YamlProblem.class,
            () -> new YamlReader(limits).read("privacy.yml", new byte[1024 * 1024 + 1]));
    assertThat(problem.message().in(EN)).isEqualTo("the file is larger than 1 MiB");
    assertThat(problem.place()).hasToString("privacy.yml:1:1");
  }

  @Test
  void aliases_that_multiply_are_refused_fast() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      String below = "*a" + (i - 1);
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [")
          .append((below + ", ").repeat(10))
          .append("x]\n");
    }
    Duration begin = processorTime();
    YamlProblem problem = problem(bomb.toString());
    assertThat(processorTime().minus(begin)).isLessThan(Duration.ofSeconds(2));
    assertThat(problem.message().in(EN)).contains("the aliases stand for more than 100000 values");
    assertThat(problem.place().line()).isLessThan(8);
  }

  @Test
  void merge_keys_that_multiply_are_refused_fast() {
    StringBuilder bomb = new StringBuilder("a0: &a0 {k: v}\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" {<<: *a").append(i - 1);
      for (int j = 0; j < 9; j++) {
        bomb.append(", k").append(j).append(": *a").append(i - 1);
      }
      bomb.append("}\n");
    }
    Duration begin = processorTime();
    problem(bomb.toString());
    assertThat(processorTime().minus(begin)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void a_line_of_a_million_values_is_read_in_reasonable_time() throws YamlProblem {
    String line = "a: [" + "1, ".repeat(300_000) + "1]\n";
    Duration begin = processorTime();
    new YamlReader().read("privacy.yml", line.getBytes(StandardCharsets.UTF_8));
    assertThat(processorTime().minus(begin)).isLessThan(Duration.ofSeconds(5));
  }

  /** The work of this thread: how long a test takes depends on what else the machine does. */
  private static Duration processorTime() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }
}
