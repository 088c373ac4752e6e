package org.privacyyml.site.script;

import java.util.ArrayList;
import java.util.List;

/**
 * What expressions of a script may be, without running it: texts followed through concatenation,
 * conditions, variables and the arguments of functions as far as those are written down.
 */
final class ScriptValues {
  private static final int MOST_VALUES = 6;
  private static final int DEEPEST = 8;

  private final ScriptTokens tokens;
  private final ScriptFunctions functions;

  ScriptValues(ScriptTokens tokens, ScriptFunctions functions) {
    this.tokens = tokens;
    this.functions = functions;
  }

  /** A text that an expression may have, and the token that says most of it. */
  record Value(String text, int token, boolean isRunAtOnce) {}

  /** What the argument of a call may be. */
  List<Value> argument(int open, int index) {
    int from = open + 1;
    for (int i = 0; i < index; i++) {
      from = endOfArgument(from) + 1;
    }
    return values(from, endOfArgument(from), 0);
  }

  /** What an expression may be; an empty list where nothing of it is known. */
  List<Value> of(int from, int to) {
    return values(from, to, 0);
  }

  private List<Value> values(int from, int to, int depth) {
    if (from >= to || depth > DEEPEST) {
      return List.of();
    }
    int question = find(from, to, "?");
    if (question > 0) {
      int colon = find(question + 1, to, ":");
      if (colon > 0) {
        return either(values(question + 1, colon, depth + 1), values(colon + 1, to, depth + 1));
      }
    }
    int or = find(from, to, "||");
    if (or > 0) {
      return either(values(from, or, depth + 1), values(or + 1, to, depth + 1));
    }
    int plus = find(from, to, "+");
    if (plus > 0) {
      return joined(from, plus, to, depth);
    }
    return single(from, to, depth);
  }

  private static List<Value> either(List<Value> one, List<Value> other) {
    List<Value> both = new ArrayList<>(one);
    both.addAll(other);
    return both.size() > MOST_VALUES ? both.subList(0, MOST_VALUES) : both;
  }

  private List<Value> joined(int from, int plus, int to, int depth) {
    List<Value> all = orUnknown(values(from, plus, depth + 1), from);
    int at = plus + 1;
    while (at <= to) {
      int next = find(at, to, "+");
      int end = next < 0 ? to : next;
      List<Value> right = orUnknown(values(at, end, depth + 1), at);
      List<Value> product = new ArrayList<>();
      for (Value left : all) {
        for (Value more : right) {
          if (product.size() < MOST_VALUES) {
            boolean leftSaysMore = tokens.isText(left.token()) && left.text().length() > 1;
            product.add(
                new Value(
                    left.text() + more.text(),
                    leftSaysMore ? left.token() : more.token(),
                    left.isRunAtOnce() || more.isRunAtOnce()));
          }
        }
      }
      all = product;
      if (next < 0) {
        break;
      }
      at = next + 1;
    }
    return all;
  }

  private static List<Value> orUnknown(List<Value> values, int token) {
    return values.isEmpty()
        ? List.of(new Value(String.valueOf(Script.UNKNOWN), token, false))
        : values;
  }

  private List<Value> single(int from, int to, int depth) {
    if (tokens.isText(from)) {
      if (tokens.type(from) == ScriptTokens.Type.TEMPLATE) {
        return List.of(new Value(filled(from, depth), from, false));
      }
      if (to > from + 2 && tokens.isSign(from + 1, ".") && tokens.isName(from + 2, "concat")) {
        return concatenated(from, depth);
      }
      String value = tokens.value(from);
      return List.of(new Value(to == from + 1 ? value : value + Script.UNKNOWN, from, false));
    }
    if (tokens.isSign(from, "(") && tokens.partner(from) == to - 1) {
      return values(from + 1, to - 1, depth + 1);
    }
    if (tokens.isName(from) && to == from + 1) {
      return named(tokens.name(from), from, depth);
    }
    if (tokens.isName(from, "new")
        && tokens.isName(from + 1, "URL")
        && tokens.isSign(from + 2, "(")) {
      return values(from + 3, endOfArgument(from + 3), depth + 1);
    }
    boolean isDecoded =
        tokens.isName(from, "unescape")
            || tokens.isName(from, "encodeURI")
            || tokens.isName(from, "decodeURIComponent");
    if (isDecoded && tokens.isSign(from + 1, "(")) {
      return values(from + 2, endOfArgument(from + 2), depth + 1);
    }
    return List.of();
  }

  /** A template with what is known of its holes. */
  private String filled(int template, int depth) {
    List<String> parts = tokens.parts(template);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0) {
        text.append(parts.get(i));
      } else {
        List<Value> hole = named(parts.get(i), template, depth + 1);
        text.append(hole.isEmpty() ? String.valueOf(Script.UNKNOWN) : hole.get(0).text());
      }
    }
    return text.toString();
  }

  private List<Value> concatenated(int from, int depth) {
    StringBuilder text = new StringBuilder(tokens.value(from));
    int open = from + 3;
    if (tokens.isSign(open, "(") && tokens.partner(open) > 0) {
      int at = open + 1;
      while (at < tokens.partner(open)) {
        int end = endOfArgument(at);
        List<Value> part = values(at, end, depth + 1);
        text.append(part.isEmpty() ? String.valueOf(Script.UNKNOWN) : part.get(0).text());
        at = end + 1;
      }
    }
    return List.of(new Value(text.toString(), from, false));
  }

  /** What a name may stand for: the argument of a function, or what it was set to. */
  private List<Value> named(String name, int at, int depth) {
    int function = functions.withParameter(name, at);
    if (function >= 0) {
      List<Value> values = new ArrayList<>();
      for (int call : functions.calls(function)) {
        int from = call + 1;
        int index = functions.parameterIndex(function, name);
        int close = tokens.partner(call);
        for (int i = 0; i < index && from < close; i++) {
          from = endOfArgument(from) + 1;
        }
        if (from < close) {
          for (Value value : values(from, endOfArgument(from), depth + 1)) {
            values.add(new Value(value.text(), value.token(), functions.isRunAtOnce(call)));
          }
        }
      }
      return values.size() > MOST_VALUES ? values.subList(0, MOST_VALUES) : values;
    }
    List<Value> values = List.of();
    int looked = 0;
    for (int set : functions.assignments(name)) {
      if (set != at && looked++ < MOST_VALUES) {
        values = either(values, values(set + 2, endOfExpression(set + 2), depth + 2));
      }
    }
    return values;
  }

  /** A sign at the level of the expression itself; -1 where there is none. */
  private int find(int from, int to, String sign) {
    for (int i = from; i < to; i++) {
      if (tokens.isSign(i, sign)) {
        return i;
      }
      if (tokens.partner(i) > i) {
        i = Math.min(to, tokens.partner(i));
      }
    }
    return -1;
  }

  int endOfArgument(int from) {
    int i = from;
    while (i < tokens.count()) {
      if (tokens.isSign(i, ",") || isClosing(i)) {
        return i;
      }
      i = tokens.partner(i) > i ? tokens.partner(i) + 1 : i + 1;
    }
    return i;
  }

  int endOfExpression(int from) {
    int i = from;
    while (i < tokens.count()) {
      if (tokens.isSign(i, ",") || tokens.isSign(i, ";") || isClosing(i)) {
        return i;
      }
      if (i > from && tokens.isOnNewLine(i) && !continues(i)) {
        return i;
      }
      i = tokens.partner(i) > i ? tokens.partner(i) + 1 : i + 1;
    }
    return i;
  }

  private boolean isClosing(int i) {
    return tokens.isSign(i, ")") || tokens.isSign(i, "]") || tokens.isSign(i, "}");
  }

  /** Whether a token goes on with the expression of the line before. */
  private boolean continues(int i) {
    boolean operator = tokens.type(i) == ScriptTokens.Type.SIGN;
    boolean afterOperator = tokens.type(i - 1) == ScriptTokens.Type.SIGN && !isClosing(i - 1);
    return operator || afterOperator;
  }
}
