package org.privacyyml.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of Markdown joined to paragraphs, so that a sentence is read as one although it was
 * wrapped. What begins a heading, an item, a row or a quotation begins anew.
 */
final class Paragraphs {
  private static final String BEGINNINGS = "#-*+>|<";

  private final List<Paragraph> found = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<Piece> pieces = new ArrayList<>();

  private Paragraphs() {}

  /**
   * A line of a paragraph.
   *
   * @param start where it begins in the paragraph
   * @param line its number, counted from 1
   * @param indent how many blanks it began with
   */
  private record Piece(int start, int line, int indent) {}

  /** Joined lines that know where they come from. */
  record Paragraph(String text, List<Piece> pieces) {

    /** The line that a column of this paragraph, counted from 1, lies in. */
    int line(int column) {
      return piece(column).line();
    }

    /** The column within that line. */
    int column(int column) {
      Piece piece = piece(column);
      return column - piece.start() + piece.indent();
    }

    private Piece piece(int column) {
      Piece at = pieces.get(0);
      for (Piece piece : pieces) {
        at = piece.start() < column ? piece : at;
      }
      return at;
    }
  }

  static List<Paragraph> of(List<String> lines) {
    Paragraphs paragraphs = new Paragraphs();
    for (int i = 0; i < lines.size(); i++) {
      paragraphs.add(lines.get(i), i + 1);
    }
    paragraphs.end();
    return paragraphs.found;
  }

  private void add(String line, int number) {
    String stripped = line.strip();
    if (stripped.isEmpty() || begins(stripped)) {
      end();
    }
    if (!stripped.isEmpty()) {
      if (text.length() > 0) {
        text.append(' ');
      }
      pieces.add(new Piece(text.length(), number, line.indexOf(stripped)));
      text.append(stripped);
    }
    if (stripped.startsWith("#")) {
      end();
    }
  }

  private static boolean begins(String line) {
    int digits = 0;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered = digits > 0 && line.startsWith(". ", digits) && digits < 3;
    // "**bold**" goes on with the paragraph, "* item" does not.
    boolean marked = BEGINNINGS.indexOf(line.charAt(0)) >= 0 && !line.startsWith("**");
    return numbered || marked;
  }

  private void end() {
    if (!pieces.isEmpty()) {
      found.add(new Paragraph(text.toString(), List.copyOf(pieces)));
      text = new StringBuilder();
      pieces = new ArrayList<>();
    }
  }
}
