package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;

/** A recipient's key or a catalogue id, where somebody refers to it. */
public record Reference(String key, Where where) {

  /** The operator of the site itself; it is a provider, but no recipient. */
  public static final String SELF = "self";

  public static Fact<Reference> read(Value value) {
    Fact<String> key = value.id();
    return key.isStated()
        ? value.holds(new Reference(key.orElse(""), key.where()))
        : value.unread();
  }

  public static Fact<List<Reference>> readAll(Value value) {
    List<Fact<Reference>> references = new ArrayList<>();
    for (Value item : value.items()) {
      references.add(read(item));
    }
    return value.all(references);
  }

  public boolean isSelf() {
    return key.equals(SELF);
  }
}
