package org.privacyyml.site.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.privacyyml.finding.Words;

/** A file that could not be looked into, or only with doubt, and why. */
public record Unreadable(String path, Words reason, boolean isOnlyDoubt)
    implements Comparable<Unreadable> {

  /**
   * A file that is too large for the memory there is.
   *
   * @param path as the site names it
   */
  public static Unreadable tooLarge(String path, Path file) {
    return new Unreadable(path, Reasons.tooLarge(size(file)), false);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }

  @Override
  public int compareTo(Unreadable other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.toString().compareTo(other.reason.toString());
  }
}
