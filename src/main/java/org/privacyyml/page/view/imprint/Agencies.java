package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.Contacts;
import org.privacyyml.policy.Party;

/** Makes the views of authorities, chambers and other bodies. */
final class Agencies {
  private final Addresses addresses;
  private final Contacts contacts;

  Agencies(Addresses addresses, Contacts contacts) {
    this.addresses = addresses;
    this.contacts = contacts;
  }

  Optional<AgencyView> of(Optional<Party> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Party party = stated.get();
    return Optional.of(
        new AgencyView(
            party.name().orElse(""), addresses.line(party.address()), contacts.line(party)));
  }
}
