package org.privacyyml.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.SiteCheck;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;
import org.privacyyml.policy.Policy;
import org.privacyyml.resource.Languages;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.SiteScan;
import org.privacyyml.yaml.Gap;
import org.yaml.snakeyaml.Yaml;

/** The first file says what is known, and no gap in it can be overlooked. */
class DraftTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Project ACME =
      new Project(
          Optional.of("Beispiel: \"Werkstatt\" # 1"),
          Optional.of("https://www.beispiel.de/handbuch"),
          Optional.of("Beispiel GmbH"),
          List.of("Erika Beispiel"));

  @TempDir Path folder;

  private static Checked check(String draft) {
    return new Privacy(TODAY, false, Set.of())
        .check(
            "privacy.yml",
            draft.getBytes(StandardCharsets.UTF_8),
            (name, from) -> Optional.empty());
  }

  private List<SiteFinding> found(String draft) throws IOException {
    return new SiteCheck(TODAY, Set.of())
        .scan(check(draft), folder, "site", new SiteScan.Options(false, false, true, 1, List.of()))
        .findings();
  }

  private void page(String name, String body) throws IOException {
    Files.writeString(folder.resolve(name), "<!DOCTYPE html><title>x</title>" + body);
  }

  private String ofSite(Project project, Language language) throws IOException {
    String first = Draft.of(project, TODAY, List.of(), language);
    return Draft.of(project, TODAY, found(first), language);
  }

  /** Every line with a gap that is no comment has an error of its own. */
  private static void assertEveryGapIsRefused(String draft) {
    List<Finding> errors = new ArrayList<>();
    for (Finding finding : check(draft).findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding);
      }
    }
    String[] lines = draft.split("\n");
    for (int i = 0; i < lines.length; i++) {
      int number = i + 1;
      int comment = lines[i].indexOf('#');
      String said = comment < 0 ? lines[i] : lines[i].substring(0, comment);
      if (said.contains(Gap.SIGN)) {
        assertThat(errors)
            .as("a finding for line %d, %s, of\n%s\n%s", number, lines[i], draft, errors)
            .anyMatch(error -> error.place().line() == number);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void without_anything_every_fact_is_a_gap(Language language) {
    String draft = Draft.of(Project.UNKNOWN, TODAY, List.of(), language);
    assertEveryGapIsRefused(draft);
    assertThat(draft).contains("  name: …\n  url: …\n");
  }

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void what_the_POM_says_is_in_the_file(Language language) {
    String draft = Draft.of(ACME, TODAY, List.of(), language);
    Policy policy = check(draft).disclosure().orElseThrow().policy();
    assertThat(policy.site().value().orElseThrow().name().value().orElseThrow().all())
        .containsOnly("Beispiel: \"Werkstatt\" # 1");
    assertThat(policy.site().value().orElseThrow().url().value())
        .contains("https://www.beispiel.de/handbuch");
    assertThat(policy.controller().value().orElseThrow().name().value()).contains("Beispiel GmbH");
    assertThat(draft).doesNotContain("Erika");
    assertEveryGapIsRefused(draft);
  }

  @Test
  void a_developer_is_named_in_a_comment_only() {
    Project project =
        new Project(
            Optional.of("x"), Optional.empty(), Optional.empty(), List.of("Erika\nBeispiel: x"));
    String draft = Draft.of(project, TODAY, List.of(), EN);
    assertThat(draft)
        .contains("# The POM names a developer: Erika Beispiel: x\ncontroller:\n  name: …");
    assertEveryGapIsRefused(draft);
  }

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void what_the_site_does_is_in_the_file_with_its_gaps(Language language) throws IOException {
    page(
        "index.html",
        """
        <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Roboto">
        <img src="https://fonts.gstatic.com/x.png">
        <iframe src="https://www.youtube.com/embed/1"></iframe>
        <iframe src="https://player.vimeo.com/video/1"></iframe>
        <script src="https://cdn.unbekannt.example/x.js"></script>
        <script>localStorage.setItem("theme", "dark"); document.cookie = "seen=1";</script>
        <form action="/send" method="post"><input type="email" name="mail"><textarea name="t"></textarea></form>
        """);
    String draft = ofSite(ACME, language);
    assertThat(draft)
        .contains("# index.html:1: ", "kind: web-fonts", "hosts: [cdn.unbekannt.example]")
        .contains("name: theme", "technology: local-storage", "kind: contact-form");
    assertEveryGapIsRefused(draft);
    assertThat(check(draft).findings())
        .filteredOn(finding -> finding.rule().value().startsWith("FORMAT-DUPLICATE"))
        .isEmpty();
  }

  @Test
  void what_is_only_possible_stays_a_comment() throws IOException {
    page(
        "index.html",
        "<script>var a = 'https://www.youtube.com/iframe_api', b = 'https://cdn.jsdelivr.net/npm/x.js'</script>");
    String draft = ofSite(ACME, EN);
    assertThat(draft)
        .contains("  # - kind: script-library")
        .doesNotContain("\n  - kind: script-library");
    assertEveryGapIsRefused(draft);
  }

  @Test
  void whatever_a_site_does_the_file_can_be_read() throws IOException {
    page(
        "index.html",
        """
        <script>
        localStorage.setItem('a\\nb', 1); localStorage.setItem('null', 1); localStorage.setItem('~', 1);
        localStorage.setItem('a: b #c', 1); localStorage.setItem('2026-11-22', 1); localStorage.setItem('\\u0000', 1);
        sessionStorage.setItem('{x}', 1); sessionStorage.setItem('none', 1); sessionStorage.setItem('- x', 1);
        document.cookie = "yes=1"; document.cookie = "\\u2028=1"; localStorage.setItem('😀', 1);
        </script>
        <script src="http://[2001:db8::1]:8080/x.js"></script>
        <script src="https://null/x.js"></script><script src="https://yes/x.js"></script>
        <script src="https://bäcker.example/x.js"></script><script src="https://10.0.0.1/x.js"></script>
        <img src="https://%s.example/x.png"><img src="https://a_b'c.example/x.png">
        """
            .formatted("a".repeat(2000)));
    for (Language language : Languages.all()) {
      String draft = ofSite(ACME, language);
      assertThat(check(draft).findings())
          .as(draft)
          .noneMatch(finding -> finding.rule().value().startsWith("FORMAT-SYNTAX"));
      assertThat(check(draft).disclosure()).as(draft).isPresent();
      assertThat(draft)
          .contains("- name: \"a\\nb\"", "- name: \"null\"", "hosts: [\"[2001:db8::1]\"]")
          .contains("\n  \"null\":\n");
      Map<String, Object> read = new Yaml().load(draft);
      assertThat(read).containsKeys("recipients", "processing", "storage");
    }
  }

  @Test
  void a_gap_as_host_is_no_host_of_somebody_else() throws IOException {
    page("index.html", "<script>localStorage.setItem('theme', 1)</script>");
    String draft = ofSite(Project.UNKNOWN, Languages.all().get(0));
    assertThat(draft).contains("    host: …\n    party: first\n");
    assertThat(check(draft).findings())
        .noneMatch(finding -> finding.rule().value().equals("X-COOKIE-PARTY"));
  }
}
