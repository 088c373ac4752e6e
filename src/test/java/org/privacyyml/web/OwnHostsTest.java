package org.privacyyml.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;

/** The scan and the check of entries on devices ask the same class which hosts are the site's. */
class OwnHostsTest {
  private static final List<String> SHARED = new Catalog().sharedDomains();

  private static OwnHosts of(String url, String... domains) {
    return new OwnHosts(url, List.of(domains));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github.io",
        "gitlab.io",
        "netlify.app",
        "pages.dev",
        "vercel.app",
        "wordpress.com",
        "co.at"
      })
  void what_strangers_share_is_not_the_sites_own_for_either(String shared) {
    OwnHosts own = of("https://beispiel." + shared + "/handbuch/");
    for (String host : List.of(shared, "nachbar." + shared, "www." + shared)) {
      assertThat(own.contains(host)).as(host).isFalse();
      assertThat(own.isFirstParty(host, SHARED)).as(host).isFalse();
      assertThat(own.isFirstParty("." + host, SHARED)).as(host).isFalse();
    }
    assertThat(own.contains("beispiel." + shared)).isTrue();
    assertThat(own.isFirstParty("beispiel." + shared, SHARED)).isTrue();
    assertThat(own.isFirstParty("www.beispiel." + shared, SHARED)).isTrue();
  }

  @Test
  void a_domain_above_that_is_shared_is_not_jumped_over() {
    OwnHosts own = of("https://www.beispiel.sites.example");
    List<String> shared = List.of("sites.example");
    assertThat(own.isFirstParty("beispiel.sites.example", shared)).isTrue();
    assertThat(own.isFirstParty("sites.example", shared)).isFalse();
    assertThat(of("https://a.b.sites.example.org").isFirstParty("example.org", List.of())).isTrue();
    assertThat(
            of("https://a.sites.example.org")
                .isFirstParty("example.org", List.of("sites.example.org")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "beispiel.de, true, true",
    "www.beispiel.de, true, true",
    "WWW.Beispiel.DE., true, true",
    "shop.beispiel.de, false, true",
    "bild.eigen.example, true, true",
    "eigen.example, true, true",
    "nichtbeispiel.de, false, false",
    "beispiel.de.fremd.example, false, false",
    "de, false, false",
    "xn--bcker-gra.example, true, true",
    "bäcker.example, true, true"
  })
  void hosts_are_told_apart_alike(String written, boolean own, boolean firstParty) {
    OwnHosts hosts = of("https://www.beispiel.de:8443/x", "*.eigen.example", "Bäcker.example");
    assertThat(hosts.contains(Hosts.normal(written))).isEqualTo(own);
    assertThat(hosts.isFirstParty(written, SHARED)).isEqualTo(firstParty);
  }

  @Test
  void an_address_of_a_machine_lies_below_nothing() {
    OwnHosts four = of("http://10.0.0.1:8080/");
    assertThat(four.isFirstParty("10.0.0.1", SHARED)).isTrue();
    assertThat(four.isFirstParty("0.0.1", SHARED)).isFalse();
    OwnHosts six = of("http://[2001:db8::1]:8080/");
    assertThat(six.contains("[2001:db8::1]")).isTrue();
    assertThat(six.isFirstParty("[2001:DB8::1]", SHARED)).isTrue();
    assertThat(six.isFirstParty("[2001:db8::2]", SHARED)).isFalse();
  }

  @Test
  void without_an_address_nothing_is_own() {
    assertThat(of("").contains("beispiel.de")).isFalse();
    assertThat(of("").isFirstParty("beispiel.de", SHARED)).isFalse();
    assertThat(of("").isFirstParty("", SHARED)).isFalse();
  }

  @Test
  void what_hosters_give_to_their_customers_is_shared() {
    Catalog catalog = new Catalog();
    for (String id : List.of("github-pages", "netlify")) {
      Provider hoster = catalog.provider(id).orElseThrow();
      for (String host : hoster.hosts()) {
        if (host.startsWith("*.")) {
          assertThat(SHARED).contains(host.substring(2));
        }
      }
    }
  }
}
