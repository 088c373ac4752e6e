package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Countries;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Mechanism;
import org.privacyyml.yaml.Scalar;

/** A transfer to a third country and what it rests on, Art. 13 (1) (f) GDPR. */
public record Transfer(
    Where where,
    Fact<String> country,
    Fact<Mechanism> mechanism,
    Fact<Boolean> certified,
    Fact<Text> copy,
    Fact<Text> risks) {

  /** Where a copy of the safeguards can be had: a web address is the same in every language. */
  private static Fact<Text> copy(Value value) {
    Scalar scalar = value.scalar();
    if (scalar == null || !isOneAddress(scalar.text())) {
      return value.text();
    }
    Fact<String> url = value.url();
    return url.isStated() ? value.holds(Text.everywhere(url.orElse(""))) : value.unread();
  }

  private static boolean isOneAddress(String text) {
    return text.startsWith("http") && !Texts.hasBlank(text);
  }

  static Fact<Transfer> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Transfer(
            fields.where(),
            Countries.country(fields.get("country")),
            fields.get("mechanism").choice(Mechanism.values()),
            fields.get("certified").flag(),
            copy(fields.get("copy")),
            fields.get("risks").text()));
  }

  static Fact<List<Transfer>> readAll(Value value) {
    List<Fact<Transfer>> transfers = new ArrayList<>();
    for (Value item : value.items()) {
      transfers.add(read(item));
    }
    return value.all(transfers);
  }
}
