package org.privacyyml.page.template;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.resource.Bundled;

/** Where the values are now whose names in templates have moved or gone. */
final class MovedNames {
  private static final String ARROW = " -> ";

  private final Map<String, List<String>> paths = new HashMap<>();

  MovedNames() {
    for (String line : Bundled.text("moved-names.txt").orElseThrow().split("\n")) {
      int arrow = line.indexOf(ARROW);
      if (!line.startsWith("#") && arrow > 0) {
        paths.put(
            line.substring(0, arrow), List.of(line.substring(arrow + ARROW.length()).split("\\.")));
      }
    }
  }

  /**
   * How a name that is unknown here is written now; empty for one that never was.
   *
   * @param scopes the views that the template is filled with at this place
   */
  Optional<String> now(String name, List<Type> scopes) {
    List<String> path = paths.getOrDefault(name, List.of());
    return type(path, scopes).map(type -> within(path, path.size() - 1, tag(path, type)));
  }

  private static String tag(List<String> path, Type type) {
    String name = path.get(path.size() - 1);
    if (ViewName.isFinished(type)) {
      return "{{{" + name + "}}}";
    }
    return ViewName.isPlain(type) ? "{{" + name + "}}" : "{{#" + name + "}}…{{/" + name + "}}";
  }

  /**
   * How an include of ours is written now; empty where it can stand as it is.
   *
   * @param template the one included, without its language
   */
  Optional<String> include(String template, List<Type> scopes) {
    List<String> path = paths.getOrDefault(">" + template, List.of());
    return type(path, scopes)
        .filter(part -> !scopes.contains(part))
        .map(part -> within(path, path.size(), "{{>" + template + "}}"));
  }

  /** A tag with the sections around it. */
  private static String within(List<String> path, int depth, String tag) {
    String written = tag;
    for (int i = depth - 1; i >= 0; i--) {
      written = "{{#" + path.get(i) + "}}" + written + "{{/" + path.get(i) + "}}";
    }
    return written;
  }

  /** What stands at a path that begins in one of the views. */
  private static Optional<Type> type(List<String> path, List<Type> scopes) {
    return scopes.stream().flatMap(scope -> at(path, scope).stream()).findFirst();
  }

  private static Optional<Type> at(List<String> path, Type view) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Type type = view;
    for (String step : path) {
      Optional<ViewName> name =
          ViewName.of(type).stream().filter(known -> known.name().equals(step)).findFirst();
      if (name.isEmpty()) {
        return Optional.empty();
      }
      type = ViewName.element(name.get().type());
    }
    return Optional.of(type);
  }
}
