package org.privacyyml.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/** What a file says at a path without ids, such as {@code processing.legalBasis}. */
final class StatedValues {
  private static final int ENOUGH = 5;

  private StatedValues() {}

  /** The values as they are written, each once; "…" for a block; empty where nothing is stated. */
  static String at(Mapping file, String path) {
    List<Node> found = List.of(file);
    for (String key : path.split("\\.")) {
      found = below(found, key);
    }
    Set<String> values = new LinkedHashSet<>();
    for (Node node : flat(found)) {
      values.add(node instanceof Scalar scalar ? scalar.text().strip() : "…");
    }
    values.remove("");
    List<String> shown = new ArrayList<>(values);
    if (shown.size() > ENOUGH) {
      shown = new ArrayList<>(shown.subList(0, ENOUGH));
      shown.add("…");
    }
    return String.join(", ", shown);
  }

  private static List<Node> below(List<Node> parents, String key) {
    List<Node> found = new ArrayList<>();
    for (Node parent : flat(parents)) {
      if (parent instanceof Mapping mapping) {
        for (String each : key.equals("*") ? List.copyOf(mapping.keys()) : List.of(key)) {
          mapping.get(each).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static List<Node> flat(List<Node> nodes) {
    List<Node> flat = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Sequence sequence) {
        flat.addAll(sequence.items());
      } else {
        flat.add(node);
      }
    }
    return flat;
  }
}
