package org.privacyyml.site.script;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.privacyyml.site.markup.Bytes;

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
  private final ScriptLiterals literals;
  private Type[] types = new Type[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] partners = new int[0];
  private int count;

  ScriptTokens(String text) {
    this.text = text;
    this.literals = new ScriptLiterals(text);
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

  /** Whether a name is followed by {@code .method(}. */
  boolean isCallOf(int i, String method) {
    return isSign(i + 1, ".") && isName(i + 2, method) && isSign(i + 3, "(");
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
    return literals.value(starts[i], ends[i], types[i] == Type.TEMPLATE);
  }

  /** A template in parts: what it says itself, and in between the names that its holes hold. */
  List<String> parts(int i) {
    return literals.parts(starts[i], ends[i]);
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
        at = add(Type.STRING, at, literals.endOfString(at));
      } else if (c == '`') {
        at = add(Type.TEMPLATE, at, literals.endOfTemplate(at + 1));
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
        int end = literals.endOfRegex(at);
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
