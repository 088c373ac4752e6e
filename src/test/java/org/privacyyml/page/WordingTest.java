package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.view.Terms;

/** How facts are said, in both languages. */
class WordingTest {

  /** A file in both languages with one activity, of which the given lines say more. */
  private static Checked activity(String... lines) {
    return file(
        "processing:\n  - id: a\n    name: {de: A, en: A}\n    provider: acme\n    "
            + String.join("\n    ", lines));
  }

  private static Checked file(String... rest) {
    return PageFixtures.check(
        """
        version: 1
        site: {name: Beispiel, url: "https://beispiel.example", nature: commercial, languages: [de, en]}
        controller:
          name: Beispiel GmbH
          legalForm: GmbH
          address: {street: Lindenstraße 12, postalCode: "10969", city: Berlin, state: DE-BE, country: DE}
          email: info@beispiel.example
        recipients:
          acme: {name: "ACME, Inc.", country: US}
        """
            + String.join("\n", rest)
            + "\n");
  }

  private static Document notice(Checked checked, Language language) {
    Privacy.Written written = PageFixtures.render(checked);
    return Jsoup.parse(HtmlBody.of(PageFixtures.page(written, Page.NOTICE, language).tree()));
  }

  private static String fact(Document html, String section, String label) {
    for (org.jsoup.nodes.Element each : html.select("section." + section + " dl > div")) {
      if (each.selectFirst("dt").text().equals(label + ":")) {
        return each.selectFirst("dd").text();
      }
    }
    return "";
  }

  private static void assertFact(
      Checked checked, String german, String english, String labelDe, String labelEn) {
    assertThat(fact(notice(checked, DE), "notice-activity", labelDe)).isEqualTo(german);
    assertThat(fact(notice(checked, EN), "notice-activity", labelEn)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 days | 14 Tage ab Erhebung | 14 days from collection",
        "1 year | 1 Jahr ab Erhebung | 1 year from collection",
        "P1M | 1 Monat ab Erhebung | 1 month from collection",
        "up to 15 days | bis zu 15 Tage ab Erhebung | up to 15 days from collection",
        "session | bis Sie den Browser schließen | until you close the browser",
        "{min: 7 days, max: 14 days} | 7 bis 14 Tage ab Erhebung | 7 to 14 days from collection",
        "{min: 1 day, max: 2 weeks} | 1 Tag bis 2 Wochen ab Erhebung | 1 day to 2 weeks from collection",
        "{min: 1 day, max: 2 days} | 1 bis 2 Tage ab Erhebung | 1 to 2 days from collection",
        "{period: 6 months, from: last-contact} | 6 Monate ab dem letzten Kontakt | 6 months from the last contact",
        "{period: 3 years, from: end-of-contract} | 3 Jahre ab Ende des Vertrags | 3 years from the end of the contract",
        "{period: 1 hour, from: last-use} | 1 Stunde ab der letzten Nutzung | 1 hour from the last use",
        "{period: 6 months, from: {de: Zugang der Absage, en: receipt of the rejection}}"
            + " | 6 Monate ab Zugang der Absage | 6 months from receipt of the rejection",
        "{period: 6 months, from: {de: nach der Absage, en: after the rejection}}"
            + " | 6 Monate nach der Absage | 6 months after the rejection",
        "{period: 14 days, law: § 1 X} | 14 Tage ab Erhebung (§ 1 X) | 14 days from collection (§ 1 X)",
        "{criteria: {de: solange nötig, en: as long as needed}} | solange nötig | as long as needed",
        "{not-stored: true} | wird nicht gespeichert | not stored",
        "[{of: {de: Briefe, en: letters}, period: 6 years}, {of: {de: Rest, en: rest}, not-stored: true}]"
            + " | Briefe: 6 Jahre ab Erhebung; Rest: wird nicht gespeichert | letters: 6 years from collection; rest: not stored",
      })
  void how_long(String retention, String german, String english) {
    assertFact(
        activity("retention: " + retention), german, english, "Speicherdauer", "Storage period");
  }

  @Test
  void what_the_provider_decides_is_said_of_the_provider() {
    Checked checked = activity("retention: {setBy: provider}");
    assertThat(fact(notice(checked, DE), "notice-activity", "Speicherdauer"))
        .contains("ACME, Inc.");
    assertThat(fact(notice(checked, EN), "notice-activity", "Storage period"))
        .contains("ACME, Inc.");
  }

  @Test
  void a_period_runs_from_the_end_of_the_year_in_both_languages() {
    Checked checked = activity("retention: {period: 6 years, from: end-of-year}");
    assertThat(fact(notice(checked, DE), "notice-activity", "Speicherdauer"))
        .startsWith("6 Jahre ab Ende des Kalenderjahres");
    assertThat(fact(notice(checked, EN), "notice-activity", "Storage period"))
        .startsWith("6 years from the end of the calendar year");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "consent | Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) | Your consent (Art. 6 (1) (a) GDPR)",
        "{basis: legal-obligation, law: § 147 AO}"
            + " | Rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO): § 147 AO"
            + " | Legal obligation (Art. 6 (1) (c) GDPR): § 147 AO",
        "{basis: legitimate-interests, interest: {de: Ruhe, en: peace}}"
            + " | Berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO): Ruhe"
            + " | Legitimate interest (Art. 6 (1) (f) GDPR): peace",
        "{basis: legitimate-interests, interest: {de: Ruhe, en: peace}, law: § 1 X}"
            + " | Berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO): Ruhe (§ 1 X)"
            + " | Legitimate interest (Art. 6 (1) (f) GDPR): peace (§ 1 X)",
        "{basis: legitimate-interests, for: {de: Gäste, en: guests}, interest: {de: '{basis} Ruhe', en: '{purpose}'}}"
            + " | Berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO) für Gäste: {basis} Ruhe"
            + " | Legitimate interest (Art. 6 (1) (f) GDPR) for guests: {purpose}",
      })
  void on_what_basis(String basis, String german, String english) {
    assertFact(activity("legalBasis: " + basis), german, english, "Rechtsgrundlage", "Legal basis");
  }

  @Test
  void braces_in_a_value_are_braces() {
    Checked checked =
        activity(
            "legalBasis: {basis: consent, for: {de: '{basis} {purpose}', en: '{purpose} {basis}'}}");
    assertFact(
        checked,
        "Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO) für {basis} {purpose}",
        "Your consent (Art. 6 (1) (a) GDPR) for {purpose} {basis}",
        "Rechtsgrundlage",
        "Legal basis");
  }

  @Test
  void recipients_are_named_with_country_and_role() {
    Checked checked =
        file(
            """
              tax: {category: {de: Steuerberatung, en: tax advisers}, country: DE}
              open: {name: Offen AG, country: unknown, role: controller}
            processing:
              - {id: a, name: {de: A, en: A}, provider: acme, recipients: [tax, open]}
            """);
    assertFact(
        checked,
        "ACME, Inc. (Vereinigte Staaten); Steuerberatung (Deutschland); Offen AG (Land nicht festgelegt), eigenständig verantwortlich",
        "ACME, Inc. (United States); tax advisers (Germany); Offen AG (country not determined), controller in its own right",
        "Empfänger",
        "Recipients");
    assertThat(notice(checked, DE).select(".notice-overview tbody td").get(1).text())
        .as("a name may have a comma of its own")
        .isEqualTo("ACME, Inc.; Steuerberatung; Offen AG");
  }

  @Test
  void nobody_is_called_a_processor_whom_the_file_does_not_call_so() {
    assertThat(notice(activity("retention: 1 day"), DE).text())
        .doesNotContain("Auftragsverarbeiter");
    Checked declared =
        file(
            """
              host: {name: Host AG, country: DE, role: processor, agreement: true}
            processing:
              - {id: a, name: {de: A, en: A}, provider: host}
            """);
    assertThat(fact(notice(declared, DE), "notice-activity", "Empfänger"))
        .isEqualTo("Host AG (Deutschland), Auftragsverarbeiter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{country: CH, mechanism: adequacy} | Schweiz: Angemessenheitsbeschluss",
        "{country: IN, mechanism: scc} | Indien: Standardvertragsklauseln",
        "{country: IN, mechanism: scc, copy: 'https://x.example/scc'} | (EU) 2021/914); Kopie der Garantien",
        "{country: IN, mechanism: bcr, copy: {all: auf Anfrage}} | (Art. 47 DSGVO); Kopie der Garantien: auf Anfrage",
        "{country: IN, mechanism: explicit-consent, risks: {all: viele}} | (Art. 49 Abs. 1 lit. a DSGVO); Risiken: viele",
        "[{country: IN, mechanism: scc}, {country: BR, mechanism: bcr}] | 2021/914) · Brasilien: verbindliche",
        "{country: IN, mechanism: privacy-shield} | Indien",
      })
  void a_transfer_is_said_with_country_and_safeguard(String transfer, String german) {
    Checked checked =
        file(
            "  far: {name: Fern AG, country: IN, role: controller, transfer: "
                + transfer
                + "}\nprocessing:\n  - {id: a, name: {de: A, en: A}, provider: far}\n");
    String cell = notice(checked, DE).select(".notice-recipients tbody td").last().text();
    assertThat(cell).contains(german).doesNotContain("{", "Privacy Shield");
    assertThat(cell).doesNotEndWith(":").doesNotEndWith(";");
  }

  @Test
  void sentences_end_once() {
    Checked checked =
        file("processing:\n  - {kind: newsletter, provider: acme, retention: 1 month}\n");
    assertThat(notice(checked, DE).text())
        .contains("Dienste von ACME, Inc.")
        .doesNotContain("Inc..");
    assertThat(notice(checked, EN).text()).contains("from ACME, Inc.").doesNotContain("Inc..");
  }

  @Test
  void dots_of_the_owner_stay() {
    Checked checked = activity("note: {de: 'Und so weiter ...', en: 'And so on..'}");
    assertThat(notice(checked, DE).text()).contains("Und so weiter ...");
    assertThat(notice(checked, EN).text()).contains("And so on..");
  }

  @Test
  void dates_are_written_out() {
    ApplicableLaw law = new ApplicableLaw(true, false, "DE", "DE", Optional.of("DE"));
    Terms german = new Terms(new Catalog(), DE, law);
    Terms english = new Terms(new Catalog(), EN, law);
    assertThat(german.date(LocalDate.of(2026, 3, 1))).isEqualTo("1. März 2026");
    assertThat(english.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
    assertThat(german.date(LocalDate.of(2026, 12, 31))).isEqualTo("31. Dezember 2026");
    assertThat(english.date(LocalDate.of(2026, 12, 31))).isEqualTo("31 December 2026");
    ApplicableLaw austrian = new ApplicableLaw(true, false, "AT", "AT", Optional.of("AT"));
    assertThat(new Terms(new Catalog(), DE, austrian).date(LocalDate.of(2027, 1, 6)))
        .isEqualTo("6. Jänner 2027");
    assertThat(german.date(LocalDate.of(2027, 1, 6))).isEqualTo("6. Januar 2027");
  }

  @Test
  void an_officer_without_a_name_has_no_empty_name() {
    Document html =
        notice(
            PageFixtures.check(
                "version: 1\nsite: {name: B, url: 'https://b.example', nature: commercial}\n"
                    + "controller: {name: B GmbH, legalForm: GmbH, email: a@b.example}\n"
                    + "dataProtectionOfficer: {email: dsb@b.example}\n"),
            DE);
    assertThat(html.select("dd").eachText()).contains("dsb@b.example").doesNotContain("");
  }

  @Test
  void consent_is_withdrawn_where_it_was_given() {
    String tools =
        """
        processing:
          - {id: a, kind: web-analytics, offering: web, embedding: consent-gated, provider: acme}
          - {id: b, kind: web-analytics, offering: app, embedding: consent-gated, provider: acme}
        storage:
          - {name: x, necessary: false, processing: a}
        consent:
          - {offering: web, tool: acme, settings: "https://beispiel.example/#cookies"}
          - {offering: app, tool: {de: das Menü, en: the menu}}
        """;
    Checked checked = file(tools);
    Document html = notice(checked, DE);
    assertThat(html.select("#a ~ dl").text())
        .contains("Einstellungen zur Einwilligung (ACME, Inc.)")
        .doesNotContain("Menü");
    assertThat(html.select("#b ~ dl").text())
        .contains("das Menü")
        .doesNotContain("Einstellungen zur");
    assertThat(html.select("#notice-storage ~ p").text())
        .contains("web: Einstellungen zur Einwilligung (ACME, Inc.); app: das Menü.");
  }

  @Test
  void who_does_not_take_part_in_arbitration_names_no_body_as_if() {
    Checked checked =
        PageFixtures.check(
            "version: 1\nsite: {name: B, url: 'https://b.example', nature: commercial}\n"
                + "controller: {name: B GmbH, legalForm: GmbH, email: a@b.example}\n"
                + "imprint: {disputeResolution: {participates: false, body: {name: Stelle}}}\n");
    Privacy.Written written = PageFixtures.render(checked);
    Document html = Jsoup.parse(HtmlBody.of(PageFixtures.page(written, Page.IMPRINT, DE).tree()));
    assertThat(html.select("#imprint-dispute")).hasSize(1);
    assertThat(html.text()).doesNotContain("Stelle teil: Stelle");
  }

  @ParameterizedTest
  @CsvSource({"de, keine", "en, none"})
  void no_transfer_is_said_where_it_is_stated_and_only_there(Language language, String none) {
    String processing =
        "processing: [{kind: hosting, recipients: [here, there, silent], retention: 14 days}]";
    Checked checked =
        file(
            "  here: {name: Hier GmbH, country: DE, transfer: none}",
            "  there: {name: There Inc., country: US, transfer: {mechanism: scc, copy: \"https://there.example\"}}",
            "  silent: {name: Still GmbH, country: DE}",
            processing);
    assertThat(notice(checked, language).select("section.notice-recipients tbody tr"))
        .extracting(row -> row.select("td").last().text().startsWith(none))
        .containsExactly(true, false, false);
    assertThat(notice(checked, language).select("section.notice-recipients tbody tr").last().text())
        .doesNotContain(none);
  }
}
