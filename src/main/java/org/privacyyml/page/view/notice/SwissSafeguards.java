package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Words;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.vocabulary.Mechanism;

/**
 * What protects data abroad by Swiss law (Art. 16, 17 DSG): for every foreign state, those of the
 * EEA too. Beside the GDPR only what that does not say already.
 */
final class SwissSafeguards {
  private final CountryData countries;
  private final Terms terms;

  SwissSafeguards(CountryData countries, Terms terms) {
    this.countries = countries;
    this.terms = terms;
  }

  List<String> of(Receiver receiver) {
    List<ThirdCountryTransfer> transfers = receiver.transfers().orElse(List.of());
    List<String> said = new ArrayList<>();
    String country = receiver.country().orElse("CH");
    boolean named = false;
    for (ThirdCountryTransfer transfer : transfers) {
      String destination = transfer.country().orElse(country);
      named |= destination.equals(country);
      if (terms.law().gdpr()) {
        Optional<Mechanism> mechanism = transfer.mechanism().value();
        if (mechanism.isPresent() && saysMore(mechanism.get(), destination)) {
          said.add(sentence(destination, mechanism.get()));
        }
      }
    }
    // Beside the GDPR a country stands in the list whatever else protects the data there.
    if ((!named || terms.law().gdpr()) && isAdequate(country)) {
      said.add(sentence(country, Mechanism.ADEQUACY));
    }
    return said;
  }

  private boolean isAdequate(String country) {
    return !country.equals("CH") && countries.isAdequateForSwitzerland(country);
  }

  /**
   * Instruments that Swiss law knows under another name, for countries that are not in its list.
   */
  private boolean saysMore(Mechanism mechanism, String country) {
    boolean shared =
        mechanism.ordinal() >= Mechanism.SCC.ordinal()
            && mechanism.ordinal() <= Mechanism.REGISTER.ordinal();
    return shared && !country.equals("CH") && !isAdequate(country);
  }

  private String sentence(String country, Mechanism mechanism) {
    String how = terms.filled("mechanismDsg", mechanism.key(), Map.of("holder", Words.same("")));
    String said = terms.law().gdpr() ? terms.page("swissLaw", "said", how) : how;
    return terms.country(country) + ": " + said;
  }
}
