package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.Language;

class OptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
  void today_is_the_day_of_the_time_zone_in_which_the_build_runs(String zone) throws Exception {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      LocalDate today = LocalDate.now();
      assertThat(new Options(new Voice(Language.FALLBACK)).day(null))
          .isBetween(today, LocalDate.now());
      assertThat(new Options(new Voice(Language.FALLBACK)).day(" "))
          .isBetween(today, LocalDate.now());
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
