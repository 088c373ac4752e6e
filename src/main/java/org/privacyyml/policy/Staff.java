package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;

/**
 * How many people work there.
 *
 * @param automatedProcessing how many constantly deal with automated processing (§ 38 (1) BDSG)
 */
public record Staff(Where where, Fact<Integer> total, Fact<Integer> automatedProcessing) {

  static Fact<Staff> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Staff(
            fields.where(), count(fields.get("total")), count(fields.get("automatedProcessing"))));
  }

  private static Fact<Integer> count(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    if (text.length() <= 9 && isDigits(text)) {
      return value.holds(Integer.valueOf(text), text);
    }
    value.refuse(
        Messages.of("policy.no-whole-number", "text", text), Messages.of("policy.digits-alone"));
    return value.unread();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
