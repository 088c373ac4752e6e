package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.object;

import org.privacyyml.finding.Where;

/** Who decides together with the controller about the site as a whole (Art. 26 GDPR). */
public record JointController(
    Where where,
    Fact<String> name,
    Fact<Address> address,
    Fact<String> email,
    Fact<Text> arrangement,
    Fact<Text> contactPoint) {

  static JointController read(Fields fields) {
    return new JointController(
        fields.where(),
        fields.get("name", STRING),
        fields.get("address", object(Address::read)),
        fields.get("email", STRING),
        fields.get("arrangement", TEXT),
        fields.get("contactPoint", TEXT));
  }
}
