package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Sequence;

/** Reads the list of activities: an activity is known by its id, and without one by its kind. */
final class Activities {

  private Activities() {}

  static Fact<List<Activity>> read(Value value) {
    if (!(value.node() instanceof Sequence sequence)) {
      value.wrongType(Messages.of("policy.list-of-activities"));
      return value.unread();
    }
    List<Fact<Activity>> activities = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : sequence.items()) {
      String index = String.valueOf(activities.size());
      Optional<String> id = idOf(node);
      boolean repeated = id.isPresent() && !ids.add(id.get());
      Value item = value.item(repeated ? index : id.orElse(index), node);
      if (repeated) {
        value
            .reading()
            .report(
                "FORMAT-VALUE",
                whereOfId(node, item.where()),
                Messages.of("policy.second-activity", "id", id.get()),
                Messages.of("policy.own-id"));
      }
      activities.add(Activity.read(item));
    }
    return value.all(activities);
  }

  private static Optional<String> idOf(Node item) {
    if (!(item instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Optional<String> id = mapping.text("id");
    return id.isPresent() ? id : mapping.text("kind");
  }

  /** Where the activity's own id stands, or would stand. */
  private static Where whereOfId(Node item, Where activity) {
    Mapping.Entry own = item instanceof Mapping mapping ? mapping.entry("id") : null;
    return own == null ? activity.missing("id") : activity.key("id", own.keyPlace());
  }
}
