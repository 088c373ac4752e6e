package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.privacyyml.finding.Page;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.markdown.MarkdownText;
import org.yaml.snakeyaml.Yaml;

/** What stands above the Markdown, and how headings and titles are written for whom. */
class FrontMatterTest {
  private static final Optional<LocalDate> UPDATED = Optional.of(LocalDate.of(2026, 11, 22));
  private static final int TEXTS = 5_000;

  private static RenderedPage page(String markdown) {
    return new RenderedPage(
        Page.IMPRINT, DE, "Impressum", markdown, UPDATED, PageFixtures.UNLINKED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NONE | ''",
        "HUGO | '---\ntitle: \"Impressum\"\nlastmod: 2026-11-22\n---\n\n'",
        "HUGO_TOML | '+++\ntitle = \"Impressum\"\nlastmod = 2026-11-22\n+++\n\n'",
        "JEKYLL | '---\nlayout: page\ntitle: \"Impressum\"\nlang: de\nlast_modified_at: 2026-11-22\n---\n\n'",
        "DOCUSAURUS | '---\nid: \"5-impressum\"\ntitle: \"Impressum\"\nhide_table_of_contents: true\n"
            + "last_update:\n  date: 2026-11-22\n---\n\n'",
        "MKDOCS | '---\ntitle: \"Impressum\"\ndate: 2026-11-22\n---\n\n'",
        "ASTRO | '---\ntitle: \"Impressum\"\ntableOfContents: false\nlastUpdated: 2026-11-22\n---\n\n'",
      })
  void it_is_what_the_generator_wants(FrontMatter frontMatter, String expected) {
    String markdown = page("# Impressum\n\nText\n").markdown(frontMatter, "5-impressum");
    assertThat(markdown).startsWith(expected);
    assertThat(markdown.substring(expected.length()))
        .isEqualTo(frontMatter.printsTitle() ? "Text\n" : "# Impressum\n\nText\n");
  }

  @ParameterizedTest
  @EnumSource(FrontMatter.class)
  void without_a_date_it_is_front_matter_still(FrontMatter frontMatter) {
    assertThat(frontMatter.of("Titel", EN, Optional.empty(), "n"))
        .doesNotContain("null", "Optional", "date", "Updated", "mod");
  }

  @Test
  void yaml_reads_the_title_as_it_is() {
    Nasty.texts(
        21,
        TEXTS,
        title -> {
          for (FrontMatter frontMatter : FrontMatter.values()) {
            String lines = frontMatter.of(title, DE, UPDATED, title);
            if (!lines.startsWith("---\n")) {
              continue;
            }
            assertThat(lines).endsWith("\n---\n\n");
            Map<String, Object> read = new Yaml().load(lines.substring(4, lines.length() - 5));
            assertThat(read.get("title")).as(lines).isEqualTo(MarkdownText.inOneLine(title));
            assertThat(read.values()).as(lines).hasAtLeastOneElementOfType(String.class);
            assertThat(dateIn(read)).as(lines).isInstanceOf(Date.class);
          }
        });
  }

  private static Object dateIn(Map<String, Object> read) {
    for (String key : List.of("lastmod", "last_modified_at", "date", "lastUpdated")) {
      if (read.containsKey(key)) {
        return read.get(key);
      }
    }
    return ((Map<?, ?>) read.get("last_update")).get("date");
  }

  /** TOML's basic strings have the escapes of JSON's, of which YAML's are a superset. */
  @Test
  void toml_has_the_title_in_one_string() {
    Nasty.texts(
        22,
        TEXTS,
        title -> {
          String line = FrontMatter.HUGO_TOML.of(title, DE, UPDATED, "n").split("\n")[1];
          assertThat(line)
              .matches("title = \"([^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\]|\\\\u[0-9A-F]{4})*\"");
          assertThat(new Yaml().<String>load(line.substring("title = ".length())))
              .isEqualTo(MarkdownText.inOneLine(title));
        });
  }

  @Test
  void the_title_is_the_one_that_stands_on_the_page() {
    RenderedPage page = page("Davor\n\n# Über *uns* \\& \"Sie\" <!--rule A-->\n\n# Zweiter\n");
    assertThat(page.title()).isEqualTo("Über uns & \"Sie\"");
    assertThat(page.markdown(FrontMatter.HUGO, "x"))
        .isEqualTo(
            "---\ntitle: \"Über uns & \\\"Sie\\\"\"\nlastmod: 2026-11-22\n---\n\nDavor\n\n# Zweiter\n");
    assertThat(page("Titel\n=====\n\nText\n").markdown(FrontMatter.ASTRO, "x"))
        .endsWith("---\n\nText\n");
    assertThat(page("Text\n").title()).isEqualTo("Impressum");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NONE | '<a id=\"logs\"></a>\n\n## Logs' | '<a id=\"2fa\"></a>\n\n## 2FA'",
        "HUGO | '## Logs {#logs}' | '## 2FA {#2fa}'",
        "HUGO_TOML | '## Logs {#logs}' | '## 2FA {#2fa}'",
        "JEKYLL | '## Logs {#logs}' | '<a id=\"2fa\"></a>\n\n## 2FA'",
        "DOCUSAURUS | '## Logs \\{#logs}' | '## 2FA \\{#2fa}'",
        "MKDOCS | '<a id=\"logs\"></a>\n\n## Logs' | '<a id=\"2fa\"></a>\n\n## 2FA'",
        "ASTRO | '<a id=\"logs\"></a>\n\n## Logs' | '<a id=\"2fa\"></a>\n\n## 2FA'",
      })
  void headings_keep_their_anchors(FrontMatter frontMatter, String logs, String second) {
    String markdown =
        page("## Logs <!--id logs-->\n\nText\n\n## 2FA <!--id 2fa-->\n\nText\n")
            .markdown(frontMatter, "x");
    assertThat(markdown).endsWith(logs + "\n\nText\n\n" + second + "\n\nText\n");
  }

  @Test
  void lines_break_where_they_should() {
    String markdown = "**Name**\\\nStraße \\\\\nOrt <!--rule A-->\n\n```\nCode\\\nCode\n```\n";
    assertThat(page(markdown).markdown(FrontMatter.NONE, "x"))
        .isEqualTo("**Name**\\\nStraße \\\\\nOrt\n\n```\nCode\\\nCode\n```\n");
    assertThat(page(markdown).markdown(FrontMatter.MKDOCS, "x"))
        .endsWith("**Name**  \nStraße \\\\\nOrt\n\n```\nCode\\\nCode\n```\n");
  }

  @Test
  void a_mark_behind_an_escaped_pipe_goes_whole() {
    assertThat(
            page("| a | b |\n|---|---|\n| x \\| y \\| z <!--rule A--> | \\| <!--rule A--> |\n")
                .markdown(FrontMatter.NONE, "x"))
        .isEqualTo("| a | b |\n|---|---|\n| x \\| y \\| z | \\| |\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NONE | import x {{ y }} | 'export {{ y }} {{< z >}}'",
        "DOCUSAURUS | &#105;mport x {{ y }} | 'export {{ y }} {{< z >}}'",
        "JEKYLL | import x {{ \"{{\" }} y }} | 'export {{ \"{{\" }} y }} {{ \"{{\" }}< z >}}'",
        "HUGO | import x {{ y }} | 'export {{ y }} {{</* z */>}}'",
        "MKDOCS | import x {{ y }} | 'export {{ y }} {{< z >}}'",
      })
  void what_speaks_to_the_generator_is_only_shown(
      FrontMatter frontMatter, String text, String code) {
    String markdown =
        page("import x {{ y }}\n\n```\nexport {{ y }} {{< z >}}\n```\n").markdown(frontMatter, "x");
    assertThat(markdown).endsWith(text + "\n\n```\n" + code + "\n```\n");
  }

  @Test
  void mkdocs_gets_no_escapes_that_it_does_not_know() {
    assertThat(page("a \\< b \\~ \\* \\\\< `\\<`\n").markdown(FrontMatter.MKDOCS, "x"))
        .endsWith("---\n\na &#60; b &#126; \\* \\\\< `\\<`\n");
  }

  @Test
  void hugo_gets_no_shortcode_without_an_end() {
    assertThat(
            page("a `{{< b` `{{% c` d `{{< e >}}`\n\n```\n{{< f\n>}} {{% g\n```\n")
                .markdown(FrontMatter.HUGO, "x"))
        .endsWith(
            "\n\na `{{</* b` `{\u2060{% c` d `{{< e */>}}`\n\n```\n{\u2060{< f\n>}} {\u2060{% g\n```\n");
    assertThat(page("`{{< b`\n").markdown(FrontMatter.HUGO_TOML, "x")).endsWith("`{\u2060{< b`\n");
  }

  @Test
  void docusaurus_makes_no_pictures_of_names_between_colons() {
    String value = Markdown.escape("urn:de:x :+1: 1:2 https://x.example");
    assertThat(page(value + "\n\n```\n:de:\n```\n").markdown(FrontMatter.DOCUSAURUS, "x"))
        .endsWith(
            "urn&#58;{/* */}de:x &#58;{/* */}+1: 1:2 https&#58;//x.example\n\n```\n:de:\n```\n");
    assertThat(page(value + "\n").markdown(FrontMatter.NONE, "x"))
        .isEqualTo("urn&#58;de:x &#58;+1: 1:2 https&#58;//x.example\n");
  }

  @Test
  void astro_draws_no_sign_of_two() {
    String value = Markdown.escape("--flag --- a... b `` c \u0027\u0027");
    assertThat(page(value + "\n").markdown(FrontMatter.ASTRO, "x"))
        .endsWith(
            "\\-<!-- -->\\-flag -<!-- -->\\-<!-- -->\\- a.<!-- -->\\.. b"
                + " &#96;<!-- -->&#96; c &#39;<!-- -->&#39;\n");
  }
}
