package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Kind;
import org.privacyyml.finding.Severity;

/** A kind says all that can be known of it: only what its owner alone knows is left to state. */
class KindsTest {

  static List<String> kinds() {
    return new Catalog().kindIds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void with_what_only_its_owner_knows_nothing_is_missing(String id) {
    Kind kind = new Catalog().kind(id).orElseThrow();
    StringBuilder yaml =
        new StringBuilder(
            """
        version: 1
        updated: 2026-11-22
        site: {name: Beispiel, url: "https://www.beispiel.de", languages: [de, en], nature: non-commercial}
        controller:
          name: Erika Beispiel
          legalForm: natural-person
          address: {street: Lindenstraße 12, postalCode: "10969", city: Berlin, state: DE-BE, country: DE}
          email: erika@beispiel.de
        dataProtectionOfficer: none
        automatedDecisions: none
        anonymousUse: none
        storage: none
        processing:
        """);
    if (!Set.of("hosting", "server-logs", "cdn").contains(id)) {
      yaml.append("  - {kind: hosting, provider: self, recipients: none, retention: 14 days}\n");
    }
    yaml.append("  - kind: ")
        .append(id)
        .append("\n    provider: self\n    recipients: none\n    retention: 14 days\n");
    if (kind.basis().isEmpty()) {
      yaml.append("    legalBasis: contract\n");
    }
    if (kind.obligation().isEmpty()) {
      yaml.append("    provision: {required: no}\n");
    }
    if (kind.basis().filter("consent"::equals).isPresent()) {
      yaml.append("    withdrawal: {de: Im Konto, en: In your account}\n");
    }
    if (id.equals("newsletter")) {
      yaml.append("    confirmation: double-opt-in\n");
    }
    if (id.equals("social-login")) {
      yaml.append("    source: {from: {de: das Netzwerk, en: the network}, public: false}\n");
    }
    assertThat(
            new Privacy(LawFixturesTest.TODAY, true, Set.of())
                    .check(
                        "privacy.yml",
                        yaml.toString().getBytes(StandardCharsets.UTF_8),
                        (name, from) -> Optional.empty())
                    .findings()
                    .inOrder()
                    .stream()
                    .filter(finding -> finding.severity() != Severity.INFO))
        .isEmpty();
  }
}
