package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.policy.vocabulary.Embedding;

/** The texts of the kinds, in every way in which they can come together. */
class KindsTest {

  static String everyWay() {
    StringBuilder yaml =
        new StringBuilder(
            """
            version: 1
            site: {name: Beispiel, url: "https://beispiel.example", nature: commercial, languages: [de, en]}
            controller: {name: Beispiel GmbH, legalForm: GmbH, email: info@beispiel.example}
            recipients:
              acme: {name: "ACME, Inc.", country: DE}
              other: {name: Andere AG, country: DE}
            processing:
            """);
    int id = 0;
    for (String kind : new Catalog().kindIds()) {
      for (String provider :
          List.of("", "provider: acme", "provider: [acme, other]", "provider: self")) {
        for (String service : List.of("", "service: Werkzeug")) {
          for (int i = -1; i < Embedding.values().length; i++) {
            String confirmation =
                List.of("", "confirmation: none", "confirmation: double-opt-in").get(id % 3);
            String embedding = i < 0 ? "" : "embedding: " + Embedding.values()[i].key();
            List<String> keys =
                List.of(
                    "id: a" + id++, "kind: " + kind, provider, service, embedding, confirmation);
            yaml.append("  - {")
                .append(String.join(", ", keys.stream().filter(key -> !key.isEmpty()).toList()))
                .append("}\n");
          }
        }
      }
    }
    return yaml.toString();
  }

  /** Commercial law binds merchants: those whose form is entered in the commercial register. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "natural-person | DE | § 147 AO und § 14b UStG",
        "e.V. | DE | § 147 AO und § 14b UStG",
        "GmbH | DE | § 147 AO, § 14b UStG und § 257 HGB",
        "KG | DE | § 147 AO, § 14b UStG und § 257 HGB",
        "GmbH | AT | § 132 BAO",
        "GmbH | CH | Art. 958f OR",
      })
  void invoices_are_kept_by_the_law_that_binds_the_form(String form, String country, String norms) {
    Checked checked =
        PageFixtures.check(
            """
            version: 1
            site: {name: Beispiel, url: "https://beispiel.example", nature: commercial, addresses: [DE]}
            controller: {name: Beispiel, legalForm: %s, address: {country: %s}}
            processing: [{kind: invoicing}]
            """
                .formatted(form, country));
    RenderedPage page = PageFixtures.page(PageFixtures.render(checked), Page.NOTICE, DE);
    assertThat(Jsoup.parse(page.fragment()).text()).contains("lit. c DSGVO): " + norms);
  }

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void every_explanation_is_made_of_whole_sentences(Language language) {
    Checked checked = PageFixtures.check(everyWay());
    Privacy.Written written = PageFixtures.render(checked);
    RenderedPage page = PageFixtures.page(written, Page.NOTICE, language);
    List<Element> explanations =
        Jsoup.parse(HtmlBody.of(page.tree())).select(".notice-activity > p");
    assertThat(explanations)
        .hasSizeGreaterThanOrEqualTo(checked.disclosure().orElseThrow().processing().size());
    for (Element explanation : explanations) {
      String text = explanation.wholeText().replace('\n', ' ');
      assertThat(text)
          .as(text)
          .endsWith(".")
          .doesNotContain("  ", " .", " ,", "..", ",,", "( ", " )", "()");
      for (String sentence : text.replace("Inc.", "Inc").split("[.] ")) {
        int first = sentence.codePointAt(0);
        assertThat(Character.isUpperCase(first)).as(text).isTrue();
      }
    }
  }
}
