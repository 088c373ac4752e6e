package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Value;

/**
 * Capital that the provider mentions: then § 5 (1) no. 1 DDG asks for the amount and what is still
 * outstanding.
 */
public record Capital(Where where, Fact<String> amount, Fact<String> outstanding) {

  static Fact<Capital> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Capital(
            fields.where(), fields.get("amount").string(), fields.orNone("outstanding").string()));
  }
}
