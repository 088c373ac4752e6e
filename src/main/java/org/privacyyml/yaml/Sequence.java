package org.privacyyml.yaml;

import java.util.List;
import org.privacyyml.finding.Place;

/** A list of values. */
public record Sequence(List<Node> items, Place place, int weight) implements Node {

  public Sequence(List<Node> items, Place place) {
    this(List.copyOf(items), place, weigh(items));
  }

  private static int weigh(Iterable<Node> items) {
    long sum = 1;
    for (Node item : items) {
      sum += item.weight();
    }
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }
}
