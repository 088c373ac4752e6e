package org.privacyyml.site.reading;

/**
 * A place in a file of the site.
 *
 * @param file relative to the site's folder, with slashes
 * @param line counted from 1
 * @param column counted from 1 in UTF-16 units
 */
public record Spot(String file, int line, int column, int length) implements Comparable<Spot> {

  @Override
  public int compareTo(Spot other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
