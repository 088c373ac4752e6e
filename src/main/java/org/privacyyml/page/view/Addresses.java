package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Provider;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.value.Fact;

/** Addresses as they are written: the lines of a letter, or all in one. */
public final class Addresses {
  private static final Set<String> CODE_BEHIND_TOWN =
      Set.of("US", "CA", "GB", "IE", "AU", "NZ", "IN");

  private final Terms terms;
  private final String homeCountry;

  /**
   * @param homeCountry the country that need not be said
   */
  public Addresses(Terms terms, String homeCountry) {
    this.terms = terms;
    this.homeCountry = homeCountry;
  }

  /** The lines of an address; the country only where it may be another than the reader's. */
  public List<String> lines(Address address) {
    List<String> lines = new ArrayList<>();
    String country = address.country().orElse(homeCountry);
    if (address.careOf().isStated()) {
      lines.add("c/o " + address.careOf().orElse(""));
    }
    add(lines, address.street().value());
    add(lines, town(address.postalCode().value(), address.city().value(), country));
    boolean isSaid = !country.equals(homeCountry) || terms.saysHomeCountry();
    if (address.country().isStated() && isSaid) {
      lines.add(terms.country(country));
    }
    return lines;
  }

  public String line(Address address) {
    return String.join(", ", lines(address));
  }

  public Optional<Locality> line(Fact<Address> address) {
    Optional<Address> stated = address.value();
    return stated.isPresent() ? Optional.of(new Locality(line(stated.get()))) : Optional.empty();
  }

  public static String line(Provider.PostalAddress address, String country) {
    return line(address.street(), town(address.postalCode(), address.city(), country));
  }

  public static String line(Authority authority) {
    return line(authority.street(), town(authority.postalCode(), authority.city(), ""));
  }

  private static String line(Optional<String> street, Optional<String> town) {
    List<String> parts = new ArrayList<>();
    add(parts, street);
    add(parts, town);
    return String.join(", ", parts);
  }

  private static void add(List<String> lines, Optional<String> line) {
    if (line.isPresent()) {
      lines.add(line.get());
    }
  }

  /** The postal code stands before the town, but in some countries behind it. */
  private static Optional<String> town(
      Optional<String> postalCode, Optional<String> city, String country) {
    if (postalCode.isEmpty() || city.isEmpty()) {
      return city.isPresent() ? city : postalCode;
    }
    return Optional.of(
        CODE_BEHIND_TOWN.contains(country)
            ? city.get() + ", " + postalCode.get()
            : postalCode.get() + " " + city.get());
  }
}
