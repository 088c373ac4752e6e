package org.privacyyml.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.PolicyReader;

/** Names lead to what is described elsewhere. */
class ReferencesTest {

  private static Disclosure disclosure(String text) {
    Policy policy =
        new PolicyReader((name, from) -> Optional.empty())
            .read("privacy.yml", text.getBytes(StandardCharsets.UTF_8))
            .policy()
            .orElseThrow();
    return Disclosure.of(policy, new Catalog());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "processing: [{kind: NOWHERE}]",
        "processing: [{kind: hosting, provider: NOWHERE}]",
        "processing: [{kind: hosting, provider: [self, NOWHERE]}]",
        "processing: [{kind: hosting, recipients: NOWHERE}]",
        "without: NOWHERE",
        "supervisoryAuthority: NOWHERE",
        "storage: [{name: x, access: NOWHERE}]",
        "storage: [{name: x, processing: NOWHERE}]",
        "storage: [{from: NOWHERE}]",
        "processing: [{kind: hosting, offering: NOWHERE}]",
        "consent: {tool: Banner, offering: NOWHERE}",
        "sections: [{title: a, body: b, after: NOWHERE}]",
      })
  void a_name_that_leads_nowhere_is_shown_where_it_is_written(String text) {
    assertThat(disclosure(text + "\n").findings())
        .singleElement()
        .satisfies(ReferencesTest::underlinesTheName);
  }

  @ParameterizedTest
  @CsvSource({
    "'recipients: {acme: {country: DE}}', 1",
    "'recipients: {acme: {name: ACME Ltd.}}', 0",
    "'recipients: {acme: {category: Steuerberatung}}', 0",
    "'recipients: {acme: {}}', 1",
  })
  void a_recipient_of_ones_own_has_a_name_or_a_category(String text, int findings) {
    assertThat(disclosure(text + "\n").findings())
        .hasSize(findings)
        .allMatch(finding -> finding.where().path().equals("recipients.acme.name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "processing: [{kind: hosting}]\nsections: [{title: a, body: b, after: hosting}]",
        "processing: [{kind: hosting, id: x}]\nsections: [{title: a, body: b, after: x}]",
        "sections: [{title: a, body: b, after: start}, {title: a, body: b, after: end}]",
        "site: {offerings: [{id: app, name: App}]}\nprocessing: [{kind: hosting, offering: app}]",
      })
  void a_name_that_leads_somewhere_is_no_finding(String text) {
    assertThat(disclosure(text + "\n").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "processing: [{kind: youtube}] | youtube is a provider, and not a kind of activity"
            + " | Write kind: embedded-video, provider: youtube",
        "without: matomo | matomo is a provider, and not a kind of activity"
            + " | Write kind: web-analytics, provider: matomo",
        "processing: [{kind: hosting, provider: newsletter}]"
            + " | newsletter is a kind of activity, and not somebody who gets data"
            + " | Write who provides it; what it is goes under kind: newsletter",
      })
  void a_name_of_another_sort_says_of_which(String text, String message, String fix) {
    assertThat(disclosure(text + "\n").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message().in(EN)).isEqualTo(message);
              assertThat(finding.suggestion().in(EN)).isEqualTo(fix);
            });
  }

  private static void underlinesTheName(Finding finding) {
    Place place = finding.place();
    int start = place.column() - 1;
    assertThat(place.source().line(place.line()).substring(start, start + place.length()))
        .isEqualTo("NOWHERE");
  }
}
