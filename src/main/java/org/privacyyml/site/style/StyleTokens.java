package org.privacyyml.site.style;

import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.Bytes;

/**
 * Cuts a style sheet into tokens as CSS Syntax Level 3 does, as far as they matter for what is
 * loaded: white space, comments, numbers and colours are passed over.
 */
final class StyleTokens {

  /** What a token is. */
  enum Kind {
    /** In lower case. */
    NAME,
    /** A name in lower case with an open bracket behind it, which belongs to it. */
    FUNCTION,
    /** A name in lower case behind an at sign. */
    AT_WORD,
    STRING,
    /** A whole {@code url()} whose address has no quotes. */
    ADDRESS,
    /** One character of any other kind. */
    SIGN,
    END
  }

  private final StyleText text;
  private int start;
  private String value = "";

  StyleTokens(String text) {
    this.text = new StyleText(text);
  }

  /** What the last token says, with what escapes stand for. */
  String value() {
    return value;
  }

  /** Where that begins: behind the quote of a string, at the address in a {@code url()}. */
  int start() {
    return start;
  }

  Kind next() {
    while (!text.isEnd()) {
      char c = text.peek();
      start = text.at();
      if (Bytes.isSpace(c)) {
        text.skipSpace();
      } else if (c == '/' && text.ahead(1) == '*') {
        text.skipComment();
      } else if (c == '"' || c == '\'') {
        if (isString(c)) {
          return Kind.STRING;
        }
      } else if (startsNumber(c)) {
        number();
      } else if (c == '#') {
        text.skip(1);
        text.name();
      } else if (c == '@' && text.startsName(1)) {
        text.skip(1);
        value = Ascii.lower(text.name());
        return Kind.AT_WORD;
      } else if (text.startsName(0)) {
        value = Ascii.lower(text.name());
        if (text.peek() != '(') {
          return Kind.NAME;
        }
        text.skip(1);
        if (!value.equals("url") || isQuoted()) {
          return Kind.FUNCTION;
        }
        if (isAddress()) {
          return Kind.ADDRESS;
        }
      } else {
        text.skip(1);
        value = String.valueOf(c);
        return Kind.SIGN;
      }
    }
    return Kind.END;
  }

  /** Reads a string; false where its line ends before it does, which makes it none. */
  private boolean isString(char quote) {
    StringBuilder string = new StringBuilder();
    text.skip(1);
    start = text.at();
    while (!text.isEnd() && text.peek() != quote) {
      if (text.isAtLineEnd()) {
        return false;
      }
      text.take(string);
    }
    text.skip(1);
    value = string.toString();
    return true;
  }

  private boolean isQuoted() {
    text.skipSpace();
    return text.peek() == '"' || text.peek() == '\'';
  }

  /** Reads an address up to its bracket; false where something stands in it that makes it none. */
  private boolean isAddress() {
    StringBuilder address = new StringBuilder();
    boolean isEnded = false;
    boolean isValid = true;
    start = text.at();
    while (!text.isEnd() && text.peek() != ')') {
      char c = text.peek();
      if (Bytes.isSpace(c)) {
        isEnded = true;
        text.skip(1);
      } else {
        isValid = isValid && !isEnded && "\"'(".indexOf(c) < 0;
        text.take(address);
      }
    }
    text.skip(1);
    value = address.toString();
    return isValid;
  }

  private boolean startsNumber(char c) {
    boolean isSign = c == '.' || c == '-' || c == '+';
    return Bytes.isDigit(c) || (isSign && Bytes.isDigit(text.ahead(1)));
  }

  /** A number with its unit, which is no name. */
  private void number() {
    text.skip(1);
    while (Bytes.isDigit(text.peek()) || (text.peek() == '.' && Bytes.isDigit(text.ahead(1)))) {
      text.skip(1);
    }
    text.name();
  }
}
