package org.privacyyml.site.style;

import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.Bytes;

/** Finds what a style sheet loads: {@code url()}, {@code @import}, {@code image-set()}. */
public final class Styles {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Found {
    /**
     * @param offset where the address begins
     * @param isImport whether another style sheet is taken in
     */
    void load(String url, int offset, boolean isImport);
  }

  private final String text;
  private final Found found;
  private int at;

  private Styles(String text, Found found) {
    this.text = text;
    this.found = found;
  }

  public static void read(String text, Found found) {
    new Styles(text, found).read();
  }

  /** Whether there can be anything to find: most styles only say how something looks. */
  public static boolean isWorthReading(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte c = bytes[i];
      if (c == '\\' || c == '@' || (c == '(' && i > from && isLoading(Bytes.lower(bytes[i - 1])))) {
        return true;
      }
    }
    return false;
  }

  /** The last letter of url, src, image-set and image. */
  private static boolean isLoading(int last) {
    return last == 'l' || last == 'c' || last == 't' || last == 'e';
  }

  private void read() {
    boolean importing = false;
    boolean naming = false;
    int images = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '/' && text.startsWith("/*", at)) {
        int close = text.indexOf("*/", at + 2);
        at = close < 0 ? text.length() : close + 2;
      } else if (c == '"' || c == '\'') {
        int start = at + 1;
        String value = string(c);
        if (importing || images > 0) {
          found.load(value, start, importing);
          importing = false;
        }
      } else if (c == '@') {
        at++;
        String keyword = Ascii.lower(name());
        importing = keyword.equals("import");
        naming = keyword.equals("namespace");
      } else if (isNameStart(c)) {
        String word = Ascii.lower(name());
        if (at < text.length() && text.charAt(at) == '(') {
          at++;
          if (word.equals("url") || word.equals("src")) {
            url(importing, naming);
            importing = false;
          } else if (images > 0 || word.endsWith("image-set") || word.equals("image")) {
            images++;
          }
        }
      } else {
        if (c == ';' || c == '{' || c == '}') {
          importing = false;
          naming = false;
          images = 0;
        } else if (c == '(' && images > 0) {
          images++;
        } else if (c == ')' && images > 0) {
          images--;
        }
        at++;
      }
    }
  }

  private void url(boolean importing, boolean naming) {
    while (at < text.length() && Bytes.isSpace(text.charAt(at))) {
      at++;
    }
    int start = at;
    String value;
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      value = string(text.charAt(at));
      start++;
    } else {
      StringBuilder plain = new StringBuilder();
      while (at < text.length() && text.charAt(at) != ')' && !Bytes.isSpace(text.charAt(at))) {
        append(plain);
      }
      value = plain.toString();
    }
    if (!naming) {
      found.load(value, start, importing);
    }
  }

  private String string(char quote) {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        break;
      }
      if (c == '\n') {
        break;
      }
      append(value);
    }
    return value.toString();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < text.length() && isName(text.charAt(at))) {
      append(name);
    }
    return name.toString();
  }

  private static boolean isNameStart(char c) {
    return Bytes.isLetter(c) || c == '-' || c == '_' || c == '\\' || c >= 128;
  }

  private static boolean isName(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
  }

  /** Appends one character, with what an escape stands for. */
  private void append(StringBuilder to) {
    char c = text.charAt(at++);
    if (c != '\\' || at >= text.length()) {
      to.append(c);
      return;
    }
    int number = 0;
    int digits = 0;
    while (digits < 6 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
      number = number * 16 + Character.digit(text.charAt(at), 16);
      digits++;
      at++;
    }
    if (digits > 0) {
      to.appendCodePoint(number == 0 || number > 0x10FFFF ? 0xFFFD : number);
      if (at < text.length() && Bytes.isSpace(text.charAt(at))) {
        at++;
      }
    } else if (text.charAt(at) == '\n') {
      at++;
    } else {
      to.append(text.charAt(at++));
    }
  }
}
