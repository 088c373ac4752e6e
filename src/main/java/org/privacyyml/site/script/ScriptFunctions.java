package org.privacyyml.site.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyyml.finding.Ascii;

/** The functions of a script: which of them run without anybody calling them, and with what. */
final class ScriptFunctions {
  /** What calls the functions it is given, sooner or later and without asking. */
  private static final Set<String> CALLERS =
      Set.of(
          "setTimeout",
          "setInterval",
          "requestIdleCallback",
          "requestAnimationFrame",
          "ready",
          "$",
          "jQuery",
          "then",
          "forEach",
          "map",
          "push",
          "require",
          "define",
          "call",
          "apply",
          "queueMicrotask",
          "Promise");

  private static final Set<String> EVENTS_OF_LOADING =
      Set.of("load", "domcontentloaded", "readystatechange", "pageshow", "scroll", "mousemove");

  private final ScriptTokens tokens;
  private final List<Function> functions = new ArrayList<>();
  private final Map<String, List<Integer>> assignments = new HashMap<>();
  private final Map<Integer, Boolean> atOnce = new HashMap<>();
  private final Set<Integer> asked = new HashSet<>();

  /**
   * A function.
   *
   * @param name what it is called or set to; empty for none
   * @param start the first token
   * @param from the first token of its body
   * @param to behind the last one
   */
  private record Function(String name, int start, List<String> parameters, int from, int to) {}

  ScriptFunctions(ScriptTokens tokens) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isName(i, "function")) {
        declared(i);
      } else if (tokens.isSign(i, "=>")) {
        arrow(i);
      } else if (tokens.isSign(i, "=") && tokens.isName(i - 1) && !tokens.isSign(i - 2, ".")) {
        assignments.computeIfAbsent(tokens.name(i - 1), name -> new ArrayList<>()).add(i - 1);
      }
    }
  }

  private void declared(int i) {
    int open = i + 1;
    String name = "";
    if (tokens.isSign(open, "*")) {
      open++;
    }
    if (tokens.isName(open)) {
      name = tokens.name(open);
      open++;
    } else {
      name = nameBefore(i);
    }
    int close = open < tokens.count() ? tokens.partner(open) : -1;
    if (tokens.isSign(open, "(") && close > 0 && tokens.isSign(close + 1, "{")) {
      add(name, i, names(open + 1, close), close + 1);
    }
  }

  private void arrow(int i) {
    int start = i - 1;
    List<String> parameters;
    if (tokens.isSign(i - 1, ")") && tokens.partner(i - 1) >= 0) {
      start = tokens.partner(i - 1);
      parameters = names(start + 1, i - 1);
    } else if (tokens.isName(i - 1)) {
      parameters = List.of(tokens.name(i - 1));
    } else {
      return;
    }
    if (tokens.isSign(i + 1, "{")) {
      add(nameBefore(start), start, parameters, i + 1);
    } else {
      int end = i + 1;
      while (end < tokens.count()
          && !tokens.isSign(end, ",")
          && !tokens.isSign(end, ";")
          && !tokens.isSign(end, ")")
          && !tokens.isSign(end, "}")
          && !tokens.isSign(end, "]")) {
        end = tokens.partner(end) > end ? tokens.partner(end) + 1 : end + 1;
      }
      functions.add(new Function(nameBefore(start), start, parameters, i + 1, end));
    }
  }

  private void add(String name, int start, List<String> parameters, int brace) {
    int end = tokens.partner(brace);
    functions.add(
        new Function(name, start, parameters, brace + 1, end < 0 ? tokens.count() : end + 1));
  }

  /** The name in {@code name = function …}. */
  private String nameBefore(int i) {
    int at = tokens.isName(i - 1, "async") ? i - 1 : i;
    return tokens.isSign(at - 1, "=") && tokens.isName(at - 2) && !tokens.isSign(at - 3, ".")
        ? tokens.name(at - 2)
        : "";
  }

  private List<String> names(int from, int to) {
    List<String> names = new ArrayList<>();
    boolean expected = true;
    for (int i = from; i < to; i++) {
      if (tokens.isSign(i, ",")) {
        expected = true;
      } else if (expected) {
        names.add(tokens.isName(i) ? tokens.name(i) : "");
        expected = false;
      }
      if (tokens.partner(i) > i) {
        i = tokens.partner(i);
      }
    }
    return names;
  }

  /** Where a name is given a value. */
  List<Integer> assignments(String name) {
    return assignments.getOrDefault(name, List.of());
  }

  /** The innermost function around a token that has a parameter of this name; -1 for none. */
  int withParameter(String name, int at) {
    int found = -1;
    for (int i = 0; i < functions.size(); i++) {
      Function function = functions.get(i);
      if (function.from() <= at && at < function.to() && function.parameters().contains(name)) {
        found = found < 0 || functions.get(found).from() < function.from() ? i : found;
      }
    }
    return found;
  }

  int parameterIndex(int function, String name) {
    return functions.get(function).parameters().indexOf(name);
  }

  /** The opening brackets of all calls of a function. */
  List<Integer> calls(int function) {
    Function called = functions.get(function);
    List<Integer> calls = new ArrayList<>();
    int own = ownCall(called);
    if (own >= 0) {
      calls.add(own);
    }
    if (!called.name().isEmpty()) {
      for (int i = 0; i < tokens.count(); i++) {
        if (tokens.isName(i, called.name())
            && tokens.isSign(i + 1, "(")
            && !tokens.isName(i - 1, "function")) {
          calls.add(i + 1);
        }
      }
    }
    return calls;
  }

  /** The bracket with which a function is called where it stands; -1 where it is not. */
  private int ownCall(Function function) {
    int behind = function.to();
    while (tokens.isSign(behind, ")")) {
      behind++;
    }
    if (tokens.isSign(behind, ".")
        && (tokens.isName(behind + 1, "call") || tokens.isName(behind + 1, "apply"))) {
      behind += 2;
    }
    boolean isDeclaration = isDeclaration(function);
    return tokens.isSign(behind, "(") && !isDeclaration ? behind : -1;
  }

  /** A declaration is a statement: a bracket behind it begins the next one. */
  private boolean isDeclaration(Function function) {
    int before = function.start() - 1;
    return tokens.isName(function.start(), "function")
        && tokens.isName(function.start() + 1)
        && (before < 0
            || tokens.isSign(before, ";")
            || tokens.isSign(before, "}")
            || tokens.isSign(before, "{"));
  }

  /** Whether what stands here is run by the script itself, and not by a visitor's click. */
  boolean isRunAtOnce(int at) {
    for (int i = 0; i < functions.size(); i++) {
      Function function = functions.get(i);
      if (function.from() <= at && at < function.to() && !runsAtOnce(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean runsAtOnce(int index) {
    Boolean known = atOnce.get(index);
    if (known != null) {
      return known;
    }
    if (!asked.add(index)) {
      return false;
    }
    boolean runs = find(index);
    atOnce.put(index, runs);
    return runs;
  }

  private boolean find(int index) {
    Function function = functions.get(index);
    if (ownCall(function) >= 0 || isGivenToCaller(function.start())) {
      return true;
    }
    int before = function.start() - 1;
    if (tokens.isSign(before, "=")
        && (tokens.isName(before - 1, "onload")
            || tokens.isName(before - 1, "onreadystatechange"))) {
      return true;
    }
    if (function.name().isEmpty()) {
      return false;
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (!tokens.isName(i, function.name()) || (i >= function.start() && i < function.to())) {
        continue;
      }
      boolean isCalled = tokens.isSign(i + 1, "(") && !tokens.isName(i - 1, "function");
      boolean isGiven = isGivenToCaller(i);
      boolean isHandler = tokens.isSign(i - 1, "=") && tokens.isName(i - 2, "onload");
      if ((isCalled || isGiven || isHandler) && isRunAtOnce(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is an argument of something that calls it. */
  private boolean isGivenToCaller(int at) {
    int open = at - 1;
    while (open >= 0 && !tokens.isSign(open, "(")) {
      if (tokens.isSign(open, ";") || tokens.isSign(open, "{") || tokens.isSign(open, "}")) {
        return false;
      }
      open =
          tokens.partner(open) >= 0 && tokens.partner(open) < open
              ? tokens.partner(open) - 1
              : open - 1;
    }
    if (open < 1 || !tokens.isName(open - 1)) {
      return false;
    }
    String callee = tokens.name(open - 1);
    if (callee.equals("addEventListener") || callee.equals("on")) {
      return tokens.isText(open + 1)
          && EVENTS_OF_LOADING.contains(Ascii.lower(tokens.value(open + 1)));
    }
    return CALLERS.contains(callee);
  }
}
