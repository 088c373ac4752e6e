package org.privacyyml.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes YAML as people do: two blanks deeper for what belongs to a key, and comments at the ends
 * of lines in one column. How a text is quoted is left to {@link ScalarText}; the emitter of the
 * library, which quotes, has no columns for comments and none that switch lines off.
 */
public final class YamlWriter {
  private static final int COMMENT_COLUMN = 34;
  private static final String DEEPER = "  ";

  private YamlWriter() {}

  /** A whole file. */
  public static String file(Keys keys) {
    return snippet(keys) + "\n";
  }

  /** Keys to be pasted somewhere, without an end of line behind the last one. */
  public static String snippet(Keys keys) {
    return String.join("\n", lines(keys.lines(), 0));
  }

  private static List<String> lines(List<Line> lines, int column) {
    List<String> written = new ArrayList<>();
    for (Line line : lines) {
      written.addAll(lines(line, column));
    }
    return written;
  }

  private static List<String> lines(Line line, int column) {
    if (line instanceof Line.Entry entry) {
      return entry(entry, column);
    } else if (line instanceof Line.Item item) {
      return item(item.content(), column);
    } else if (line instanceof Line.Remark remark) {
      return List.of("# " + ScalarText.onOneLine(remark.text()));
    } else if (line instanceof Line.Disabled disabled) {
      return prefixed("# ", "# ", lines(disabled.line(), column + 2));
    } else if (line instanceof Line.Below below) {
      return prefixed(DEEPER, DEEPER, below(below.content(), column + 2));
    }
    return List.of("");
  }

  private static List<String> entry(Line.Entry entry, int column) {
    String head = ScalarText.of(entry.key()) + ":";
    List<String> below = below(entry.content(), column + 2);
    if (!below.isEmpty()) {
      List<String> all = new ArrayList<>(List.of(head));
      all.addAll(prefixed(DEEPER, DEEPER, below));
      return all;
    }
    String line = head + " " + onLine(entry.content(), false);
    String comment = entry.content() instanceof Gap gap ? gap.choices() : entry.comment();
    return List.of(comment.isEmpty() ? line : line + beside(column + line.length(), comment));
  }

  private static List<String> item(Content content, int column) {
    List<String> below = below(content, column + 2);
    return prefixed("- ", DEEPER, below.isEmpty() ? List.of(onLine(content, false)) : below);
  }

  /** The lines of keys or items; none where it stands on the line of its key. */
  private static List<String> below(Content content, int column) {
    if (content instanceof Keys keys) {
      return lines(keys.lines(), column);
    } else if (content instanceof Items items) {
      return lines(items.lines(), column);
    }
    return content instanceof Content.Pasted pasted
        ? List.of(pasted.yaml().split("\n"))
        : List.of();
  }

  private static String beside(int length, String comment) {
    String blanks = " ".repeat(Math.max(1, COMMENT_COLUMN - length));
    return blanks + "# " + ScalarText.onOneLine(comment);
  }

  private static List<String> prefixed(String first, String others, List<String> lines) {
    List<String> prefixed = new ArrayList<>();
    for (String line : lines) {
      String prefix = prefixed.isEmpty() ? first : others;
      prefixed.add(line.isEmpty() ? line : prefix + line);
    }
    return prefixed;
  }

  private static String onLine(Content content, boolean inBrackets) {
    if (content instanceof Content.Text text) {
      return inBrackets ? ScalarText.inBrackets(text.text()) : ScalarText.of(text.text());
    } else if (content instanceof Content.Word word) {
      return word.word();
    } else if (content instanceof Content.Inline inline) {
      return onLine(inline.content(), true);
    } else if (content instanceof Keys keys) {
      return "{" + joined(keys.lines()) + "}";
    } else if (content instanceof Items items) {
      return "[" + joined(items.lines()) + "]";
    }
    return Gap.SIGN;
  }

  private static String joined(List<Line> lines) {
    List<String> parts = new ArrayList<>();
    for (Line line : lines) {
      if (line instanceof Line.Entry entry) {
        parts.add(ScalarText.inBrackets(entry.key()) + ": " + onLine(entry.content(), true));
      } else if (line instanceof Line.Item item) {
        parts.add(onLine(item.content(), true));
      }
    }
    return String.join(", ", parts);
  }
}
