package org.privacyyml.policy.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privacyyml.finding.SourceText;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Sequence;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/**
 * Where the format has which key, by its JSON Schema. Only asked for a key that stands where it has
 * no place: {@code vatId} beside the controller is one of the controller.
 */
final class KeyPlaces {
  private static final String SCHEMA = "/org/privacyyml/privacy.schema.json";
  private static final String DEFINITION = "#/$defs/";
  private static final int MOST = 3;

  private final Mapping schema;
  private final Map<String, List<String>> paths = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private KeyPlaces(Mapping schema) {
    this.schema = schema;
  }

  /** The paths that end with this key, the shortest first, at most three; mostly none. */
  static List<String> of(String key) {
    KeyPlaces places = new KeyPlaces(schema());
    places.walk(places.schema, "");
    List<String> paths = new ArrayList<>(places.paths.getOrDefault(key, List.of()));
    paths.sort((one, other) -> Integer.compare(depth(one), depth(other)));
    return List.copyOf(paths.subList(0, Math.min(MOST, paths.size())));
  }

  private static int depth(String path) {
    return path.split("\\.").length;
  }

  private static Mapping schema() {
    try (InputStream stream = KeyPlaces.class.getResourceAsStream(SCHEMA)) {
      if (stream == null) {
        throw new IllegalStateException("the schema is not in the plugin");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return (Mapping) new YamlReader().read(new SourceText("privacy.schema.json", text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (YamlProblem defect) {
      throw new IllegalStateException("the schema is broken", defect);
    }
  }

  private void walk(Mapping type, String path) {
    Optional<String> reference = type.text("$ref");
    if (reference.isPresent() && seen.add(path + " " + reference.get())) {
      String name = reference.get().substring(DEFINITION.length());
      walk(schema.mapping("$defs").orElseThrow().mapping(name).orElseThrow(), path);
    }
    walkAll(type, "properties", path);
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      Mapping.Entry entry = type.entry(choice);
      if (entry != null && entry.value() instanceof Sequence list) {
        for (Node item : list.items()) {
          walk((Mapping) item, path);
        }
      }
    }
    walkIn(type, "items", path + "[]");
    walkIn(type, "additionalProperties", path + ".…");
  }

  private void walkAll(Mapping type, String key, String path) {
    Optional<Mapping> properties = type.mapping(key);
    if (properties.isPresent()) {
      for (Mapping.Entry property : properties.get()) {
        String below = path.isEmpty() ? property.key() : path + "." + property.key();
        List<String> known = paths.computeIfAbsent(property.key(), name -> new ArrayList<>());
        if (!known.contains(below)) {
          known.add(below);
        }
        walk((Mapping) property.value(), below);
      }
    }
  }

  private void walkIn(Mapping type, String key, String path) {
    Optional<Mapping> inner = type.mapping(key);
    if (inner.isPresent()) {
      walk(inner.get(), path);
    }
  }
}
