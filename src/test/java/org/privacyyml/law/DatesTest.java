package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.wording.StaleTextTest;

/** What is found on one day and not on another: today decides, and no clock. */
class DatesTest {

  private static List<Finding> found(String fixture, String today, String rulePrefix) {
    return found(yaml(fixture), LocalDate.parse(today), rulePrefix);
  }

  private static String yaml(String fixture) {
    return new String(
        Fixtures.bytes(Fixtures.file("law/" + fixture + ".yml")), StandardCharsets.UTF_8);
  }

  private static List<Finding> found(String yaml, LocalDate today, String rulePrefix) {
    return new Privacy(today, false, Set.of())
            .check(
                "privacy.yml",
                yaml.getBytes(StandardCharsets.UTF_8),
                (name, from) -> Optional.empty())
            .findings()
            .inOrder()
            .stream()
            .filter(finding -> finding.rule().value().startsWith(rulePrefix))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-02, '', ''",
    "2024-08-03, WATCH-RULE, ''",
    "2024-10-31, WATCH-RULE, ''",
    "2024-11-01, '', ID-WID-DE"
  })
  void a_rule_is_announced_for_90_days_and_then_counts(
      String today, String announced, String found) {
    assertThat(found("ID-WID-DE.fail", today, "WATCH-RULE"))
        .extracting(finding -> finding.rule().value())
        .isEqualTo(announced.isEmpty() ? List.of() : List.of(announced));
    assertThat(found("ID-WID-DE.fail", today, "ID-"))
        .extracting(finding -> finding.rule().value())
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  /** What a fact says already is never said of its words, so it is not announced either. */
  private static final Set<String> SAID_OF_THE_FACT = Set.of("MYTH-NO-PD", "MYTH-NO-OBJECTION");

  @Test
  void what_will_not_be_said_is_not_announced() {
    for (String rule : SAID_OF_THE_FACT) {
      LocalDate from = from(rule);
      assertThat(announced(broken(rule), from.minusDays(89))).doesNotContain(rule);
      assertThat(found(broken(rule), from, rule)).isEmpty();
    }
  }

  /** All rules that count from some day on. */
  static List<String> rulesOfADay() {
    Catalog catalog = new Catalog();
    return catalog.ruleIds().stream()
        .filter(id -> catalog.requirement(new RuleId(id)).orElseThrow().from().isPresent())
        .filter(id -> !SAID_OF_THE_FACT.contains(id))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rulesOfADay")
  void every_rule_of_a_day_is_announced_before_it_and_speaks_from_it_on(String rule) {
    LocalDate from = from(rule);
    String broken = broken(rule);
    assertThat(announced(broken, from.minusDays(91))).doesNotContain(rule);
    assertThat(found(broken, from.minusDays(91), rule)).isEmpty();
    assertThat(announced(broken, from.minusDays(89))).contains(rule);
    assertThat(found(broken, from.minusDays(89), rule)).isEmpty();
    assertThat(announced(broken, from)).doesNotContain(rule);
    assertThat(found(broken, from, rule)).extracting(f -> f.rule().value()).contains(rule);
  }

  private static LocalDate from(String rule) {
    return new Catalog().requirement(new RuleId(rule)).orElseThrow().from().orElseThrow();
  }

  /** The rules that are told to count soon. */
  private static List<String> announced(String yaml, LocalDate today) {
    return found(yaml, today, "WATCH-RULE").stream()
        .map(finding -> finding.message().toString().split("From [-0-9]+, | will say here: ")[1])
        .toList();
  }

  /** A file that breaks a rule: its fixture, or a sentence that its patterns find. */
  private static String broken(String rule) {
    if (Files.exists(Fixtures.file("law/" + rule + ".fail.yml"))) {
      return yaml(rule + ".fail");
    }
    String sentence =
        StaleTextTest.sentences().stream()
            .filter(candidate -> candidate.rule().equals(rule) && candidate.found())
            .findFirst()
            .orElseThrow()
            .text();
    return yaml("smallest")
        .replace("\nstorage:", "\n    note: '" + sentence.replace("'", "''") + "'\nstorage:");
  }

  /** The day on which a rule begins stands with its words, so that it can be announced. */
  @Test
  void no_class_of_ours_holds_a_day() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        assertThat(source).as(file.toString()).doesNotContainPattern("LocalDate\\.of\\(\\d");
        assertThat(source).as(file.toString()).doesNotContain("LocalDate.parse(\"");
      }
    }
  }

  @Test
  void two_rules_that_begin_at_one_place_are_both_announced() {
    String yaml = yaml("BFSG-14-AUTH.fail").replaceFirst("accessibility: .*", "accessibility: {}");
    assertThat(announced(yaml, LocalDate.of(2025, 6, 1))).contains("BFSG-14", "BFSG-14-AUTH");
  }

  @Test
  void an_announcement_names_rule_day_and_place_and_fails_no_build() {
    Finding announced = found("ID-WID-DE.fail", "2024-10-01", "WATCH-RULE").get(0);
    assertThat(announced.severity()).isEqualTo(Severity.WARNING);
    assertThat(announced.where().path()).isEqualTo("controller.businessId");
    assertThat(announced.message().in(EN)).contains("2024-11-01", "ID-WID-DE");
    assertThat(announced.suggestion().in(DE)).contains("-Drule=ID-WID-DE");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-20,0", "2026-03-21,1", "2026-06-18,1", "2026-06-19,0"})
  void a_change_of_the_law_is_told_for_90_days(String today, int told) {
    List<Finding> changes = found("smallest", today, "WATCH-CHANGE");
    assertThat(changes).hasSize(told);
    assertThat(changes).allMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(changes).allMatch(finding -> finding.message().in(EN).contains("2026-06-19"));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-09-28, '', ''",
    "2031-09-29, WATCH-ADEQUACY, ''",
    "2031-12-27, WATCH-ADEQUACY, ''",
    "2031-12-28, '', GDPR-13-1-F-ADQ-NONE"
  })
  void a_decision_that_ends_is_announced_and_then_missed(
      String today, String announced, String missed) {
    String yaml = yaml("GDPR-13-1-F-ADQ-NONE.pass").replace("country: BR", "country: GB");
    LocalDate day = LocalDate.parse(today);
    assertThat(found(yaml, day, "WATCH-ADEQUACY"))
        .extracting(finding -> finding.rule() + " " + finding.where().path())
        .isEqualTo(
            announced.isEmpty()
                ? List.of()
                : List.of(announced + " recipients.acme.transfer.mechanism"));
    assertThat(found(yaml, day, "GDPR-13-1-F-ADQ-NONE")).hasSize(missed.isEmpty() ? 0 : 1);
  }

  @Test
  void what_was_last_checked_more_than_180_days_ago_says_so_once() {
    List<Finding> old = found(yaml("smallest"), LocalDate.of(2100, 1, 1), "WATCH-DATA-AGE");
    assertThat(old).hasSize(1);
    assertThat(old.get(0).severity()).isEqualTo(Severity.INFO);
    String message = old.get(0).message().in(EN);
    LocalDate checked = LocalDate.parse(message.substring(message.length() - 10));
    assertThat(found(yaml("smallest"), checked.plusDays(180), "WATCH-DATA-AGE")).isEmpty();
    assertThat(found(yaml("smallest"), checked.plusDays(181), "WATCH-DATA-AGE")).hasSize(1);
  }

  @Test
  void the_framework_in_doubt_is_a_hint_with_advice() {
    List<Finding> doubted = found("WATCH-DPF.fail", "2026-11-22", "WATCH-DPF");
    assertThat(doubted).extracting(Finding::severity).containsExactly(Severity.INFO);
    assertThat(doubted.get(0).suggestion().in(EN)).contains("standard contractual clauses");
  }
}
