package org.privacyyml.yaml;

import java.util.List;
import org.privacyyml.finding.Place;

/** A list of values. */
public record Sequence(List<Node> items, Place place, int weight) implements Node {

  public Sequence(List<Node> items, Place place) {
    this(List.copyOf(items), place, Mapping.add(1, items));
  }
}
