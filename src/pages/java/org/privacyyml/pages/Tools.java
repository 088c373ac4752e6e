package org.privacyyml.pages;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The programs and packages that {@code src/test/tools.sh} installs. What is missing fails a test:
 * one that is skipped has looked at nothing.
 */
public final class Tools {
  private static final Path MODULES = Path.of("target/tools/node_modules");
  private static final Path VITEPRESS = Path.of("target/tools/vitepress");

  private Tools() {}

  /** A program on the path. */
  public static Path program(String name) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    throw missing(name);
  }

  /** A file of a package from npm, such as {@code axe-core/axe.min.js}. */
  public static Path module(String file) {
    return existing(MODULES.resolve(file));
  }

  /** A file of VitePress, which has packages of its own. */
  public static Path vitepress(String file) {
    return existing(VITEPRESS.resolve(file));
  }

  private static Path existing(Path found) {
    if (!Files.exists(found)) {
      throw missing(found.toString());
    }
    return found;
  }

  private static IllegalStateException missing(String what) {
    return new IllegalStateException(what + " is missing: run src/test/tools.sh");
  }
}
