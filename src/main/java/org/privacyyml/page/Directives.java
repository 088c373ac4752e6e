package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a template says about the piece of the page that it stands in, as an HTML comment that no
 * reader of the Markdown sees: which rule a fact serves, the id of a heading, that a list holds
 * facts. No value can contain one, since every value is escaped.
 *
 * @param name what is said
 * @param value about what; empty where the name is enough
 */
record Directives(String name, String value) {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  static final String ID = "id";
  static final String RULE = "rule";
  static final String FACTS = "facts";
  static final String ADDRESS = "address";
  static final String CAPTION = "caption";
  static final String CONTENTS = "contents";

  static String id(String id) {
    return OPEN + ID + " " + id + CLOSE;
  }

  /** Reads one comment. */
  static Optional<Directives> parse(String comment) {
    String text = comment.strip();
    if (!text.startsWith(OPEN)
        || !text.endsWith(CLOSE)
        || text.length() < OPEN.length() + CLOSE.length()) {
      return Optional.empty();
    }
    String inner = text.substring(OPEN.length(), text.length() - CLOSE.length()).strip();
    int blank = inner.indexOf(' ');
    return Optional.of(
        blank < 0
            ? new Directives(inner, "")
            : new Directives(inner.substring(0, blank), inner.substring(blank + 1).strip()));
  }

  /** A line without its directives; empty where it held nothing else, and so goes away. */
  static Optional<String> without(String line) {
    if (!line.contains(OPEN)) {
      return Optional.of(line);
    }
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (true) {
      int open = line.indexOf(OPEN, at);
      int close = open < 0 ? -1 : line.indexOf(CLOSE, open);
      if (close < 0) {
        rest.append(line, at, line.length());
        break;
      }
      rest.append(line, at, open);
      at = close + CLOSE.length();
    }
    String kept = withoutTrailingBlanks(rest.toString());
    return kept.isBlank() ? Optional.empty() : Optional.of(kept);
  }

  /**
   * Directives at the end of a line leave the blank before them; before a hard break or a cell's
   * end it stays out.
   */
  private static String withoutTrailingBlanks(String line) {
    return line.stripTrailing().replace("  |", " |");
  }

  /** The id that a line gives to its heading. */
  static Optional<String> idOfHeading(String line) {
    return line.startsWith("#")
        ? in(line).stream()
            .filter(directive -> directive.name().equals(ID))
            .map(Directives::value)
            .findFirst()
        : Optional.empty();
  }

  /** The directives of a line. */
  static List<Directives> in(String line) {
    List<Directives> found = new ArrayList<>();
    int open = line.indexOf(OPEN);
    while (open >= 0) {
      int close = line.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      parse(line.substring(open, close + CLOSE.length())).ifPresent(found::add);
      open = line.indexOf(OPEN, close);
    }
    return found;
  }
}
