package org.privacyyml.site.style;

import org.privacyyml.site.markup.Bytes;

/** The characters of a style sheet, one after the other, with what escapes stand for. */
final class StyleText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int MOST_DIGITS = 6;

  private final String text;
  private int at;

  StyleText(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean isEnd() {
    return at >= text.length();
  }

  /** The character some places ahead; a NUL behind the end. */
  char ahead(int places) {
    return at + places < text.length() ? text.charAt(at + places) : 0;
  }

  /** The character that comes next; a NUL behind the end. */
  char peek() {
    return ahead(0);
  }

  void skip(int places) {
    at = Math.min(text.length(), at + places);
  }

  void skipSpace() {
    while (!isEnd() && Bytes.isSpace(peek())) {
      at++;
    }
  }

  /** Passes over a comment that begins here. */
  void skipComment() {
    int close = text.indexOf("*/", at + 2);
    at = close < 0 ? text.length() : close + 2;
  }

  boolean isAtLineEnd() {
    return isLineEnd(peek());
  }

  /** Whether a name begins so many places ahead. */
  boolean startsName(int places) {
    return isName(places) && !Bytes.isDigit(ahead(places));
  }

  private boolean isName(int places) {
    char c = ahead(places);
    return Bytes.isLetter(c)
        || Bytes.isDigit(c)
        || c == '-'
        || c == '_'
        || c >= 128
        || (c == '\\' && at + places + 1 < text.length() && !isLineEnd(ahead(places + 1)));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  /** The name that stands here; empty for none. */
  String name() {
    StringBuilder name = new StringBuilder();
    while (isName(0)) {
      take(name);
    }
    return name.toString();
  }

  /** Takes one character, or what an escape stands for; a line end that is escaped is nothing. */
  void take(StringBuilder to) {
    char c = peek();
    at++;
    if (c != '\\' || isEnd()) {
      to.append(c);
    } else if (Character.digit(peek(), 16) >= 0) {
      to.appendCodePoint(number());
    } else if (isAtLineEnd()) {
      skipLineEnd();
    } else {
      to.append(peek());
      at++;
    }
  }

  /** The character whose number in Unicode stands here, with the one blank that may end it. */
  private int number() {
    int number = 0;
    for (int i = 0; i < MOST_DIGITS && Character.digit(peek(), 16) >= 0; i++) {
      number = number * 16 + Character.digit(peek(), 16);
      at++;
    }
    if (isAtLineEnd()) {
      skipLineEnd();
    } else if (!isEnd() && Bytes.isSpace(peek())) {
      at++;
    }
    boolean isSurrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    return number == 0 || number > Character.MAX_CODE_POINT || isSurrogate ? REPLACEMENT : number;
  }

  private void skipLineEnd() {
    at += peek() == '\r' && ahead(1) == '\n' ? 2 : 1;
  }
}
