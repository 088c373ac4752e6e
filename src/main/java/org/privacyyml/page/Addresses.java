package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Language;
import org.privacyyml.policy.Address;

/** Addresses as they are written: the lines of a letter, or all in one. */
final class Addresses {
  private static final Set<String> CODE_BEHIND_TOWN =
      Set.of("US", "CA", "GB", "IE", "AU", "NZ", "IN");

  private Addresses() {}

  /** The lines of an address; the country only where it is not the reader's own. */
  static List<String> lines(Address address, Terms terms, String homeCountry) {
    List<String> lines = new ArrayList<>();
    address.careOf().value().ifPresent(name -> lines.add("c/o " + name));
    address.street().value().ifPresent(lines::add);
    town(
            address.postalCode().value(),
            address.city().value(),
            address.country().orElse(homeCountry))
        .ifPresent(lines::add);
    address
        .country()
        .value()
        .filter(code -> !code.equals(homeCountry) || terms.language() == Language.EN)
        .ifPresent(code -> lines.add(terms.country(code)));
    return lines;
  }

  static String line(Address address, Terms terms, String homeCountry) {
    return String.join(", ", lines(address, terms, homeCountry));
  }

  static String line(Provider.PostalAddress address, String country) {
    List<String> parts = new ArrayList<>();
    address.street().ifPresent(parts::add);
    town(address.postalCode(), address.city(), country).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  static String line(Authority authority) {
    List<String> parts = new ArrayList<>();
    authority.street().ifPresent(parts::add);
    town(authority.postalCode(), authority.city(), "").ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** The postal code stands before the town, but in some countries behind it. */
  private static Optional<String> town(
      Optional<String> postalCode, Optional<String> city, String country) {
    if (postalCode.isEmpty() || city.isEmpty()) {
      return city.or(() -> postalCode);
    }
    return Optional.of(
        CODE_BEHIND_TOWN.contains(country)
            ? city.get() + ", " + postalCode.get()
            : postalCode.get() + " " + city.get());
  }
}
