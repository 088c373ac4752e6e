package org.privacyyml.draft;

import java.util.List;
import java.util.Optional;

/**
 * What a POM says of a project.
 *
 * @param url the address of its site
 * @param organisation the name of who stands behind it
 * @param developers the names of those who work on it; whether one of them is responsible for the
 *     site is nothing that a POM says
 */
public record Project(
    Optional<String> name,
    Optional<String> url,
    Optional<String> organisation,
    List<String> developers) {

  /** Nothing is known. */
  public static final Project UNKNOWN =
      new Project(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
}
