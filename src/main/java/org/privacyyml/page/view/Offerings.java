package org.privacyyml.page.view;

import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.policy.Offering;

/** The parts of what is offered, and which activity belongs to which. */
public final class Offerings {
  private final Disclosure file;
  private final Terms terms;
  private final List<Offering> all;

  public Offerings(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.all =
        file.site().isPresent() ? file.site().get().offerings().orElse(List.of()) : List.of();
  }

  public List<Offering> all() {
    return all;
  }

  /** What a part is called; its id where the file does not say. */
  public String name(String id) {
    for (Offering offering : all) {
      if (offering.id().orElse("").equals(id)) {
        return terms.text(offering.name()).orElse(id);
      }
    }
    return id;
  }

  /** The name of the part that an activity belongs to; empty for one that belongs to all. */
  public Optional<String> name(Processing activity) {
    Optional<String> id = activity.activity().offering().value();
    return id.isPresent() ? Optional.of(name(id.get())) : Optional.empty();
  }

  /** Whether there are parts to treat one by one: several, and something belongs to one alone. */
  public boolean areSeveral() {
    if (all.size() < 2) {
      return false;
    }
    for (Processing activity : file.processing()) {
      if (isOfOne(activity)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an activity belongs to one of the parts that the file names. */
  public boolean isOfOne(Processing activity) {
    String id = activity.activity().offering().orElse("");
    for (Offering offering : all) {
      if (offering.id().orElse("").equals(id) && !id.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
