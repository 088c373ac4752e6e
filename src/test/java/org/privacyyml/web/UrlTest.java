package org.privacyyml.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address has the host that a browser would ask for. */
class UrlTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://www.beispiel.de, https, www.beispiel.de, ``, /",
        "HTTPS://WWW.Beispiel.DE/X?a=1#y, https, www.beispiel.de, ``, /X?a=1",
        "https://beispiel.de.:8443/x, https, beispiel.de, 8443, /x",
        "https://user:pass@beispiel.de/, https, beispiel.de, ``, /",
        "https://a@b@beispiel.de/, https, beispiel.de, ``, /",
        "http://[2001:DB8::1]/x, http, [2001:db8::1], ``, /x",
        "http://user@[2001:db8::1]:8080, http, [2001:db8::1], 8080, /",
        "https://bäcker.example/, https, xn--bcker-gra.example, ``, /",
        "https://beispiel%2Ede/, https, beispiel.de, ``, /",
        "//beispiel.de, ``, beispiel.de, ``, /",
        "`\\\\beispiel.de\\x`, ``, beispiel.de, ``, `\\x`",
        "https:beispiel.de, https, beispiel.de, ``, /"
      })
  void its_parts_are_told_apart(
      String written, String scheme, String host, String port, String path) {
    assertThat(Url.of(written))
        .isEqualTo(new Url(scheme, host, port, path, Url.of(written).fragment()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:x@beispiel.de", "data:,x", "tel:+4930", "https://", "//"})
  void what_leads_to_no_host_has_none(String written) {
    assertThat(Url.of(written).isNowhere()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "beispiel.de, beispiel.de",
    "beispiel.de:8080, beispiel.de",
    "https://beispiel.de/x, beispiel.de",
    "[::1]:8080, [::1]"
  })
  void a_host_may_stand_alone(String written, String host) {
    assertThat(Url.ofHost(written).host()).isEqualTo(host);
  }
}
