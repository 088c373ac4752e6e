package org.privacyyml.page;

import java.util.List;
import java.util.Locale;

/** A piece of Markdown that is finished: whatever came from the file in it has been escaped. */
public record Markdown(String source) {

  /**
   * Characters that can begin or end something anywhere in a line, in CommonMark, GFM, MDX or a
   * template language.
   */
  private static final String ACTIVE = "\\`*[]<>{}|~$\"'#";

  private static final Markdown EMPTY = new Markdown("");

  static Markdown empty() {
    return EMPTY;
  }

  /** A text of which every character is shown as it is. */
  static Markdown text(String text) {
    return new Markdown(escape(text));
  }

  /**
   * Escapes a text so that every character is shown as it is, wherever in a line it stands. Only
   * what could mean something is escaped: the Markdown is read by people, too.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    String oneLine = inOneLine(text);
    for (int i = 0; i < oneLine.length(); i++) {
      char c = oneLine.charAt(i);
      if (needsBackslash(oneLine, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean needsBackslash(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    if (ACTIVE.indexOf(c) >= 0) {
      return true;
    }
    return switch (c) {
      // An entity, also a numeric one.
      case '&' -> after == '#' || isLetter(after);
      // List markers and underlines at the beginning; dashes and dots that some writers turn into
      // typography.
      case '+' -> i == 0 && after == ' ';
      case '-' -> before == '-' || (i == 0 && (after == ' ' || after == '-'));
      case '=' -> i == 0 || before == '=';
      case '.' -> before == '.' || startsNumber(text, i);
      case ')' -> startsNumber(text, i);
      // "www." and "://" would become links that nobody made; ":x:" a picture.
      case ':' -> after == '/' || isLetter(after) || before == ':';
      // Between letters an underscore is one; elsewhere it can be emphasis.
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
      default -> false;
    };
  }

  /** Whether only digits stand before: "1." at the beginning of a line is a list. */
  private static boolean startsNumber(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * White space of any sort becomes one blank: a line end would end the paragraph, the row or the
   * item.
   */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean noBreak = c == '\u00A0' || c == '\u202F' || c == '\u2007';
      if (!noBreak
          && (Character.isWhitespace(c)
              || Character.isISOControl(c)
              || c == '\u2028'
              || c == '\u2029')) {
        blank = !line.isEmpty();
        continue;
      }
      if (blank) {
        line.append(' ');
        blank = false;
      }
      line.append(c);
    }
    return line.toString();
  }

  /** A link; where the address is none that a page may link to, only its text. */
  static Markdown link(String label, String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean known =
        lower.startsWith("https://")
            || lower.startsWith("http://")
            || lower.startsWith("mailto:")
            || lower.startsWith("tel:")
            || lower.startsWith("#")
            || (lower.startsWith("/") && !lower.startsWith("//"))
            || isRelativeFile(lower);
    return known
        ? new Markdown("[" + escapeLabel(label) + "](" + escapeAddress(address) + ")")
        : text(label);
  }

  /** Inside a link no other one can begin, so an address may stand there as it is. */
  private static String escapeLabel(String label) {
    return escape(label).replace("\\:", ":");
  }

  private static boolean isRelativeFile(String address) {
    return address.indexOf(':') < 0 && !address.startsWith("//");
  }

  private static String escapeAddress(String address) {
    StringBuilder escaped = new StringBuilder();
    for (char c : inOneLine(address).toCharArray()) {
      switch (c) {
        case ' ' -> escaped.append("%20");
        case '(' -> escaped.append("%28");
        case ')' -> escaped.append("%29");
        case '<' -> escaped.append("%3C");
        case '>' -> escaped.append("%3E");
        case '"' -> escaped.append("%22");
        case '\'' -> escaped.append("%27");
        case '`' -> escaped.append("%60");
        case '\\' -> escaped.append("%5C");
        case '{' -> escaped.append("%7B");
        case '}' -> escaped.append("%7D");
        case '|' -> escaped.append("%7C");
        case '*' -> escaped.append("%2A");
        case '[' -> escaped.append("%5B");
        case ']' -> escaped.append("%5D");
        default -> escaped.append(c);
      }
    }
    // An entity in an address would be read as the character it names.
    return escaped.toString().replace("&", "&amp;");
  }

  /** A name as machines write it: of a cookie, say. */
  static Markdown code(String text) {
    String line = inOneLine(text);
    boolean plain = !line.isEmpty() && line.chars().noneMatch(c -> "`|{}\\<>".indexOf(c) >= 0);
    return plain ? new Markdown("`" + line + "`") : text(text);
  }

  static Markdown email(String address) {
    boolean plain =
        address.indexOf('@') > 0
            && address.chars().noneMatch(c -> c <= ' ' || "<>()[],;:\\\"?&%".indexOf(c) >= 0);
    return plain ? link(address, "mailto:" + address) : text(address);
  }

  static Markdown phone(String number) {
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      if ((c >= '0' && c <= '9') || (c == '+' && digits.isEmpty())) {
        digits.append(c);
      }
    }
    return digits.length() < 3 ? text(number) : link(number, "tel:" + digits);
  }

  /** Several pieces one after the other. */
  static Markdown join(String separator, List<Markdown> pieces) {
    return new Markdown(
        String.join(
            separator,
            pieces.stream().map(Markdown::source).filter(piece -> !piece.isEmpty()).toList()));
  }

  boolean isEmpty() {
    return source.isEmpty();
  }

  @Override
  public String toString() {
    return source;
  }
}
