package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.COUNT;

import org.privacyyml.finding.Where;

/**
 * How many people work there.
 *
 * @param automatedProcessing how many constantly deal with automated processing (§ 38 (1) BDSG)
 */
public record Staff(Where where, Fact<Integer> total, Fact<Integer> automatedProcessing) {

  static Staff read(Fields fields) {
    return new Staff(
        fields.where(), fields.get("total", COUNT), fields.get("automatedProcessing", COUNT));
  }
}
