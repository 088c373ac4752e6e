package org.privacyyml.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privacyyml.policy.value.FormFinding;

class FindingsTest {
  private static final SourceText MAIN = new SourceText("privacy.yml", "a\nb\nc\n");
  private static final SourceText BASE = new SourceText("base.yml", "a\nb\nc\n");

  private static Finding at(SourceText source, int line, String rule) {
    Where where = Where.root(new Place(source, line, 1, 1));
    return FormFinding.of(rule, where, Words.same("x"), Words.same("y"));
  }

  @Test
  void the_main_file_comes_first_and_each_file_in_its_order() {
    Findings findings =
        new Findings(
            "privacy.yml",
            List.of(at(BASE, 1, "A"), at(MAIN, 3, "A"), at(MAIN, 1, "B"), at(MAIN, 1, "A")));
    assertThat(findings.inOrder())
        .extracting(finding -> finding.place() + " " + finding.rule())
        .containsExactly(
            "privacy.yml:1:1 A", "privacy.yml:1:1 B", "privacy.yml:3:1 A", "base.yml:1:1 A");
  }

  @Test
  void what_is_accepted_counts_by_itself_and_fails_nothing() {
    Finding accepted = at(MAIN, 1, "A").acceptedBecause("known");
    Finding warning = at(MAIN, 2, "B").withSeverity(Severity.WARNING);
    Findings findings = new Findings("privacy.yml", List.of(accepted, warning, at(MAIN, 3, "C")));
    assertThat(findings.accepted()).isEqualTo(1);
    assertThat(findings.count(Severity.ERROR)).isEqualTo(1);
    assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
    assertThat(findings.atLeast(Severity.ERROR)).hasSize(1);
    assertThat(findings.atLeast(Severity.WARNING)).hasSize(2);
  }

  @Test
  void a_rule_of_form_is_known_by_its_name() {
    assertThat(at(MAIN, 1, "FORMAT-TYPE").isOfForm()).isTrue();
    assertThat(at(MAIN, 1, "GDPR-13-1-D").isOfForm()).isFalse();
    assertThat(new RuleId("TDDDG-25").family()).isEqualTo("tdddg");
  }
}
