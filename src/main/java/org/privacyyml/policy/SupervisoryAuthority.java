package org.privacyyml.policy;

import java.util.Optional;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Value;

/** The authority that complaints go to, as stated: a key of the catalogue, or a party. */
public record SupervisoryAuthority(Optional<String> key, Optional<Party> party) {

  static Fact<SupervisoryAuthority> read(Value value) {
    if (value.scalar() != null) {
      Fact<String> key = value.id();
      return key.isStated()
          ? Fact.of(new SupervisoryAuthority(key.value(), Optional.empty()), key.where())
          : value.unread();
    }
    Fact<Party> party = Party.read(value);
    return party.isStated()
        ? value.holds(new SupervisoryAuthority(Optional.empty(), party.value()))
        : value.unread();
  }
}
