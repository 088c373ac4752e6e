package org.privacyyml.page.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.policy.value.Fact;

/** A piece of Markdown that is finished: whatever came from the file in it has been escaped. */
public record Markdown(String source) {

  private static final Markdown EMPTY = new Markdown("");
  private static final String[] SCHEMES = {"https://", "http://", "mailto:", "tel:", "#"};

  public static Markdown empty() {
    return EMPTY;
  }

  /** A text of which every character is shown as it is. */
  public static Markdown text(String text) {
    return new Markdown(escape(text));
  }

  /** Escapes a text so that every character is shown as it is, wherever in a line it stands. */
  public static String escape(String text) {
    return MarkdownText.escape(text);
  }

  /** A link; where the address is none that a page may link to, only its text. */
  public static Markdown link(String label, String address) {
    String target = MarkdownText.inOneLine(address);
    return isLinkable(target)
        ? new Markdown("[" + MarkdownText.escapeLabel(label) + "](" + escapeAddress(target) + ")")
        : text(label);
  }

  /** A link where there is an address, else only the text. */
  public static Markdown linkOrText(String label, Fact<String> address) {
    return link(label, address).orElse(text(label));
  }

  /** A link, where there is an address. */
  public static Optional<Markdown> link(String label, Fact<String> address) {
    return address.isStated() ? Optional.of(link(label, address.orElse(""))) : Optional.empty();
  }

  /**
   * Whether a page may link there: to the web, to somebody, or to a place in this or a neighbouring
   * page.
   */
  public static boolean isLinkable(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    for (String scheme : SCHEMES) {
      if (lower.startsWith(scheme)) {
        return true;
      }
    }
    // Without a scheme, and not "//host", which has one without saying so.
    boolean relative = address.indexOf(':') < 0 && address.indexOf('\\') < 0;
    return relative && !address.isEmpty() && !address.startsWith("//");
  }

  /** An address as it stands in a link. */
  public static String escapeAddress(String address) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      // An entity in an address would be read as the character it names.
      if (c == '&' && MarkdownText.startsEntity(address, i)) {
        escaped.append("&amp;");
      } else if (c < 0x80 && " ()<>\"'`\\{}|*[]".indexOf(c) >= 0) {
        escaped.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A name as machines write it: of a cookie, say. */
  public static Markdown code(String text) {
    String line = MarkdownText.inOneLine(text);
    boolean plain = !line.isEmpty() && hasNone(line, "`|{}\\<>");
    return plain ? new Markdown("`" + line + "`") : text(text);
  }

  public static Markdown email(String address) {
    boolean plain = address.indexOf('@') > 0 && hasNone(address, " <>()[],;:\\\"?&%#/");
    return plain ? link(address, "mailto:" + address) : text(address);
  }

  public static Optional<Markdown> email(Fact<String> address) {
    return address.isStated() ? Optional.of(email(address.orElse(""))) : Optional.empty();
  }

  /** Whether a text has none of these characters, and nothing that controls a terminal. */
  private static boolean hasNone(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || characters.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A number that can be dialled as it stands; anything else written there is only shown. */
  public static Markdown phone(String number) {
    String dialled = number.strip();
    // "+49 (0)30": the zero is for those who leave out the country's number.
    if (dialled.startsWith("+")) {
      dialled = dialled.replace("(0)", "");
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < dialled.length(); i++) {
      char c = dialled.charAt(i);
      if ((c >= '0' && c <= '9') || (c == '+' && i == 0)) {
        digits.append(c);
      } else if (" \u00A0\u202F/-\u2010\u2011\u2013.()".indexOf(c) < 0) {
        return text(number);
      }
    }
    return digits.length() < 3 ? text(number) : link(number, "tel:" + digits);
  }

  /** Several pieces one after the other. */
  public static Markdown join(String separator, List<Markdown> pieces) {
    StringBuilder joined = new StringBuilder();
    for (Markdown piece : pieces) {
      if (!piece.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : separator).append(piece);
      }
    }
    return new Markdown(joined.toString());
  }

  /** The same; nothing where there are none. */
  public static Optional<Markdown> joined(String separator, List<Markdown> pieces) {
    Markdown joined = join(separator, pieces);
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  public boolean isEmpty() {
    return source.isEmpty();
  }

  @Override
  public String toString() {
    return source;
  }
}
