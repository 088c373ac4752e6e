package org.privacyyml.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A file that findings point into: its name as people know it, and its lines. */
public final class SourceText {
  private final String name;
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();

  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean carriageReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      // YAML 1.1 ends a line at these as well, and places are counted by what YAML counts.
      if (c == '\n' || carriageReturn || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        lineStarts.add(i + 1);
      }
    }
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
    if (number < 1 || number > lineStarts.size()) {
      return "";
    }
    int end = number < lineStarts.size() ? lineStarts.get(number) : text.length();
    String line = text.substring(lineStarts.get(number - 1), end);
    // The next-line character is no blank to Java.
    return line.endsWith("\u0085") ? line.substring(0, line.length() - 1) : line.stripTrailing();
  }

  /** How many lines there are; a text without a line end has one. */
  public int lines() {
    return lineStarts.size();
  }

  /** The line, counted from 1, that an offset in the text lies in. */
  public int lineAt(int offset) {
    int found = Collections.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where a line begins in the text, counted from 0. */
  public int startOfLine(int number) {
    return lineStarts.get(number - 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
