package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;

/** Who decides together with the controller about the site as a whole (Art. 26 GDPR). */
public record JointController(
    Where where,
    Fact<String> name,
    Fact<Address> address,
    Fact<String> email,
    Fact<Text> arrangement,
    Fact<Text> contactPoint) {

  static Fact<JointController> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new JointController(
            fields.where(),
            fields.get("name").string(),
            Address.read(fields.get("address")),
            fields.get("email").string(),
            fields.get("arrangement").text(),
            fields.get("contactPoint").text()));
  }

  static Fact<List<JointController>> readAll(Value value) {
    List<Fact<JointController>> controllers = new ArrayList<>();
    for (Value item : value.items()) {
      controllers.add(read(item));
    }
    return value.all(controllers);
  }
}
