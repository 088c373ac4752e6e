package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.TEXT;

import org.privacyyml.finding.Where;

/** Whether people must provide their data and what happens otherwise (Art. 13 (2) (e) GDPR). */
public record Provision(Where where, Fact<Obligation> required, Fact<Text> consequence) {

  static Provision read(Fields fields) {
    return new Provision(
        fields.where(),
        fields.get("required", Readers.choice(Obligation.values())),
        fields.get("consequence", TEXT));
  }
}
