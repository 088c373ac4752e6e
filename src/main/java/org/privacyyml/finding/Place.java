package org.privacyyml.finding;

/**
 * A stretch of one line of a file.
 *
 * @param source the file
 * @param line counted from 1
 * @param column counted from 1 in UTF-16 units, as editors and SARIF count
 * @param length how many units to underline, at least 1
 */
public record Place(SourceText source, int line, int column, int length) {

  public Place {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "a place is counted from 1: " + line + ":" + column + "+" + length);
    }
  }

  /** The beginning of a file: for what concerns the file as a whole. */
  public static Place startOf(SourceText source) {
    return new Place(source, 1, 1, 1);
  }

  @Override
  public String toString() {
    return source.name() + ":" + line + ":" + column;
  }
}
