package org.privacyyml.finding;

import java.util.Arrays;

/** A file that findings point into: its name as people know it, and its lines. */
public final class SourceText {
  private final String name;
  private final String text;
  private int[] lineStarts = {};

  /**
   * @param name as people know it; empty for what stands in no file
   * @param text all of it, with the line ends that it has
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The name to show, as a rule the path relative to where the build runs. */
  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The line of this number, counted from 1, without its end; empty behind the last one. */
  public String line(int number) {
    int[] starts = lineStarts();
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : text.length();
    String line = text.substring(starts[number - 1], end);
    // The next-line character is no blank to Java.
    return line.endsWith("\u0085") ? line.substring(0, line.length() - 1) : line.stripTrailing();
  }

  /** How many lines there are; a text without a line end has one. */
  public int lines() {
    return lineStarts().length;
  }

  /**
   * The line, counted from 1, that an offset in the text lies in; the last one for what is behind
   * it.
   */
  public int lineAt(int offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("offsets are counted from 0, not " + offset);
    }
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Where a line, counted from 1, begins in the text, counted from 0.
   *
   * @throws IllegalArgumentException where there is no such line
   */
  public int startOfLine(int number) {
    if (number < 1 || number > lines()) {
      throw new IllegalArgumentException(name + " has no line " + number);
    }
    return lineStarts()[number - 1];
  }

  /** Counted when first asked for: most files have nothing to point to. */
  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = countLines();
    }
    return lineStarts;
  }

  private int[] countLines() {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean goesOn = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (endsLine(c) && !goesOn) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines] = i + 1;
        lines++;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** YAML 1.1 ends a line at more than one character, and places are counted by what it counts. */
  static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  @Override
  public String toString() {
    return name;
  }
}
