package org.privacyyml.site.reading;

import org.privacyyml.finding.Words;

/** A file that could not be looked into, or only with doubt, and why. */
public record Unreadable(String path, Words reason, boolean isOnlyDoubt)
    implements Comparable<Unreadable> {

  @Override
  public int compareTo(Unreadable other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : reason.en().compareTo(other.reason.en());
  }
}
