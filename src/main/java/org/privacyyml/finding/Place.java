package org.privacyyml.finding;

/**
 * A stretch of one line of a file. Nearly all places are kept and never shown: which line and which
 * column that is, is found out when somebody asks.
 */
public final class Place {
  private final SourceText source;
  private final int start;
  private final int end;

  private Place(SourceText source, int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch from " + start + " to " + end);
    }
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /**
   * A place as editors count.
   *
   * @param source the file
   * @param line counted from 1
   * @param column counted from 1 in UTF-16 units
   * @param length how many units to underline, at least 1
   * @throws IllegalArgumentException where the file has no such line, or a number is less than 1
   */
  public Place(SourceText source, int line, int column, int length) {
    this(source, offset(source, line, column), offset(source, line, column) + atLeastOne(length));
  }

  private static int offset(SourceText source, int line, int column) {
    if (column < 1) {
      throw new IllegalArgumentException("columns are counted from 1, not " + column);
    }
    return source.startOfLine(line) + column - 1;
  }

  private static int atLeastOne(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("a place is at least 1 long, not " + length);
    }
    return length;
  }

  /**
   * A place by offsets in the text of the file, in UTF-16 units from 0.
   *
   * @param start where it begins, at least 0
   * @param end where it ends, not before the start; what lies behind the end of the line does not
   *     belong to it
   * @throws IllegalArgumentException where it ends before it begins
   */
  public static Place between(SourceText source, int start, int end) {
    return new Place(source, start, end);
  }

  /** The beginning of a file: for what concerns the file as a whole. */
  public static Place startOf(SourceText source) {
    return new Place(source, 0, 0);
  }

  public SourceText source() {
    return source;
  }

  /** Counted from 1. */
  public int line() {
    return source.lineAt(start);
  }

  /** Counted from 1 in UTF-16 units, as editors and SARIF count. */
  public int column() {
    return start - source.startOfLine(line()) + 1;
  }

  /** How many units to underline, at least 1. */
  public int length() {
    int line = line();
    int length =
        source.lineAt(end) == line
            ? end - start
            : source.startOfLine(line) + source.line(line).length() - start;
    return Math.max(1, length);
  }

  /** What stands behind it in the same line. */
  public String behind() {
    String text = source.text();
    int endOfLine = end;
    while (endOfLine < text.length() && !SourceText.endsLine(text.charAt(endOfLine))) {
      endOfLine++;
    }
    return text.substring(end, endOfLine);
  }

  /** Whether another place begins where this one does. */
  public boolean beginsWith(Place other) {
    return source == other.source && start == other.start;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && beginsWith(place) && end == place.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column();
  }
}
