package org.privacyyml.catalog;

import java.util.Optional;

/**
 * Finds one entry among many by its indentation, without parsing the others. Only for the files of
 * the catalogue, whose entries all begin on lines of their own; a test reads each of them both
 * ways.
 */
final class Lines {

  private Lines() {}

  /** The line of a key at the least indentation of a text, with all lines that belong to it. */
  static Optional<String> of(String text, String key) {
    int start = 0;
    int indent = -1;
    while (start < text.length()) {
      int end = end(text, start);
      int blanks = blanks(text, start, end);
      boolean says = start + blanks < end && text.charAt(start + blanks) != '#';
      if (says && indent < 0) {
        indent = blanks;
      }
      if (says && blanks == indent && isKey(text, start + blanks, key)) {
        return Optional.of(text.substring(start, endOfEntry(text, end, indent)));
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** The lines below a key. */
  static Optional<String> below(String text, String key) {
    return of(text, key).map(entry -> entry.substring(Math.min(entry.length(), end(entry, 0) + 1)));
  }

  private static boolean isKey(String text, int at, String key) {
    boolean quoted = text.charAt(at) == '"';
    int start = quoted ? at + 1 : at;
    int end = start + key.length();
    return text.startsWith(key, start) && text.startsWith(quoted ? "\":" : ":", end);
  }

  private static int endOfEntry(String text, int endOfFirstLine, int indent) {
    int start = endOfFirstLine + 1;
    while (start < text.length()) {
      int end = end(text, start);
      int blanks = blanks(text, start, end);
      if (start + blanks < end && blanks <= indent) {
        return start;
      }
      start = end + 1;
    }
    return text.length();
  }

  private static int end(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int blanks(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }
}
