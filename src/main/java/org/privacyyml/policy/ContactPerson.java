package org.privacyyml.policy;

import org.privacyyml.finding.Where;

/** Who answers, where that is neither a representative nor the data protection officer. */
public record ContactPerson(Where where, Fact<String> name, Fact<Text> role, Fact<String> email) {

  static Fact<ContactPerson> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new ContactPerson(
            fields.where(),
            fields.get("name").string(),
            fields.get("role").name(),
            fields.get("email").string()));
  }
}
