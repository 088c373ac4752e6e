package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.DecisionGround;

/** A decision made by a machine alone (Art. 22, Art. 13 (2) (f) GDPR). */
public record AutomatedDecision(
    Where where, Fact<Text> logic, Fact<Text> effects, Fact<DecisionGround> ground) {

  static Fact<AutomatedDecision> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new AutomatedDecision(
            fields.where(),
            fields.get("logic").text(),
            fields.get("effects").text(),
            fields.get("ground").choice(DecisionGround.values())));
  }
}
