package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.DATE;
import static org.privacyyml.policy.Readers.STRING;

import java.time.LocalDate;
import org.privacyyml.finding.Where;

/**
 * A finding that is known and accepted.
 *
 * @param at a path; what stands at or below it is meant; absent: anywhere
 * @param until the last day on which it counts
 */
public record Acceptance(
    Where where, Fact<String> rule, Fact<String> at, Fact<String> reason, Fact<LocalDate> until) {

  static Acceptance read(Fields fields) {
    return new Acceptance(
        fields.where(),
        fields.required("rule", STRING),
        fields.get("at", STRING),
        fields.required("reason", Imprint.STRING_OR_TEXT),
        fields.get("until", DATE));
  }
}
