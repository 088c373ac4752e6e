package org.privacyyml.catalog;

import java.util.Optional;
import org.privacyyml.yaml.Mapping;

/**
 * An artifact that is the client of a service.
 *
 * @param group of its coordinates; a star stands for the rest of a name, also in {@code artifact}
 * @param provider the service's id in the catalogue, where it is there
 * @param service what people call the service
 */
public record Library(
    String group, String artifact, Optional<String> provider, Optional<String> service) {

  /** Of a service that has no file of its own in the catalogue. */
  static Library of(Mapping entry) {
    return new Library(
        entry.text("group").orElseThrow(),
        entry.text("artifact").orElseThrow(),
        Optional.empty(),
        entry.text("service"));
  }

  /** Of a provider. */
  static Library ofProvider(String id, String coordinates) {
    int colon = coordinates.indexOf(':');
    return new Library(
        coordinates.substring(0, colon),
        coordinates.substring(colon + 1),
        Optional.of(id),
        Optional.empty());
  }

  /** Whether these coordinates are meant. */
  public boolean is(String groupId, String artifactId) {
    return matches(group, groupId) && matches(artifact, artifactId);
  }

  private static boolean matches(String pattern, String name) {
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }
}
