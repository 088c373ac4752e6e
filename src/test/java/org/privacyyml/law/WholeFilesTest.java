package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Severity;

/** Whole files: complete ones, accepted findings, and what a run can be told to leave out. */
class WholeFilesTest {
  private static final LocalDate TODAY = LawFixturesTest.TODAY;
  private static final Path OHG = Fixtures.file("law/DDG-5-1-1-REP-PG.fail.yml");
  private static final Path NO_INTEREST = Fixtures.file("law/GDPR-13-1-D.fail.yml");

  private static Checked check(Path file, boolean strict, String... skipped) {
    return Fixtures.check(file, new Privacy(TODAY, strict, Set.of(skipped)));
  }

  /** A fixture with more at its end. */
  private static Checked checkWith(Path file, LocalDate today, Set<String> skipped, String more) {
    String yaml = new String(Fixtures.bytes(file), StandardCharsets.UTF_8) + more;
    return new Privacy(today, false, skipped)
        .check(
            "privacy.yml", yaml.getBytes(StandardCharsets.UTF_8), (name, from) -> Optional.empty());
  }

  private static List<Finding> of(Checked checked, String rule) {
    return checked.findings().inOrder().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }

  /** Hints that say what to keep in mind about a fact that is stated, whatever it is. */
  private static final Set<String> REMINDERS =
      Set.of("X-RECIPIENT-CORRECTS", "GDPR-14-3", "WATCH-DPF");

  /** The smallest useful file leaves a question open that is only a hint. */
  private static final String SMALLEST = "smallest.yml";

  static List<Path> complete() {
    return Fixtures.in("law").stream()
        .filter(file -> file.getFileName().toString().matches("complete-.*|smallest\\.yml"))
        .toList();
  }

  @Test
  void there_are_complete_files_of_all_countries_and_of_public_bodies() {
    assertThat(complete())
        .extracting(file -> file.getFileName().toString().replaceAll("complete-|\\.yml", ""))
        .contains("gmbh", "de-federal", "de-land", "at-gmbh", "at-verein", "ch-ag");
  }

  @ParameterizedTest
  @MethodSource("complete")
  void on_a_complete_file_every_rule_is_silent_even_strictly(Path file) {
    Checked checked = check(file, true);
    assertThat(checked.findings().atLeast(Severity.WARNING)).isEmpty();
    if (!file.endsWith(SMALLEST)) {
      assertThat(checked.findings().inOrder())
          .filteredOn(finding -> !REMINDERS.contains(finding.rule().value()))
          .isEmpty();
    }
    assertThat(checked.findings().accepted()).isZero();
  }

  @ParameterizedTest
  @MethodSource("complete")
  void the_pages_of_a_complete_file_show_all_that_they_must(Path file) {
    Privacy privacy = new Privacy(TODAY, true, Set.of());
    Checked checked = Fixtures.check(file, privacy);
    assertThat(checked.shown())
        .extracting(Judgement.Shown::page)
        .contains(Page.NOTICE, Page.IMPRINT);
    assertThat(
            privacy
                .render(checked, Optional.empty(), (page, language) -> Optional.empty())
                .missing())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete-gmbh", "complete-at-gmbh", "complete-ch-ag", "DDG-5-1-6.pass"})
  void what_there_is_none_of_need_not_be_shown(String name) {
    String file =
        new String(Fixtures.bytes(Fixtures.file("law/" + name + ".yml")), StandardCharsets.UTF_8)
            .replaceAll("(?m)^  vatId: .*", "  vatId: none")
            .replaceAll("(?m)^  businessId: .*", "  businessId: none");
    Privacy privacy = new Privacy(TODAY, true, Set.of());
    Checked checked =
        privacy.check(
            "privacy.yml",
            file.getBytes(StandardCharsets.UTF_8),
            (other, from) -> Optional.empty());
    assertThat(checked.findings().atLeast(Severity.WARNING)).isEmpty();
    assertThat(
            privacy
                .render(checked, Optional.empty(), (page, language) -> Optional.empty())
                .missing())
        .isEmpty();
  }

  @Test
  void doctrine_weighs_as_law_only_where_that_is_wanted() {
    assertThat(of(check(OHG, false), "DDG-5-1-1-REP-PG"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(of(check(OHG, true), "DDG-5-1-1-REP-PG"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void a_rule_can_be_skipped_and_nothing_else_with_it() {
    assertThat(check(NO_INTEREST, false).findings().count(Severity.ERROR)).isOne();
    assertThat(check(NO_INTEREST, false, "GDPR-13-1-D").findings().count(Severity.ERROR)).isZero();
    assertThat(check(NO_INTEREST, false, "GDPR-13-1-E").findings().count(Severity.ERROR)).isOne();
  }

  private static Checked check(String yaml) {
    return new Privacy(TODAY, false, Set.of())
        .check(
            "privacy.yml", yaml.getBytes(StandardCharsets.UTF_8), (name, from) -> Optional.empty());
  }

  @Test
  void a_legal_basis_that_is_misspelt_is_recognised() {
    String yaml =
        new String(
                Fixtures.bytes(Fixtures.file("law/GDPR-13-1-D.pass.yml")), StandardCharsets.UTF_8)
            .replace("legalBasis: legitimate-interests", "legalBasis: legitimate-interest");
    Checked checked = check(yaml);
    assertThat(of(checked, "GDPR-13-1-C-BASIS-SET").get(0).suggestion().in(EN))
        .startsWith("Did you mean legitimate-interests? Write consent, ");
  }

  /** Also where a rule looks at several facts, and where only the form of the file is at stake. */
  @ParameterizedTest
  @CsvSource({
    "DDG-5-1-1-FORM.pass.yml, vatId, DDG-5-1-6",
    "DDG-5-1-1-FORM.pass.yml, phone, DDG-5-1-2-SECOND",
    "GDPR-13-1-D.pass.yml, email, GDPR-13-1-A-CONTACT2",
    "GDPR-13-1-D.pass.yml, address, DDG-5-1-1-ADDRESS",
    "GDPR-13-1-D.pass.yml, name, GDPR-13-1-A-NAME",
    "GDPR-13-1-F-BASIS.pass.yml, transfer, GDPR-13-1-F-INTENT",
    "GDPR-28.pass.yml, agreement, GDPR-28",
    "GDPR-13-1-D.pass.yml, nature, FORMAT-REQUIRED",
  })
  void every_rule_that_misses_a_value_says_that_its_key_is_empty(
      String fixture, String key, String rule) {
    String[] lines =
        new String(Fixtures.bytes(Fixtures.file("law/" + fixture)), StandardCharsets.UTF_8)
            .split("\n");
    int at = 0;
    while (!lines[at].startsWith("controller:") && !key.equals("nature")) {
      at++;
    }
    while (!lines[at].strip().startsWith(key + ":")) {
      at++;
    }
    int indent = lines[at].indexOf(key);
    lines[at] = lines[at].substring(0, indent) + key + ":";
    for (int below = at + 1; lines[below].startsWith(" ".repeat(indent + 1)); below++) {
      lines[below] = "";
    }
    Checked checked = check(String.join("\n", lines));
    Finding finding = of(checked, rule).get(0);
    assertThat(finding.message().in(EN)).endsWith("(the key is empty)").doesNotContain("empty) (");
    assertThat(finding.message().in(DE)).endsWith("(der Schlüssel ist leer)");
    assertThat(finding.place().line()).isEqualTo(at + 1);
  }

  @Test
  void a_key_without_a_value_is_shown_where_it_stands_and_called_empty() {
    String yaml =
        new String(
                Fixtures.bytes(Fixtures.file("law/GDPR-13-1-D.pass.yml")), StandardCharsets.UTF_8)
            .replaceFirst("interest: .*", "interest:");
    Checked checked = check(yaml);
    Finding finding = of(checked, "GDPR-13-1-D").get(0);
    assertThat(finding.message().in(EN)).endsWith("(the key is empty)");
    assertThat(finding.message().in(DE)).endsWith("(der Schlüssel ist leer)");
    assertThat(finding.place().source().line(finding.place().line())).isEqualTo("    interest:");
  }

  @Test
  void a_file_that_cannot_be_read_is_never_skipped() {
    Checked checked =
        checkWith(NO_INTEREST, TODAY, Set.of("FORMAT-UNKNOWN-KEY"), "nonsense: true\n");
    assertThat(of(checked, "FORMAT-UNKNOWN-KEY")).hasSize(1);
  }

  private static String accept(String rule, String more) {
    return "accepted:\n  - {rule: " + rule + ", reason: Wir arbeiten daran." + more + "}\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", at: processing",
        ", at: 'processing[contact]'",
        ", at: 'processing[contact].interest'"
      })
  void what_is_accepted_is_kept_with_its_reason_and_fails_nothing(String at) {
    Checked checked = checkWith(NO_INTEREST, TODAY, Set.of(), accept("GDPR-13-1-D", at));
    assertThat(checked.findings().atLeast(Severity.WARNING)).isEmpty();
    assertThat(checked.findings().accepted()).isOne();
    assertThat(of(checked, "GDPR-13-1-D").get(0).accepted()).contains("Wir arbeiten daran.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"processing[cont]", "processing[hosting]", "controller", "process"})
  void elsewhere_it_is_not_accepted_and_the_acceptance_has_nothing_to_accept(String at) {
    Checked checked =
        checkWith(NO_INTEREST, TODAY, Set.of(), accept("GDPR-13-1-D", ", at: '" + at + "'"));
    assertThat(checked.findings().count(Severity.ERROR)).isOne();
    assertThat(of(checked, "ACCEPTED-UNMATCHED"))
        .extracting(finding -> finding.where().path())
        .containsExactly("accepted[0]");
    assertThat(of(checked, "ACCEPTED-UNMATCHED"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void it_counts_up_to_its_last_day_and_then_says_so() {
    String until = accept("GDPR-13-1-D", ", until: 2026-11-22");
    assertThat(checkWith(NO_INTEREST, TODAY, Set.of(), until).findings().atLeast(Severity.WARNING))
        .isEmpty();
    Checked late = checkWith(NO_INTEREST, TODAY.plusDays(1), Set.of(), until);
    assertThat(late.findings().count(Severity.ERROR)).isOne();
    assertThat(of(late, "ACCEPTED-EXPIRED"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(of(late, "ACCEPTED-UNMATCHED")).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_cannot_be_accepted() {
    Checked checked =
        checkWith(
            NO_INTEREST, TODAY, Set.of(), "nonsense: true\n" + accept("FORMAT-UNKNOWN-KEY", ""));
    assertThat(of(checked, "FORMAT-UNKNOWN-KEY").get(0).accepted()).isEmpty();
    assertThat(of(checked, "ACCEPTED-UNMATCHED"))
        .extracting(finding -> finding.message().in(EN))
        .containsExactly("FORMAT-UNKNOWN-KEY cannot be accepted");
  }

  @Test
  void an_acceptance_needs_a_reason() {
    Checked checked =
        checkWith(NO_INTEREST, TODAY, Set.of(), "accepted:\n  - {rule: GDPR-13-1-D}\n");
    assertThat(of(checked, "FORMAT-REQUIRED"))
        .extracting(finding -> finding.where().path())
        .containsExactly("accepted[0].reason");
  }

  @Test
  void a_rule_that_is_misspelt_where_it_is_accepted_is_told_by_its_name() {
    Checked checked = checkWith(NO_INTEREST, TODAY, Set.of(), accept("GDPR-13-1-DD", ""));
    assertThat(of(checked, "ACCEPTED-UNMATCHED").get(0).suggestion().in(EN))
        .startsWith("Did you mean GDPR-13-1-D?");
  }

  @Test
  void nothing_accepts_the_finding_that_an_acceptance_is_over() {
    String both =
        "accepted:\n"
            + "  - {rule: GDPR-13-2-A, reason: Wir arbeiten daran.}\n"
            + "  - {rule: ACCEPTED-UNMATCHED, reason: Das soll niemand sehen.}\n";
    Checked checked = checkWith(Fixtures.file("law/smallest.yml"), TODAY, Set.of(), both);
    assertThat(of(checked, "ACCEPTED-UNMATCHED"))
        .hasSize(2)
        .allMatch(finding -> finding.accepted().isEmpty());
  }

  @Test
  void the_acceptance_of_a_skipped_rule_is_not_missed() {
    Checked checked =
        checkWith(NO_INTEREST, TODAY, Set.of("GDPR-13-1-D"), accept("GDPR-13-1-D", ""));
    assertThat(checked.findings().atLeast(Severity.WARNING)).isEmpty();
  }

  @Test
  void what_is_stated_not_to_take_place_cannot_be_an_activity_and_can_be_skipped() {
    Path smallest = Fixtures.file("law/smallest.yml");
    String without = "without: [email-contact]\n";
    assertThat(of(checkWith(smallest, TODAY, Set.of(), without), "X-WITHOUT")).hasSize(1);
    assertThat(of(checkWith(smallest, TODAY, Set.of("X-WITHOUT"), without), "X-WITHOUT")).isEmpty();
  }

  @Test
  void the_law_of_the_day_counts() {
    Path shield = Fixtures.file("law/GDPR-13-1-F-DEAD.fail.yml");
    assertThat(of(checkWith(shield, LocalDate.of(2020, 7, 15), Set.of(), ""), "GDPR-13-1-F-DEAD"))
        .isEmpty();
    assertThat(of(checkWith(shield, LocalDate.of(2020, 7, 16), Set.of(), ""), "GDPR-13-1-F-DEAD"))
        .hasSize(1);
    Path brazil = Fixtures.file("law/GDPR-13-1-F-ADQ-NONE.pass.yml");
    assertThat(
            of(checkWith(brazil, LocalDate.of(2026, 1, 25), Set.of(), ""), "GDPR-13-1-F-ADQ-NONE"))
        .hasSize(1);
    assertThat(
            of(checkWith(brazil, LocalDate.of(2026, 1, 26), Set.of(), ""), "GDPR-13-1-F-ADQ-NONE"))
        .isEmpty();
  }
}
