package org.privacyyml.law.imprint;

import java.util.List;
import java.util.Optional;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;

/**
 * What the laws of all countries mean by an address, a capital, an authority and professional
 * rules: Art. 5 (1) of the E-Commerce Directive, 2000/31/EC.
 */
public final class Particulars {

  private Particulars() {}

  /** Street, postal code and city: where letters and summonses arrive. */
  public static List<Lack> incompleteAddress(Fact<Address> address) {
    if (!(address instanceof Stated<Address> stated)) {
      return Lack.ifMissing(address);
    }
    Address given = stated.content();
    for (Fact<String> part : List.of(given.street(), given.postalCode(), given.city())) {
      if (part.isMissing()) {
        return List.of(Lack.of(part));
      }
    }
    return List.of();
  }

  /** Whoever mentions the capital says what is outstanding, too. */
  public static List<Lack> incompleteCapital(Optional<Capital> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Capital capital = stated.get();
    Fact<String> asked = capital.amount().isMissing() ? capital.amount() : capital.outstanding();
    return Lack.when(asked.isMissing(), asked.where());
  }

  /** An authority by name, and where it is found. */
  public static List<Lack> unnamed(Optional<Party> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Party authority = stated.get();
    return authority.name().isMissing()
        ? List.of(Lack.of(authority.name()))
        : Lack.when(
            authority.address().isMissing() && authority.url().isMissing(),
            authority.url().where());
  }

  /** The rules by name, and where each can be read. */
  public static Fact<?> accessibleRules(Imprint.Profession profession) {
    for (Imprint.ProfessionalRule rule : profession.rules().orElse(List.of())) {
      Fact<?> asked = firstMissing(rule.title(), rule.url());
      if (asked.isMissing()) {
        return asked;
      }
    }
    return profession.rules();
  }

  private static Fact<?> firstMissing(Fact<?> first, Fact<?> second) {
    return first.isMissing() ? first : second;
  }
}
