package org.privacyyml.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;
import static org.privacyyml.Spoken.words;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportsTest {
  private static final SourceText SOURCE =
      new SourceText(
          "privacy.yml", "version: 1\nprocessing:\n  - legalBasis: legitimate-interests\n");

  private static Finding finding(Severity severity, String message) {
    return new Finding(
        new RuleId("GDPR-13-1-D"),
        severity,
        Where.root(new Place(SOURCE, 3, 5, 10)).key("processing", new Place(SOURCE, 3, 5, 10)),
        words(message, message),
        words("Art. 13 (1) (d) GDPR", "Art. 13 Abs. 1 lit. d DSGVO"),
        words("Say which.", "Sagen, welches."),
        Words.same("interest: \"…\""),
        true,
        Optional.empty());
  }

  private static Findings findings(Finding... each) {
    return new Findings("privacy.yml", List.of(each));
  }

  @Test
  void the_console_shows_place_line_law_and_fix() {
    assertThat(new ConsoleReport(EN).of(finding(Severity.ERROR, "the interest is not named")))
        .isEqualTo(
            """
            privacy.yml:3:5  GDPR-13-1-D  the interest is not named
                3 |   - legalBasis: legitimate-interests
                  |     ^^^^^^^^^^
                    Art. 13 (1) (d) GDPR: Say which.
                    Add: interest: "…\"""");
  }

  @Test
  void the_console_speaks_german() {
    assertThat(new ConsoleReport(DE).of(finding(Severity.ERROR, "x")))
        .contains("Art. 13 Abs. 1 lit. d DSGVO: Sagen, welches.")
        .contains("Ergänzen: interest");
  }

  @Test
  void the_summary_counts_what_is_accepted_apart() {
    Finding accepted = finding(Severity.ERROR, "b").acceptedBecause("known");
    Findings all = findings(finding(Severity.ERROR, "a"), accepted, finding(Severity.WARNING, "c"));
    assertThat(new ConsoleReport(EN).summary(all))
        .isEqualTo("1 error, 1 warning, 0 hints, 1 accepted");
    assertThat(new ConsoleReport(DE).summary(all))
        .isEqualTo("1 Fehler, 1 Warnung, 0 Hinweise, 1 hingenommen");
  }

  @Test
  void json_is_escaped_and_says_null_for_what_is_not_accepted() {
    String json =
        JsonReport.of(
            "privacy.yml",
            LocalDate.of(2026, 11, 22),
            findings(finding(Severity.ERROR, "\"quoted\" \\ \u0001 \uD83D\uDE00 line\u2028end")),
            EN);
    assertThat(json)
        .contains("\"message\": \"\\\"quoted\\\" \\\\ \\u0001 \\ud83d\\ude00 line\\u2028end\"")
        .contains("\"accepted\": null")
        .contains("\"line\": 3")
        .contains("\"column\": 5")
        .endsWith("}\n");
  }

  @Test
  void sarif_has_a_region_for_each_finding_and_suppresses_what_is_accepted() {
    String sarif =
        ExtraReport.SARIF.of(
            "privacy.yml",
            findings(
                finding(Severity.INFO, "a"), finding(Severity.ERROR, "b").acceptedBecause("known")),
            EN);
    assertThat(sarif)
        .contains("\"startLine\": 3")
        .contains("\"startColumn\": 5")
        .contains("\"endColumn\": 15")
        .contains("\"level\": \"note\"")
        .contains("\"justification\": \"known\"");
  }

  @Test
  void junit_fails_errors_only_and_is_xml_whatever_the_text() throws Exception {
    String xml =
        ExtraReport.JUNIT.of(
            "privacy.yml",
            findings(finding(Severity.ERROR, "<a> & \u0002"), finding(Severity.WARNING, "b")),
            EN);
    Element suite =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
        .contains("<a> & \uFFFD");
  }

  @Test
  void junit_has_one_case_where_nothing_was_found() {
    assertThat(ExtraReport.JUNIT.of("privacy.yml", findings(), EN))
        .contains("tests=\"1\"")
        .contains("No missing disclosure found for the facts stated in privacy.yml");
  }

  @Test
  void a_missing_file_is_a_finding() {
    Checked checked =
        new Privacy(LocalDate.of(2026, 11, 22), false, Set.of()).missing("privacy.yml");
    assertThat(checked.findings().count(Severity.ERROR)).isEqualTo(1);
  }
}
