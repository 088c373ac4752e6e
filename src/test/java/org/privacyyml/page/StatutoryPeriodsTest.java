package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.StatutoryPeriod;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.policy.value.Term;

/**
 * Periods of the law are named by a key, and the page says how long, from when and by which norm.
 */
class StatutoryPeriodsTest {
  private static final Catalog CATALOG = new Catalog();

  static List<String> keys() {
    return CATALOG.statutoryPeriodKeys();
  }

  private static String said(String retention) {
    String file =
        new String(Fixtures.bytes(Fixtures.file("law/complete-gmbh.yml")), StandardCharsets.UTF_8);
    String named = "{statutory: [de-vouchers, de-business-letters]}";
    assertThat(file).contains(named);
    Checked checked = PageFixtures.check(file.replace(named, retention));
    return text(checked, DE) + text(checked, EN);
  }

  private static String text(Checked checked, Language language) {
    RenderedPage page = PageFixtures.page(PageFixtures.render(checked), Page.NOTICE, language);
    return page.fragment().replaceAll("<[^>]*>", "");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void the_page_says_all_that_the_law_sets(String key) {
    StatutoryPeriod period = CATALOG.statutoryPeriod(key).orElseThrow();
    Term term = Term.parse(period.period()).orElseThrow();
    assertThat(said("{statutory: " + key + "}"))
        .contains(period.what().in(DE) + ": " + term.in(DE) + " ab ")
        .contains("(" + period.law().in(DE) + ")")
        .contains(period.what().in(EN) + ": " + term.in(EN) + " from ")
        .contains("(" + period.law().in(EN) + ")");
  }

  @Test
  void vouchers_are_kept_for_eight_years_and_books_for_ten() {
    assertThat(said("{statutory: [de-vouchers, de-books]}"))
        .contains("Buchungsbelege und Rechnungen: 8 Jahre ab Ende des Kalenderjahres")
        .contains("Bücher, Inventare und Jahresabschlüsse: 10 Jahre ab Ende des Kalenderjahres");
  }

  @Test
  void what_the_file_says_wins() {
    assertThat(said("{statutory: de-vouchers, of: Belege, law: § 257 HGB, from: Jahresende}"))
        .contains("Belege: 8 Jahre ab Jahresende (§ 257 HGB)");
  }

  @Test
  void no_norm_is_cited_for_a_period_that_it_does_not_set() {
    assertThat(said("{statutory: de-vouchers, period: 10 years}"))
        .contains("10 Jahre")
        .doesNotContain("§ 14b Abs. 1", "§ 14b (1)");
  }
}
