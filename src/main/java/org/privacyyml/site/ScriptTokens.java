package org.privacyyml.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a script: enough to tell a string from a comment and a call from an assignment.
 * Brackets know their partners.
 */
final class ScriptTokens {

  /** What a token is. */
  enum Type {
    NAME,
    STRING,
    TEMPLATE,
    NUMBER,
    REGEX,
    SIGN
  }

  private static final Set<String> BEFORE_EXPRESSION =
      Set.of(
          "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do");

  private static final List<String> LONG_SIGNS =
      List.of("===", "!==", "=>", "==", "!=", "+=", "||", "&&", "??", "?.", "<=", ">=");

  /** How far a closing bracket looks for its partner past ones that were never closed. */
  private static final int PATIENCE = 16;

  private final String text;
  private Type[] types = new Type[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] partners = new int[0];
  private int count;

  ScriptTokens(String text) {
    this.text = text;
    split();
    pair();
  }

  int count() {
    return count;
  }

  Type type(int i) {
    return types[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The other bracket of a pair; -1 where it is missing or this is none. */
  int partner(int i) {
    return partners[i];
  }

  boolean isSign(int i, String sign) {
    return i >= 0
        && i < count
        && types[i] == Type.SIGN
        && ends[i] - starts[i] == sign.length()
        && text.startsWith(sign, starts[i]);
  }

  boolean isName(int i) {
    return i >= 0 && i < count && types[i] == Type.NAME;
  }

  boolean isName(int i, String name) {
    return isName(i) && ends[i] - starts[i] == name.length() && text.startsWith(name, starts[i]);
  }

  boolean isText(int i) {
    return i >= 0 && i < count && (types[i] == Type.STRING || types[i] == Type.TEMPLATE);
  }

  String name(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Whether a line ends between a token and the one before it. */
  boolean isOnNewLine(int i) {
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** What a string says; each unknown part of a template is one {@link Script#UNKNOWN}. */
  String value(int i) {
    boolean template = types[i] == Type.TEMPLATE;
    int end = Math.max(starts[i] + 1, ends[i] - 1);
    StringBuilder value = new StringBuilder(end - starts[i]);
    for (int at = starts[i] + 1; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < end) {
        at = escape(at + 1, value);
      } else if (template && c == '$' && text.charAt(at + 1) == '{') {
        at = endOfHole(at + 2) - 1;
        value.append(Script.UNKNOWN);
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  /** A template in parts: what it says itself, and in between the names that its holes hold. */
  List<String> parts(int i) {
    List<String> parts = new ArrayList<>();
    int from = starts[i] + 1;
    int end = Math.max(from, ends[i] - 1);
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '$' && text.charAt(at + 1) == '{') {
        int behind = Math.min(endOfHole(at + 2), end);
        parts.add(text.substring(from, at));
        parts.add(text.substring(at + 2, Math.max(at + 2, behind - 1)).strip());
        from = behind;
        at = behind - 1;
      }
    }
    parts.add(text.substring(from, end));
    return parts;
  }

  private int escape(int at, StringBuilder value) {
    char c = text.charAt(at);
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r', '\n', '\r' -> {
        // A line that goes on.
      }
      case 'x' -> {
        return hex(at, 2, value);
      }
      case 'u' -> {
        return hex(at, 4, value);
      }
      default -> value.append(c);
    }
    return at;
  }

  private int hex(int at, int digits, StringBuilder value) {
    int number = 0;
    for (int i = 1; i <= digits; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0) {
        return at;
      }
      number = number * 16 + digit;
    }
    value.append((char) number);
    return at + digits;
  }

  private void split() {
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
        at++;
      } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '/') {
        at = endOfLine(at);
      } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '*') {
        int close = text.indexOf("*/", at + 2);
        at = close < 0 ? length : close + 2;
      } else if (c == '<' && text.startsWith("<!--", at)) {
        at = endOfLine(at);
      } else if (c == '"' || c == '\'') {
        at = add(Type.STRING, at, endOfString(at));
      } else if (c == '`') {
        at = add(Type.TEMPLATE, at, endOfTemplate(at + 1));
      } else if (isNameStart(c)) {
        int end = at + 1;
        while (end < length && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
          end++;
        }
        at = add(Type.NAME, at, end);
      } else if (isDigit(c)) {
        int end = at + 1;
        while (end < length
            && (isNameStart(text.charAt(end))
                || isDigit(text.charAt(end))
                || text.charAt(end) == '.')) {
          end++;
        }
        at = add(Type.NUMBER, at, end);
      } else if (c == '/' && beginsExpression()) {
        int end = endOfRegex(at);
        at = end < 0 ? add(Type.SIGN, at, at + 1) : add(Type.REGEX, at, end);
      } else {
        at = add(Type.SIGN, at, endOfSign(at));
      }
    }
  }

  private int endOfSign(int at) {
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        return at + sign.length();
      }
    }
    return at + 1;
  }

  private int endOfLine(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int endOfString(int at) {
    char quote = text.charAt(at);
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == quote) {
        return end + 1;
      }
      if (c == '\n') {
        return end;
      }
      end += c == '\\' ? 2 : 1;
    }
    return text.length();
  }

  private int endOfTemplate(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '`') {
        return end + 1;
      }
      if (c == '$' && end + 1 < text.length() && text.charAt(end + 1) == '{') {
        end = endOfHole(end + 2);
      } else {
        end += c == '\\' ? 2 : 1;
      }
    }
    return text.length();
  }

  /** Behind the brace that closes the hole of a template; nested ones are counted, not called. */
  private int endOfHole(int from) {
    int end = from;
    int depth = 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return end + 1;
      } else if (c == '"' || c == '\'') {
        end = endOfString(end);
        continue;
      }
      end++;
    }
    return text.length();
  }

  private int endOfRegex(int at) {
    boolean inClass = false;
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '\n' || c == '\r') {
        return -1;
      }
      if (c == '\\') {
        end++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        end++;
        while (end < text.length() && Bytes.isLetter(text.charAt(end))) {
          end++;
        }
        return end;
      }
      end++;
    }
    return -1;
  }

  private boolean beginsExpression() {
    if (count == 0) {
      return true;
    }
    int last = count - 1;
    return switch (types[last]) {
      case NAME -> BEFORE_EXPRESSION.contains(name(last));
      case SIGN -> ")]}".indexOf(text.charAt(starts[last])) < 0;
      default -> false;
    };
  }

  private static boolean isNameStart(char c) {
    return Bytes.isLetter(c) || c == '_' || c == '$' || c == '#' || c >= 128;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int add(Type type, int start, int end) {
    if (count == starts.length) {
      types = Arrays.copyOf(types, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    types[count] = type;
    starts[count] = start;
    ends[count] = Math.min(end, text.length());
    count++;
    return end;
  }

  private void pair() {
    partners = new int[count];
    int[] open = new int[64];
    int depth = 0;
    for (int i = 0; i < count; i++) {
      partners[i] = -1;
      if (types[i] != Type.SIGN || ends[i] - starts[i] != 1) {
        continue;
      }
      char c = text.charAt(starts[i]);
      if (c == '(' || c == '[' || c == '{') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = i;
      } else if (c == ')' || c == ']' || c == '}') {
        char opening = c == ')' ? '(' : c == ']' ? '[' : '{';
        int above = depth - 1;
        int last = Math.max(-1, depth - PATIENCE);
        while (above > last && text.charAt(starts[open[above]]) != opening) {
          above--;
        }
        if (above > last) {
          depth = above;
          partners[i] = open[depth];
          partners[open[depth]] = i;
        }
      }
    }
  }
}
