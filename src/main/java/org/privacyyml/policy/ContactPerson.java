package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;

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
