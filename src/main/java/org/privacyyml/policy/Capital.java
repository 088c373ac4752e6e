package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;

import org.privacyyml.finding.Where;

/**
 * Capital that the provider mentions: then § 5 (1) no. 1 DDG asks for the amount and what is still
 * outstanding.
 */
public record Capital(Where where, Fact<String> amount, Fact<String> outstanding) {

  static Capital read(Fields fields) {
    return new Capital(
        fields.where(), fields.get("amount", STRING), fields.orNone("outstanding", STRING));
  }
}
