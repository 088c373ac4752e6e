package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.template.HomeWording;
import org.privacyyml.resource.Languages;

/** Pages of Austrian and Swiss providers: their law, their labels, and nobody else's. */
class HomeLawTest {
  private static final String[] GERMAN_LAW = {
    "TDDDG", "DDG", "MStV", "BDSG", "VSBG", "BFSG", "USt-IdNr.", "Amtsgericht", "Bundesbeauftragte"
  };

  @TempDir Path folder;

  private static String yaml(String fixture) {
    return new String(
        Fixtures.bytes(Fixtures.file("law/" + fixture + ".yml")), StandardCharsets.UTF_8);
  }

  private static Document page(Checked checked, Page page, Language language) {
    RenderedPage rendered = PageFixtures.page(PageFixtures.render(checked), page, language);
    return Jsoup.parse(HtmlBody.of(rendered.tree()));
  }

  private static Document page(String fixture, Page page, Language language) {
    return page(PageFixtures.check(yaml(fixture)), page, language);
  }

  /** Everything that the pages say, and every rule that they are marked with. */
  private static String all(String fixture, Language language) {
    StringBuilder all = new StringBuilder();
    for (Page page : Page.values()) {
      Document html = page(fixture, page, language);
      all.append(html.text()).append('\n').append(html.html());
    }
    return all.toString();
  }

  private static String fact(Document html, String label) {
    for (Element each : html.select("dl > div")) {
      if (each.selectFirst("dt").text().equals(label + ":")) {
        return each.selectFirst("dd").text();
      }
    }
    return "";
  }

  /** In a template of one's own a mark may be wrapped like any other comment. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a <!--rule GDPR-13-1-D DSG-19-2-B--> b  | a <!--rule GDPR-13-1-D--> b",
        "a <!--rule DSG-19-2-B~GDPR-13-1-D--> b  | a <!--rule GDPR-13-1-D--> b",
        "a <!--rule ~ECG-5-1-1~~MYTH-NO-PD ~-->  | a <!--rule MYTH-NO-PD-->",
        "a <!--rule DSG-19-2-B ECG-5-1-1--> b    | a b",
        "a <!--rule DSG-19-2-B-->                | a",
        "a <!--rule DSG-19-2-B                   | a <!--rule DSG-19-2-B"
      })
  void marks_of_laws_that_have_no_say_are_left_out(String template, String kept) {
    HomeWording german =
        new HomeWording(new ApplicableLaw(true, false, "DE", "DE", Optional.of("DE")));
    assertThat(german.withOwnMarks(template.replace('~', '\n'))).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete-at-gmbh",
        "complete-at-verein",
        "complete-ch-einzelunternehmen",
      })
  void nothing_german_is_cited_or_marked_elsewhere(String fixture) {
    for (Language language : Languages.all()) {
      assertThat(all(fixture, language)).doesNotContain(GERMAN_LAW);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FMG-45C.pass", "complete-ch-einzelunternehmen", "complete-ch-ag"})
  void no_column_of_the_entries_stays_empty(String fixture) {
    for (Element table : page(fixture, Page.NOTICE, DE).select("#notice-storage ~ table")) {
      int columns = table.select("thead th").size();
      assertThat(table.select("thead th").eachText()).contains("Name", "Zweck", "Dauer");
      for (int i = 1; i < columns; i++) {
        assertThat(table.select("tbody td:nth-child(" + (i + 1) + ")").text()).isNotBlank();
      }
    }
  }

  @Test
  void a_swiss_company_that_addresses_germany_has_german_law_for_cookies_alone() {
    assertThat(all("complete-ch-ag", DE))
        .contains("TDDDG-25-PURPOSE", "FMG-45C")
        .doesNotContain("DDG-5", "MSTV-", "ECG-", "TKG-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Firmenbuchnummer | FN 123456 b",
        "de | Firmenbuchgericht | Handelsgericht Wien",
        "de | UID-Nummer | ATU13585627",
        "de | Medieninhaber | Beispiel GmbH, Sitz: Wien",
        "de | Unternehmensgegenstand | Entwicklung von Software",
        "de | Stammkapital | 35000 EUR",
        "de | Beteiligungsverhältnisse | Erika Beispiel (100 %)",
        "de | Grundlegende Richtung (Blattlinie) | Berichte über Software aus eigener Werkstatt",
        "en | Commercial register number (Firmenbuchnummer) | FN 123456 b",
        "en | Commercial register court (Firmenbuchgericht) | Handelsgericht Wien",
        "en | VAT ID (UID-Nummer) | ATU13585627",
        "en | Media owner | Beispiel GmbH, seat: Wien",
        "en | Editorial line (Blattlinie) | Reports on our own software",
      })
  void an_austrian_impressum_has_its_own_labels(Language language, String label, String content) {
    assertThat(fact(page("complete-at-gmbh", Page.IMPRINT, language), label)).isEqualTo(content);
  }

  @Test
  void an_austrian_impressum_says_which_law_asks_for_it() {
    assertThat(page("complete-at-gmbh", Page.IMPRINT, DE).text())
        .contains("Informationspflicht gemäß § 5 ECG und § 14 UGB")
        .contains("Offenlegung gemäß § 25 MedienG")
        .contains("Sozialministeriumservice");
    assertThat(page("complete-at-verein", Page.IMPRINT, DE).text())
        .as("an association is under the Media Act alone")
        .contains("Offenlegung gemäß § 25 MedienG", "ZVR-Zahl: 123456789", "Vereinszweck:")
        .doesNotContain("ECG", "UGB", "GewO");
  }

  @Test
  void a_private_site_in_austria_discloses_its_owner_and_one_in_germany_nothing() {
    String austrian = yaml("MEDIENG-25-SMALL.pass");
    assertThat(page(PageFixtures.check(austrian), Page.IMPRINT, DE).text())
        .contains("Medieninhaber: Erika Beispiel, Wien")
        .doesNotContain("ECG");
    String german = austrian.replace("country: AT", "country: DE");
    assertThat(PageFixtures.render(PageFixtures.check(german)).writer().pages())
        .doesNotContain(Page.IMPRINT);
  }

  @Test
  void the_authority_of_austria_is_the_one_of_austria() {
    for (Language language : Languages.all()) {
      assertThat(page("complete-at-verein", Page.NOTICE, language).text())
          .contains("Österreichische Datenschutzbehörde", "Barichgasse 40-42")
          .contains("Art. 77");
    }
  }

  @Test
  void under_the_swiss_act_alone_the_notice_speaks_as_the_swiss_act() {
    String german = all("complete-ch-einzelunternehmen", DE);
    assertThat(german)
        .contains("Bearbeitung", "Auftragsbearbeiter", "Eidgenössischer Datenschutz")
        .contains("Art. 25 DSG", "Art. 28 DSG", "Art. 32 Abs. 1 DSG", "Art. 49 Abs. 1 DSG")
        .contains("Deutschland: angemessener Datenschutz (Anhang 1 DSV)")
        .contains("Swiss-US Data Privacy Framework")
        .doesNotContain("DSGVO", "GDPR", "Verarbeit", "verarbeit", "Rechtsgrundlage", "Anschrift")
        .doesNotContain("EU-US", "Art. 77", "berechtigtes Interesse");
    assertThat(all("complete-ch-einzelunternehmen", EN))
        .contains("Art. 25 DSG", "Art. 28 DSG", "FDPIC", "Annex 1 DSV")
        .doesNotContain("GDPR", "Legal basis", "Art. 77", "lodge a complaint");
  }

  @Test
  void under_both_acts_the_notice_says_both() {
    assertThat(all("complete-ch-ag", DE))
        .contains("Art. 15 DSGVO", "Art. 25 DSG", "Art. 77 DSGVO", "Art. 49 Abs. 1 DSG")
        .contains("Vertretung in der Europäischen Union", "Beispiel Vertretung GmbH")
        .contains("EU-US Data Privacy Framework", "Swiss-US Data Privacy Framework")
        .contains("Deutschland: nach Schweizer Recht angemessener Datenschutz (Anhang 1 DSV)")
        .contains("Nach Schweizer Recht können Sie diese Einträge ablehnen");
    assertThat(all("complete-ch-ag", EN))
        .contains("Art. 15 GDPR", "Art. 25 DSG", "Art. 77 GDPR", "Art. 49 (1) DSG")
        .contains("Representative in the European Union");
  }

  @Test
  void german_is_spelt_as_in_switzerland_but_values_stay_as_they_are() {
    Document html = page("complete-ch-einzelunternehmen", Page.NOTICE, DE);
    assertThat(html.text())
        .contains("schliessen", "«wir»", "Merkt sich die Größe der Schrift", "Hauptstraße 1");
    List<String> sharp = new ArrayList<>();
    for (String word : html.text().split("\\s+")) {
      if (word.contains("ß") || word.contains("„") || word.contains("“")) {
        sharp.add(word);
      }
    }
    assertThat(Set.copyOf(sharp))
        .as("only what the owner wrote")
        .isEqualTo(Set.of("Größe", "Hauptstraße"));
    assertThat(page("complete-ch-ag", Page.NOTICE, DE).text())
        .contains("schliessen")
        .doesNotContain("schließ");
    assertThat(page("complete-at-gmbh", Page.NOTICE, DE).text()).contains("schließen");
  }

  @ParameterizedTest
  @CsvSource({
    "complete-ch-einzelunternehmen, rights-dsg, DSG-RIGHTS",
    "complete-ch-einzelunternehmen, activity, DSG-19-2-C",
    "complete-at-gmbh, imprint-austria, MEDIENG-25-SMALL",
    "complete-at-gmbh, storage, TKG-165-3",
  })
  void a_template_that_leaves_it_out_is_found(String fixture, String template, String rule)
      throws Exception {
    Files.createDirectories(folder.resolve("de"));
    Files.writeString(folder.resolve("de/" + template + ".mustache"), "Nichts.\n");
    Privacy.Written written = PageFixtures.render(PageFixtures.check(yaml(fixture)), folder);
    assertThat(written.missing())
        .anySatisfy(
            finding -> {
              assertThat(finding.rule().value()).isEqualTo(rule);
              assertThat(finding.place().source().name()).contains(template);
            });
  }

  @Test
  void a_german_company_that_addresses_switzerland_names_both_authorities() {
    Checked checked =
        PageFixtures.check(
            yaml("DSG-14-3.pass").replace("  addresses:", "  languages: [de, en]\n  addresses:"));
    assertThat(page(checked, Page.NOTICE, DE).text())
        .contains("Berliner Beauftragte", "Feldeggweg 1", "Art. 77 DSGVO", "Art. 25 DSG")
        .contains("Vertretung in der Schweiz")
        .as("at home they write as in Germany")
        .contains("„wir“", "Verarbeitung");
  }
}
