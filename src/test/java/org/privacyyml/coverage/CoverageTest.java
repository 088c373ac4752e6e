package org.privacyyml.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.policy.PolicyReader;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.YamlProblem;

/**
 * Every requirement is accounted for: met and where, missing, accepted and why, or by which fact
 * not.
 */
class CoverageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final BaseFiles NONE = (name, from) -> Optional.empty();
  private static final PageLinks LINKS = new PageLinks("datenschutz.html", "impressum.html");

  static List<Path> fixtures() {
    return Fixtures.in("law");
  }

  private record Surveyed(Coverage coverage, Checked checked, Privacy.Written pages) {}

  private static Surveyed survey(String name, byte[] content, Set<String> skipped) {
    Privacy privacy = new Privacy(TODAY, false, skipped);
    Checked checked = privacy.check(name, content, NONE);
    Privacy.Written pages =
        privacy.render(checked, Optional.empty(), (page, language) -> Optional.empty());
    Mapping tree = new PolicyReader(NONE).tree(name, content).orElseThrow();
    Survey survey = new Survey(checked.disclosure().orElseThrow(), tree, TODAY, pages.pages());
    return new Surveyed(survey.coverage(name, false, skipped), checked, pages);
  }

  private static Surveyed survey(Path file) {
    return survey("privacy.yml", Fixtures.bytes(file), Set.of());
  }

  private static Coverage.Entry entry(Coverage coverage, String rule) {
    return coverage.entries().stream()
        .filter(entry -> entry.rule().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_a_scan_saw_is_evidence() throws YamlProblem {
    String scan =
        """
        {"version": 1, "file": "privacy.yml", "pages": 12, "exempt": 0, "bytes": 9,
         "hosts": [
          {"host": "fonts.googleapis.com", "level": "loaded", "disclosed": true, "provider": "google-fonts",
           "pages": 12, "places": [{"file": "a.html", "line": 5}, {"file": "b|c.html", "line": 1}]},
          {"host": "x.example", "level": "possible", "disclosed": false, "provider": null, "pages": 1, "places": []}],
         "findings": []}
        """;
    Coverage coverage =
        survey(Fixtures.file("law/complete-gmbh.yml"))
            .coverage()
            .with(ScanEvidence.of(scan.getBytes(StandardCharsets.UTF_8)));
    Document page = Jsoup.parse(CoveragePage.of(coverage, EN, LINKS).document());
    assertThat(page.select("table").last().select("tbody tr").eachText())
        .containsExactly(
            "fonts.googleapis.com (google-fonts) loaded yes 12 a.html:5, b|c.html:1",
            "x.example possible no 1");
    assertThat(page.text()).contains("pages read: 12, foreign hosts: 2. No script was run.");
    assertThat(CoverageJson.of(coverage, EN, LINKS))
        .contains("\"host\": \"x.example\"", "\"level\": \"possible\"");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_rule_has_a_state_and_what_is_missing_is_what_was_found(Path fixture) {
    Surveyed surveyed = survey(fixture);
    Coverage coverage = surveyed.coverage();
    assertThat(coverage.entries().stream().map(entry -> entry.rule().value()))
        .containsExactlyElementsOf(new Catalog().ruleIds());
    List<String> known = new Catalog().ruleIds();
    List<String> found =
        surveyed.checked().findings().inOrder().stream()
            .filter(finding -> finding.accepted().isEmpty())
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(Finding::rule)
            .map(RuleId::value)
            .filter(known::contains)
            .toList();
    // A general rule that a more specific one speaks for is missing too, but was not said.
    assertThat(coverage.in(State.MISSING).stream().map(entry -> entry.rule().value()).toList())
        .containsAll(found);
    for (Coverage.Count count : coverage.counts()) {
      assertThat(count.met()).isBetween(0, count.applicable());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"law/complete-gmbh.yml", "page/offerings.yml"})
  void what_is_met_links_to_the_section_that_says_so(String file) {
    Surveyed surveyed = survey(Fixtures.file(file));
    Document notice = null;
    for (var page : surveyed.pages().pages()) {
      if (page.title().equals("Datenschutzerklärung")) {
        notice = Jsoup.parse(page.fragment());
      }
    }
    assertThat(surveyed.coverage().in(State.MISSING)).isEmpty();
    for (Coverage.Entry entry : surveyed.coverage().in(State.MET)) {
      for (Coverage.Answer answer : entry.answers()) {
        if (answer.shown().isPresent()
            && LINKS.to(answer.shown().get()).startsWith("datenschutz.html#")) {
          String section = answer.shown().get().section();
          assertThat(notice.getElementById(section)).as(entry.rule() + " " + section).isNotNull();
          assertThat(
                  notice
                      .getElementById(section)
                      .parent()
                      .select("[data-rule~=\\b" + entry.rule() + "\\b]"))
              .as(entry.rule() + " in " + section)
              .isNotEmpty();
        }
      }
    }
    assertThat(entry(surveyed.coverage(), "GDPR-13-2-D").answers().get(0).shown().map(LINKS::to))
        .contains("datenschutz.html#notice-complaint");
  }

  @Test
  void an_activity_of_one_part_is_linked_to_where_that_part_tells_of_it() {
    Coverage coverage = survey(Fixtures.file("page/offerings.yml")).coverage();
    List<String> links = new ArrayList<>();
    for (Coverage.Answer answer : entry(coverage, "GDPR-13-2-A").answers()) {
      links.add(LINKS.to(answer.shown().orElseThrow()));
    }
    assertThat(links)
        .containsExactly(
            "datenschutz.html#web-logs",
            "datenschutz.html#hosting",
            "datenschutz.html#app-logs",
            "datenschutz.html#email-contact",
            "datenschutz.html#login",
            "datenschutz.html#keys");
  }

  @Test
  void what_is_accepted_says_why_and_until_when() {
    String file =
        new String(
                Fixtures.bytes(Fixtures.file("law/GDPR-13-1-D.fail.yml")), StandardCharsets.UTF_8)
            + "accepted:\n  - {rule: GDPR-13-1-D, reason: wird geklärt, until: 2027-01-31}\n";
    Coverage coverage =
        survey("privacy.yml", file.getBytes(StandardCharsets.UTF_8), Set.of()).coverage();
    Coverage.Entry entry = entry(coverage, "GDPR-13-1-D");
    assertThat(entry.state()).isEqualTo(State.ACCEPTED);
    String json = CoverageJson.of(coverage, DE, LINKS);
    assertThat(json)
        .contains("\"accepted\": \"wird geklärt\"", "\"until\": \"2027-01-31\"")
        .contains("\"accepted\": 1,");
    assertThat(CoveragePage.of(coverage, DE, LINKS).document())
        .contains("wird geklärt, bis 2027-01-31");
    assertThat(
            coverage.counts().stream()
                .filter(count -> count.law().in(EN).equals("Art. 13 GDPR"))
                .allMatch(count -> count.met() == count.applicable() - 1))
        .as("what is accepted is not met")
        .isTrue();
  }

  @Test
  void what_does_not_apply_says_by_which_fact() {
    Coverage coverage = survey(Fixtures.file("law/GDPR-13-1-D.pass.yml")).coverage();
    Coverage.Entry liquidation = entry(coverage, "DDG-5-1-1-REP");
    assertThat(liquidation.state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(liquidation.facts()).containsEntry("controller.legalForm", "natural-person");
    assertThat(entry(coverage, "TDDDG-25-1").facts()).containsEntry("storage.necessary", "");
    assertThat(CoveragePage.of(coverage, EN, LINKS).fragment())
        .contains(
            "applies to German providers that are legal persons (controller.legalForm: natural-person)",
            "(storage.necessary: not stated)");
  }

  @Test
  void what_is_skipped_is_said_to_be() {
    Coverage coverage =
        survey(
                "privacy.yml",
                Fixtures.bytes(Fixtures.file("law/GDPR-13-1-D.fail.yml")),
                Set.of("GDPR-13-1-D"))
            .coverage();
    assertThat(entry(coverage, "GDPR-13-1-D").state()).isEqualTo(State.SKIPPED);
    assertThat(coverage.in(State.MISSING)).isEmpty();
  }

  @Test
  void values_of_the_file_are_shown_as_text() {
    String file =
        new String(
                Fixtures.bytes(Fixtures.file("law/GDPR-13-1-D.pass.yml")), StandardCharsets.UTF_8)
            .replace("natural-person", "\"<script>|*x*\"");
    Coverage coverage =
        survey("privacy.yml", file.getBytes(StandardCharsets.UTF_8), Set.of()).coverage();
    Document page = Jsoup.parse(CoveragePage.of(coverage, EN, LINKS).document());
    assertThat(page.select("script")).isEmpty();
    assertThat(page.text()).contains("controller.legalForm: <script>|*x*");
  }
}
