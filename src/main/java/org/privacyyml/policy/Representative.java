package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.object;

import org.privacyyml.finding.Where;

/**
 * Somebody who may represent the provider.
 *
 * @param role a key that the catalogue knows, or the owner's own words
 * @param address asked for where § 18 (1) no. 2 MStV wants it
 */
public record Representative(
    Where where, Fact<String> name, Fact<Text> role, Fact<Address> address) {

  static Representative read(Fields fields) {
    return new Representative(
        fields.where(),
        fields.get("name", STRING),
        fields.get("role", NAME),
        fields.get("address", object(Address::read)));
  }
}
