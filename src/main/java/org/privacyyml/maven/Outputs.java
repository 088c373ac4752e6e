package org.privacyyml.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.privacyyml.finding.Words;

/**
 * Files to be written: all of them, or none. Each is first written beside its place and only then
 * moved there; what has not changed is left alone, so that nothing is built again because of it.
 */
final class Outputs {
  private final Voice voice;
  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  /**
   * @param voice says what cannot be written
   */
  Outputs(Voice voice) {
    this.voice = voice;
  }

  void add(Path file, String text) throws MojoExecutionException {
    if (files.put(file.toAbsolutePath().normalize(), text.getBytes(StandardCharsets.UTF_8))
        != null) {
      throw voice.failure("written-twice", "file", file);
    }
  }

  int size() {
    return files.size();
  }

  /** The folders that the files lie in, each once. */
  Set<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path file : files.keySet()) {
      folders.add(file.getParent());
    }
    return folders;
  }

  /** Writes everything and says how many files have changed. */
  int write() throws MojoExecutionException {
    Map<Path, Path> parts = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        if (!isUnchanged(file.getKey(), file.getValue())) {
          parts.put(file.getKey(), part(file.getKey(), file.getValue()));
        }
      }
      for (Map.Entry<Path, Path> part : parts.entrySet()) {
        move(part.getValue(), part.getKey());
      }
      return parts.size();
    } finally {
      for (Path part : parts.values()) {
        delete(part);
      }
    }
  }

  private static boolean isUnchanged(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private Path part(Path file, byte[] content) throws MojoExecutionException {
    try {
      if (Files.isDirectory(file)) {
        // Found out now, and not when the files before it are already in their places.
        throw new FileAlreadyExistsException(file.toString());
      }
      Path folder = file.resolveSibling("");
      Files.createDirectories(folder);
      // Not a temporary file of the system's: those may be read by their owner alone, and so would
      // the page.
      return Files.write(folder.resolve("." + file.getFileName() + ".part"), content);
    } catch (IOException unwritable) {
      throw cannotWrite(file, unwritable);
    }
  }

  private void move(Path part, Path file) throws MojoExecutionException {
    try {
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException unwritable) {
      throw cannotWrite(file, unwritable);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      // The pages are written, or the reason why they are not is on its way; a left-over part
      // changes neither.
    }
  }

  private MojoExecutionException cannotWrite(Path file, IOException cause) {
    return voice.failure(cause, "unwritable", "file", file, "reason", reason(file, cause));
  }

  private static Words reason(Path file, IOException cause) {
    if (Files.isDirectory(file)) {
      return Voice.words("unwritable-folder");
    }
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        return Voice.words("unwritable-above", "file", above);
      }
    }
    return cause instanceof AccessDeniedException denied
        ? Voice.words("unwritable-right", "file", denied.getFile())
        : Words.same(cause.toString());
  }
}
