package org.privacyyml.page.markdown;

/**
 * Escapes text for Markdown, wherever in a line it is put. Only what could mean something is
 * escaped, since people read the Markdown too: by a backslash where every Markdown knows it, by a
 * character reference where only CommonMark does.
 */
public final class MarkdownText {

  /** Has no width: some readers take it for a blank, and others for a letter. */
  private static final char MARK_OF_ORDER = '\uFEFF';

  private MarkdownText() {}

  static String escape(String text) {
    return escape(text, false);
  }

  /** Inside a link no other one can begin, so an address may stand there as it is. */
  static String escapeLabel(String label) {
    return escape(label, true);
  }

  private static String escape(String text, boolean inLink) {
    String line = inOneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    int plain = 0;
    for (int i = 0; i < line.length(); i++) {
      if (!isPlain(line.charAt(i))) {
        escaped.append(line.substring(plain, i));
        append(escaped, line, i, inLink);
        plain = i + 1;
      }
    }
    return plain == 0 ? line : escaped.append(line.substring(plain)).toString();
  }

  /** What means nothing in any Markdown; nearly all of a text is this. */
  private static boolean isPlain(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == ' ' || c == ',' || c > '\u007F';
  }

  private static void append(StringBuilder escaped, String text, int i, boolean inLink) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    boolean first = i == 0;
    boolean last = i + 1 == text.length();
    switch (c) {
      case '[', ']', '{', '}', '|' -> escaped.append('\\').append(c);
      // At the end of a line, and beside the stars of a template, not all readers tell which
      // belongs to which.
      case '\\' -> escaped.append(last ? "&#92;" : "\\\\");
      case '*' -> escaped.append(first || last ? "&#42;" : "\\*");
      // Where cells end, some decide before they have looked for backslashes.
      case '`' -> escaped.append("&#96;");
      // A footnote, or the end of a block.
      case '^' -> escaped.append(first ? "&#94;" : "^");
      case '<' -> escaped.append("&lt;");
      case '"' -> escaped.append("&quot;");
      case '$' -> escaped.append("&#36;");
      case '~' -> escaped.append("&#126;");
      case '&' -> escaped.append(startsEntity(text, i) ? "&amp;" : "&");
      // An apostrophe is one to everybody; a quotation mark some writers would turn.
      case '\'' -> escaped.append(isInWord(text, i) ? "'" : "&#39;");
      case '=' -> escaped.append(first || before == '=' ? "&#61;" : "=");
      case '%' -> escaped.append(before == '{' ? "&#37;" : "%");
      case ':' -> escaped.append(isActiveColon(text, i, inLink) ? "&#58;" : ":");
      default -> {
        boolean active =
            switch (c) {
              case '_' -> !isInWord(text, i);
              case '#' -> first || last || before == ' ' || before == '#' || before == '{';
              case '>' -> first || before == '>';
              // Some readers look for a link behind every bracket.
              case '(' -> before == ']';
              case '!' -> first && after == '!';
              case '+' -> first && after == ' ';
              // A list, an underline, a row of a table; a dash that some writers draw of two.
              case '-' -> before == '-' || (first && !Character.isLetterOrDigit(after));
              case '.' ->
                  (before == '.' && after == '.')
                      || (after == ' ' && startsNumber(text, i))
                      || (!inLink && endsWithWww(text, i));
              case ')' -> after == ' ' && startsNumber(text, i);
              default -> false;
            };
        if (active) {
          escaped.append('\\');
        }
        escaped.append(c);
      }
    }
  }

  private static boolean isInWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** A definition, an address that would become a link, or the name of a little picture. */
  private static boolean isActiveColon(String text, int i, boolean inLink) {
    boolean address = !inLink && text.startsWith("//", i + 1);
    char before = i == 0 ? ':' : text.charAt(i - 1);
    return before == ':' || before == ']' || address || startsPicture(text, i);
  }

  private static boolean startsPicture(String text, int colon) {
    boolean named = false;
    int end = colon + 1;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (isLetter(c) || c == '+') {
        named = true;
      } else if (!(c >= '0' && c <= '9') && c != '_' && c != '-') {
        break;
      }
    }
    return named && end < text.length() && text.charAt(end) == ':';
  }

  /**
   * Whether an ampersand begins the name or number of a character; a template may put the semicolon
   * behind it.
   */
  static boolean startsEntity(String text, int ampersand) {
    int end = ampersand + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    return end > ampersand + 1 && (end == text.length() || text.charAt(end) == ';');
  }

  /** Whether only digits stand before: "1. " at the beginning of a line is a list. */
  private static boolean startsNumber(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean endsWithWww(String text, int end) {
    return end >= 3 && text.regionMatches(true, end - 3, "www", 0, 3);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * White space of any sort becomes one blank: a line end would end the paragraph, the row or the
   * item. Blanks that keep words together stay between them, but not at the ends, where no emphasis
   * could begin or end beside them.
   */
  public static String inOneLine(String text) {
    return isInOneLine(text) ? text : folded(text);
  }

  private static boolean isInOneLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c == ' ';
      boolean stays =
          isBlank
              ? before != ' '
              : c != MARK_OF_ORDER
                  && !isFolded(c)
                  && (c < '\u007F' || !(Character.isSpaceChar(c) || Character.isSurrogate(c)));
      if (!stays) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String folded(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFolded(c)) {
        blank = true;
        continue;
      }
      if (c == MARK_OF_ORDER) {
        continue;
      }
      if (blank && !line.isEmpty() && !Character.isSpaceChar(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
      blank = false;
      if (!(line.isEmpty() && Character.isSpaceChar(c))) {
        line.append(isHalf(text, i) ? '\uFFFD' : c);
      }
    }
    while (!line.isEmpty() && Character.isSpaceChar(line.charAt(line.length() - 1))) {
      line.setLength(line.length() - 1);
    }
    return line.toString();
  }

  private static boolean isFolded(char c) {
    if (c > ' ' && c < '\u007F') {
      return false;
    }
    boolean keepsTogether = c == '\u00A0' || c == '\u202F' || c == '\u2007';
    return !keepsTogether
        && (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c));
  }

  /** Half a character: no file could hold it. */
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
