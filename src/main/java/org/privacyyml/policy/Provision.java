package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Obligation;

/** Whether people must provide their data and what happens otherwise (Art. 13 (2) (e) GDPR). */
public record Provision(Where where, Fact<Obligation> required, Fact<Text> consequence) {

  static Fact<Provision> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Provision(
            fields.where(),
            fields.get("required").choice(Obligation.values()),
            fields.get("consequence").text()));
  }
}
