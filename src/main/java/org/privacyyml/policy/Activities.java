package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Sequence;

/** Reads the list of activities: an activity is known by its id, and without one by its kind. */
final class Activities {

  static final Reader<List<Activity>> READER = Activities::read;

  private Activities() {}

  private static Optional<List<Activity>> read(Node node, Where where, Reading reading) {
    if (!(node instanceof Sequence sequence)) {
      reading.wrongType(where, new Words("a list of activities", "eine Liste von Verarbeitungen"));
      return Optional.empty();
    }
    List<Activity> activities = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Node item = sequence.items().get(i);
      String index = String.valueOf(i);
      Optional<String> id =
          item instanceof Mapping mapping
              ? mapping.text("id").or(() -> mapping.text("kind"))
              : Optional.empty();
      boolean repeated = id.isPresent() && !ids.add(id.get());
      Where at = where.item(repeated ? index : id.orElse(index), item.place());
      if (repeated) {
        reading.report(
            "FORMAT-VALUE",
            idOf(item).map(own -> at.key("id", own)).orElse(at.missing("id")),
            new Words(
                "a second activity is called " + id.get(),
                "Eine zweite Verarbeitung heißt " + id.get()),
            new Words("Give it an id of its own: id: …", "Eine eigene id geben: id: …"));
      }
      Readers.object(Activity::read).read(item, at, reading).ifPresent(activities::add);
    }
    return Readers.readable(sequence, activities);
  }

  /** Where the activity's own id stands, if it has one. */
  private static Optional<Place> idOf(Node item) {
    return item instanceof Mapping mapping
        ? Optional.ofNullable(mapping.entry("id")).map(Mapping.Entry::keyPlace)
        : Optional.empty();
  }
}
