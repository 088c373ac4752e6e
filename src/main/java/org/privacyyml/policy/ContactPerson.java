package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;

import org.privacyyml.finding.Where;

/** Who answers, where that is neither a representative nor the data protection officer. */
public record ContactPerson(Where where, Fact<String> name, Fact<Text> role, Fact<String> email) {

  static ContactPerson read(Fields fields) {
    return new ContactPerson(
        fields.where(),
        fields.get("name", STRING),
        fields.get("role", NAME),
        fields.get("email", STRING));
  }
}
