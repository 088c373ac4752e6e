package org.privacyyml.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;

/** What a source cites leads to its official text, or nowhere. */
class NormsTest {
  private static final Catalog CATALOG = new Catalog();
  private static final String GII = "https://www.gesetze-im-internet.de/";
  private static final String RIS =
      "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=";
  private static final String FEDLEX = "https://www.fedlex.admin.ch/eli/cc/";
  private static final String CELEX = "https://eur-lex.europa.eu/legal-content/DE/TXT/";

  private static final Norms NORMS = new Norms();

  static List<String> rules() {
    return CATALOG.ruleIds();
  }

  private List<Norm> german(String source) {
    return NORMS.in(Words.same(source), DE);
  }

  @Test
  void each_norm_is_linked_by_the_law_that_it_is_of() {
    assertThat(german("§ 5 Abs. 1 Nr. 1 DDG; § 18 Abs. 1 Nr. 1 MStV"))
        .containsExactly(
            new Norm("§ 5 DDG", GII + "ddg/__5.html"),
            new Norm("§ 18 MStV", "https://www.gesetze-bayern.de/Content/Document/MStV-18"));
    assertThat(german("§ 19 HGB, § 707a Abs. 2 BGB, § 2 Abs. 1 PartGG"))
        .containsExactly(
            new Norm("§ 19 HGB", GII + "hgb/__19.html"),
            new Norm("§ 707a BGB", GII + "bgb/__707a.html"),
            new Norm("§ 2 PartGG", GII + "partgg/__2.html"));
    assertThat(german("Art. 13 Abs. 1 lit. a, Art. 14 Abs. 1 lit. a, Art. 27 DSGVO"))
        .extracting(Norm::citation)
        .containsExactly("Art. 13 DSGVO", "Art. 14 DSGVO", "Art. 27 DSGVO");
  }

  @Test
  void laws_of_the_same_name_are_told_apart_by_their_country() {
    assertThat(german("§ 7 Abs. 3 Nr. 4 UWG"))
        .containsExactly(new Norm("§ 7 UWG", GII + "uwg_2004/__7.html"));
    assertThat(german("Art. 3 Abs. 1 lit. s Ziff. 1 UWG (Schweiz)"))
        .containsExactly(new Norm("Art. 3 UWG (Schweiz)", FEDLEX + "1988/223_223_223/de#art_3"));
    assertThat(german("Art. 77 DSGVO; § 24 DSG (Österreich)"))
        .extracting(Norm::citation)
        .containsExactly("Art. 77 DSGVO", "DSG (Österreich)");
    assertThat(german("§ 5 Abs. 1 Z 7 ECG (Österreich)"))
        .containsExactly(new Norm("§ 5 ECG (Österreich)", RIS + "20001703&Paragraf=5"));
    assertThat(german("§ 27 BGB (Schweiz)")).as("a law that is not in the table").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EuGH C-673/17 (Planet49),?uri=CELEX:62017CJ0673",
    "vgl. EuGH C-40/17,?uri=CELEX:62017CJ0040"
  })
  void judgments_are_found_by_their_number(String source, String end) {
    assertThat(german(source)).extracting(Norm::url).containsExactly(CELEX + end);
  }

  @Test
  void what_is_not_in_the_table_has_no_link() {
    assertThat(german("WP 260 rev.01, Anhang")).isEmpty();
    assertThat(german("BaFG (Österreich)")).isEmpty();
    assertThat(german("§ 5 Abs. 1 Nr. 1 DDG (Praxis; früher § 2 Satz 2 TMG)"))
        .extracting(Norm::citation)
        .containsExactly("§ 5 DDG");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void both_languages_link_the_same_texts(String rule) {
    Words source = CATALOG.requirement(new RuleId(rule)).orElseThrow().source();
    List<Norm> german = NORMS.in(source, DE);
    List<Norm> english = NORMS.in(source, EN);
    assertThat(english.stream().map(norm -> plain(norm.url())))
        .containsExactlyElementsOf(german.stream().map(norm -> plain(norm.url())).toList());
    for (Norm norm : german) {
      assertThat(URI.create(norm.url()).getScheme()).isEqualTo("https");
      assertThat(norm.url()).doesNotContain("{");
    }
  }

  private static String plain(String url) {
    return url.replace("/EN/", "/DE/").replaceAll("/en(#|$)", "/de$1");
  }
}
