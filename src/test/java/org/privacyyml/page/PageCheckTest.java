package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.page.html.HtmlBody;

/** The finished page is held against what the law requires of the file. */
class PageCheckTest {
  private static final Checked RICH = PageFixtures.rich();
  private static final Pattern RULES = Pattern.compile("<!--rule ([^>]*)-->");

  @TempDir Path folder;

  /** Every rule that our template marks somewhere, with the template. */
  static Stream<String> marks() throws IOException {
    List<String> marks = new ArrayList<>();
    for (String language : List.of("de", "en")) {
      try (Stream<Path> files = Files.list(Path.of("templates", language))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Set<String> rules = new LinkedHashSet<>();
          Matcher matcher = RULES.matcher(Files.readString(file));
          while (matcher.find()) {
            rules.addAll(List.of(matcher.group(1).split(" ")));
          }
          rules.forEach(rule -> marks.add(language + "/" + file.getFileName() + " " + rule));
        }
      }
    }
    return marks.stream();
  }

  @ParameterizedTest
  @MethodSource("marks")
  void a_disclosure_that_a_template_drops_is_reported(String mark) throws IOException {
    String file = mark.split(" ")[0];
    String rule = mark.split(" ")[1];
    List<String> required =
        RICH.shown().stream()
            .filter(shown -> shown.rule().value().equals(rule))
            .map(shown -> shown.activity())
            .distinct()
            .toList();
    Path copy = folder.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.writeString(
        copy,
        Files.readString(Path.of("templates").resolve(file))
            .replaceAll("(<!--rule (?:[^>]* )?)" + rule + "(?=[ -])(?!-[A-Z0-9])", "$1"));

    List<Finding> missing = PageFixtures.render(RICH, folder).missing();

    assertThat(missing).extracting(Finding::rule).allMatch(new RuleId(rule)::equals);
    assertThat(missing).hasSize(required.size());
    assertThat(missing)
        .extracting(finding -> finding.place().source().name())
        .allMatch(file::equals);
    for (String activity : required) {
      assertThat(missing)
          .anyMatch(
              finding ->
                  activity.isEmpty() || finding.message().in(EN).endsWith(" (" + activity + ")"));
    }
  }

  @Test
  void a_section_that_is_not_included_is_reported_at_the_page() throws IOException {
    Path notice = folder.resolve("de/notice.mustache");
    Files.createDirectories(notice.getParent());
    Files.writeString(
        notice,
        Files.readString(Path.of("templates/de/notice.mustache")).replace("{{>storage}}", ""));
    List<Finding> missing = PageFixtures.render(RICH, folder).missing();
    assertThat(missing)
        .extracting(finding -> finding.rule().value())
        .contains("TDDDG-25-PURPOSE", "TDDDG-25-DURATION", "TDDDG-25-WITHDRAW");
    assertThat(missing)
        .extracting(finding -> finding.place().toString())
        .allMatch(place -> place.startsWith("de/notice.mustache"));
  }

  /** What the check lets pass must not stop the pages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DDG-5-1-1-FORM | register: .* | register: none",
        "DSA-13 | addresses: .* | addresses:",
        "DSG-14-3 | addresses: .* | addresses:",
        "complete-ch-ag | addresses: .* | addresses: [CH]",
      })
  void nothing_is_missed_on_a_page_that_was_not_missed_in_the_file(
      String fixture, String line, String other) {
    String name = "law/" + fixture + (fixture.startsWith("complete") ? ".yml" : ".pass.yml");
    String yaml = new String(Fixtures.bytes(Fixtures.file(name)), StandardCharsets.UTF_8);
    Checked checked = PageFixtures.check(yaml.replaceFirst(line, other));
    assertThat(checked.findings().count(Severity.ERROR)).isZero();
    assertThat(PageFixtures.render(checked).missing()).isEmpty();
  }

  @Test
  void an_activity_that_is_told_in_another_section_is_not_told() {
    String page =
        "# Seite\n\n## Logs <!--id logs-->\n\nText\n\n## Mail <!--id mail-->\n\n14 Tage. <!--rule GDPR-13-2-A-->\n";
    assertThat(missing(page, required("GDPR-13-2-A", "logs"))).hasSize(1);
    assertThat(missing(page, required("GDPR-13-2-A", "mail"))).isEmpty();
  }

  @Test
  void as_many_must_be_told_as_there_are() {
    String row = "| a <!--rule TDDDG-25-PURPOSE--> | b |\n";
    String table = "# Seite\n\n| x | y |\n|---|---|\n" + row + row;
    PageCheck.Required one = required("TDDDG-25-PURPOSE", "");
    assertThat(missing(table, one, one)).isEmpty();
    assertThat(missing(table, one, one, one)).containsExactly(one);
  }

  @Test
  void a_mark_on_nothing_tells_nothing() {
    PageCheck.Required name = required("GDPR-13-1-A-NAME", "");
    assertThat(missing("# Seite\n\n<!--rule GDPR-13-1-A-NAME-->\n", name)).hasSize(1);
    assertThat(missing("# Seite\n\n- **Name:** <!--rule GDPR-13-1-A-NAME-->\n", name)).hasSize(1);
    assertThat(missing("# Seite\n\n| a |\n|---|\n| <!--rule GDPR-13-1-A-NAME--> |\n", name))
        .hasSize(1);
    assertThat(missing("# Seite\n\n<!--facts-->\n- **Name:** <!--rule GDPR-13-1-A-NAME-->\n", name))
        .hasSize(1);
    assertThat(
            missing("# Seite\n\n<!--facts-->\n- **Name:** E <!--rule GDPR-13-1-A-NAME-->\n", name))
        .isEmpty();
    assertThat(missing("# Seite\n\n`<!--rule GDPR-13-1-A-NAME-->` E\n", name)).hasSize(1);
    assertThat(missing("# Seite\n\n<!--address-->\nE <!--rule GDPR-13-1-A-NAME-->\n", name))
        .isEmpty();
    assertThat(missing("# E <!--rule GDPR-13-1-A-NAME-->\n", name)).isEmpty();
    assertThat(missing("# Seite\n\n<!--rule GDPR-13-1-A-NAME-->\nE\n", name)).isEmpty();
  }

  @Test
  void a_mark_above_something_counts_as_the_html_shows_it() {
    PageCheck.Required name = required("GDPR-13-1-A-NAME", "");
    for (String below : List.of("- E\n", "> E\n", "<!--facts-->\n- **Name:** E\n")) {
      String source = "# Seite\n\n<!--rule GDPR-13-1-A-NAME-->\n" + below;
      assertThat(missing(source, name)).as(below).isEmpty();
      assertThat(HtmlBody.of(PageFixtures.tree(source)))
          .as(below)
          .contains(" data-rule=\"GDPR-13-1-A-NAME\">");
    }
  }

  @Test
  void the_objection_must_stand_apart() {
    PageCheck.Required objection = required("GDPR-21-4", "");
    String apart = "# S\n\n## W <!--id w-->\n\nSie können widersprechen. <!--rule GDPR-21-4-->\n";
    assertThat(missing(apart, objection)).isEmpty();
    assertThat(missing(apart + "\nAuch der Werbung. <!--rule GDPR-21-2 GDPR-21-4-->\n", objection))
        .isEmpty();
    assertThat(missing(apart + "\nAuskunft. <!--rule GDPR-13-2-B-ACCESS-->\n", objection))
        .containsExactly(objection);
    assertThat(
            missing(
                apart + "\n## R <!--id r-->\n\nAuskunft. <!--rule GDPR-13-2-B-ACCESS-->\n",
                objection))
        .isEmpty();
    assertThat(missing("# S\n\nSie können widersprechen. <!--rule GDPR-21-4-->\n", objection))
        .as("outside of any section it stands among everything")
        .containsExactly(objection);
  }

  private static PageCheck.Required required(String rule, String activity) {
    return new PageCheck.Required(new RuleId(rule), activity);
  }

  private static List<PageCheck.Required> missing(String source, PageCheck.Required... required) {
    RenderedPage page =
        new RenderedPage(
            Page.NOTICE, DE, "Seite", source, java.util.Optional.empty(), PageFixtures.UNLINKED);
    return PageCheck.missing(page, List.of(required));
  }
}
