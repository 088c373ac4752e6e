package org.privacyyml.draft;

import java.util.Locale;

/** Text as YAML: as it is where that means the same, else in double quotes. */
final class PlainScalar {
  /** Beginnings and pieces that mean something in YAML. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~=<";

  private PlainScalar() {}

  static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty()
        || !Character.isLetter(text.charAt(0))
        || INDICATORS.indexOf(text.charAt(text.length() - 1)) >= 0
        || text.contains(": ")
        || text.contains(" #")
        || !text.equals(text.strip())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (isUnseen(text.charAt(i))) {
        return false;
      }
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "none", "null", "true", "false", "yes", "no", "on", "off" -> false;
      default -> true;
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isUnseen(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Line ends, controls and halves of characters: YAML refuses them, or folds them. */
  private static boolean isUnseen(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
  }

  /** On one line, which a comment cannot leave. */
  static String inComment(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      line.append(isUnseen(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return line.toString().strip();
  }
}
