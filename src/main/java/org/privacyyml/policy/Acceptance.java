package org.privacyyml.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Dates;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;

/**
 * A finding that is known and accepted.
 *
 * @param at a path; what stands at or below it is meant; absent: anywhere
 * @param until the last day on which it counts
 */
public record Acceptance(
    Where where, Fact<String> rule, Fact<String> at, Fact<String> reason, Fact<LocalDate> until) {

  static Fact<Acceptance> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Acceptance(
            fields.where(),
            fields.required("rule").string(),
            fields.get("at").string(),
            Texts.plain(fields.required("reason")),
            Dates.read(fields.get("until"))));
  }

  static Fact<List<Acceptance>> readAll(Value value) {
    List<Fact<Acceptance>> acceptances = new ArrayList<>();
    for (Value item : value.items()) {
      acceptances.add(read(item));
    }
    return value.all(acceptances);
  }
}
