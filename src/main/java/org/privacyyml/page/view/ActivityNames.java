package org.privacyyml.page.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;

/**
 * What activities are called where they stand in a sentence or a cell: by their names, and with the
 * part of the offering where two parts have an activity of the same name.
 */
public final class ActivityNames {
  private final Terms terms;
  private final Offerings offerings;
  private final Map<String, Integer> named = new HashMap<>();

  public ActivityNames(Disclosure file, Terms terms) {
    this.terms = terms;
    this.offerings = new Offerings(file, terms);
    for (Processing activity : file.processing()) {
      Optional<String> name = terms.text(activity.name());
      if (name.isPresent()) {
        named.put(name.get(), named.getOrDefault(name.get(), 0) + 1);
      }
    }
  }

  /** Empty for one that has no name. */
  public Optional<String> of(Processing activity) {
    Optional<String> name = terms.text(activity.name());
    return name.isPresent()
        ? Optional.of(of(name.get(), offerings.name(activity)))
        : Optional.empty();
  }

  public String of(String name, Optional<String> part) {
    boolean isAlone = named.getOrDefault(name, 0) < 2;
    return isAlone || part.isEmpty() ? name : name + " (" + part.get() + ")";
  }
}
