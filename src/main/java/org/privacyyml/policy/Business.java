package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;

import org.privacyyml.finding.Where;

/** What decides about consumer and service law (VSBG, BFSG, DL-InfoV). */
public record Business(
    Where where, Fact<Boolean> consumers, Fact<Boolean> contractsOnline, Fact<Boolean> services) {

  static Business read(Fields fields) {
    return new Business(
        fields.where(),
        fields.get("consumers", FLAG),
        fields.get("contractsOnline", FLAG),
        fields.get("services", FLAG));
  }
}
