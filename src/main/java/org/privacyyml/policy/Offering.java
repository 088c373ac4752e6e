package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;

/**
 * A part of what is offered that the notice treats by itself: the website, an app, an interface.
 */
public record Offering(Where where, Fact<String> id, Fact<Text> name) {

  static Fact<Offering> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Offering(
            fields.where(), fields.required("id").string(), fields.required("name").name()));
  }

  static Fact<List<Offering>> readAll(Value value) {
    List<Fact<Offering>> offerings = new ArrayList<>();
    for (Value item : value.items()) {
      offerings.add(read(item));
    }
    return value.all(offerings);
  }
}
