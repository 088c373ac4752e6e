package org.privacyyml.policy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods in every spelling that people use, printed in the page's language. */
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "1 minute, 1 Minute, 1 minute",
    "30 minutes, 30 Minuten, 30 minutes",
    "24 Stunden, 24 Stunden, 24 hours",
    "14 Tage, 14 Tage, 14 days",
    "14 Tagen, 14 Tage, 14 days",
    "14 tage, 14 Tage, 14 days",
    "14 DAYS, 14 Tage, 14 days",
    "14days, 14 Tage, 14 days",
    "1 Woche, 1 Woche, 1 week",
    "2 weeks, 2 Wochen, 2 weeks",
    "1 Monat, 1 Monat, 1 month",
    "6 Monaten, 6 Monate, 6 months",
    "12 months, 12 Monate, 12 months",
    "1 Jahr, 1 Jahr, 1 year",
    "10 Jahren, 10 Jahre, 10 years",
    "P14D, 14 Tage, 14 days",
    "P1W, 1 Woche, 1 week",
    "P6M, 6 Monate, 6 months",
    "P10Y, 10 Jahre, 10 years",
    "P1Y6M, 18 Monate, 18 months",
    "PT30M, 30 Minuten, 30 minutes",
    "PT1H, 1 Stunde, 1 hour",
    "PT1H30M, 90 Minuten, 90 minutes",
    "P1DT2H, 26 Stunden, 26 hours",
    "P1DT30M, 1470 Minuten, 1470 minutes",
    "P1W2D, 9 Tage, 9 days",
    "up to 15 days, bis zu 15 Tage, up to 15 days",
    "bis zu 15 Tagen, bis zu 15 Tage, up to 15 days",
    "Höchstens 15 Tage, bis zu 15 Tage, up to 15 days",
    "session, bis Sie den Browser schließen, until you close the browser",
  })
  void is_read_and_printed(String written, String german, String english) {
    Term term = Term.parse(written).orElseThrow();
    assertThat(term.in(DE)).isEqualTo(german);
    assertThat(term.in(EN)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14\u00A0Tage", "14\u202FTage", "bis zu 14\u00A0Tage", "  14   Tage  "})
  void blanks_that_hold_together_are_blanks(String written) {
    assertThat(Term.parse(written).flatMap(Term::longest))
        .contains(new Period(14, Period.Unit.DAYS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "days",
        "0 days",
        "-1 days",
        "1.5 years",
        "1,5 Jahre",
        "14 parsecs",
        "9999999 days",
        "P",
        "PT",
        "P1",
        "P1D2W",
        "P1D2D",
        "P6M10D",
        "P1YT1H",
        "P99999W2DT1M",
        "P1DT",
        "P0D",
        "PT1D",
        "P1H",
        "p14d",
        "P99999999D",
        "fourteen days",
        "up to",
        "up to session",
        "until-deleted",
        "14 days ago"
      })
  void is_not_guessed(String written) {
    assertThat(Term.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "6 moths, 6 months",
    "6 Mnoate, 6 Monate",
    "14 dys, 14 days",
    "14days., 14 days",
    "10 Sekunden, ",
    "14 parsecs, ",
    "14, ",
    "days, ",
  })
  void a_misspelt_unit_is_recognised(String written, @Nullable String meant) {
    assertThat(Period.nearest(written)).isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void ranges_name_both_ends() {
    Term range = Term.between(new Period(1, Period.Unit.DAYS), new Period(2, Period.Unit.WEEKS));
    assertThat(range.in(DE)).isEqualTo("1 Tag bis 2 Wochen");
    assertThat(range.in(EN)).isEqualTo("1 day to 2 weeks");
  }

  @Test
  void no_period_is_shorter_than_one_of_its_unit() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(0, Period.Unit.DAYS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(-1, Period.Unit.DAYS));
  }

  @Test
  void a_term_has_the_ends_of_its_kind() {
    Optional<Period> day = Optional.of(new Period(1, Period.Unit.DAYS));
    Optional<Period> none = Optional.empty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(Term.Kind.SESSION, none, day));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(Term.Kind.BETWEEN, none, day));
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(Term.Kind.UP_TO, day, day));
  }

  @Test
  void a_period_starts_in_one_way() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Start(Optional.empty(), Optional.empty()));
  }
}
