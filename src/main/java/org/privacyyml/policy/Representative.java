package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;

/**
 * Somebody who may represent the provider.
 *
 * @param role a key that the catalogue knows, or the owner's own words
 * @param address asked for where § 18 (1) no. 2 MStV wants it
 */
public record Representative(
    Where where, Fact<String> name, Fact<Text> role, Fact<Address> address) {

  static Fact<Representative> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Representative(
            fields.where(),
            fields.get("name").string(),
            fields.get("role").name(),
            Address.read(fields.get("address"))));
  }

  static Fact<List<Representative>> readAll(Value value) {
    List<Fact<Representative>> representatives = new ArrayList<>();
    for (Value item : value.items()) {
      representatives.add(read(item));
    }
    return value.all(representatives);
  }
}
