package org.privacyyml.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A project's place in its build: which file it reads, and whether that is its job at all.
 *
 * @param folder the project's folder
 * @param root the folder of the root project
 * @param isInherited whether the parent, which is on disk, asks for the same
 * @param file the name of the file
 */
record ProjectModule(Path folder, Path root, boolean isInherited, String file) {

  static ProjectModule of(
      Path folder, Path started, Optional<Path> parent, boolean parentAsks, String file) {
    Path own = folder.toAbsolutePath().normalize();
    Path root = started.toAbsolutePath().normalize();
    boolean startedHere = parent.isPresent() && own.equals(root);
    return new ProjectModule(
        own, startedHere ? above(own) : root, parent.isPresent() && parentAsks, file);
  }

  /**
   * A module may be built on its own, from its folder; the root project is then the outermost one
   * around it.
   */
  private static Path above(Path folder) {
    Path top = folder;
    Path next = folder.getParent();
    while (next != null && Files.isRegularFile(next.resolve("pom.xml"))) {
      top = next;
      next = next.getParent();
    }
    return top;
  }

  /** The file: the module's own, or else the root's. */
  Path path() {
    Path own = folder.resolve(file);
    return !Files.exists(own) && Files.isRegularFile(root.resolve(file)) ? root.resolve(file) : own;
  }

  /**
   * What a module has from its parent alone, it does only for a file of its own: the root's is the
   * business of the root.
   */
  boolean isQuiet() {
    return isInherited && !Files.exists(folder.resolve(file));
  }
}
