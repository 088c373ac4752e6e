package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.TEXT;

import org.privacyyml.finding.Where;

/** A decision made by a machine alone (Art. 22, Art. 13 (2) (f) GDPR). */
public record AutomatedDecision(
    Where where, Fact<Text> logic, Fact<Text> effects, Fact<DecisionGround> ground) {

  static AutomatedDecision read(Fields fields) {
    return new AutomatedDecision(
        fields.where(),
        fields.get("logic", TEXT),
        fields.get("effects", TEXT),
        fields.get("ground", Readers.choice(DecisionGround.values())));
  }
}
