package org.privacyyml.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for what a script loads and stores, without running it: follows texts through
 * concatenation, conditions, variables and the arguments of functions as far as those are written
 * down.
 */
final class Script {
  /** Stands in a text for what is only known when the script runs. */
  static final char UNKNOWN = '\u0000';

  private static final int MOST_VALUES = 6;
  private static final int DEEPEST = 8;

  private static final Set<String> LOADING_CALLS =
      Set.of(
          "fetch",
          "importScripts",
          "sendBeacon",
          "getScript",
          "getJSON",
          "Worker",
          "SharedWorker",
          "WebSocket",
          "EventSource",
          "import");

  private static final Set<String> HTTP_METHODS =
      Set.of("get", "post", "put", "head", "delete", "patch", "options");

  private final ScriptTokens tokens;
  private final ScriptFunctions functions;
  private final List<ScriptFacts.Use> uses = new ArrayList<>();
  private final List<ScriptFacts.Store> stores = new ArrayList<>();
  private final Set<Integer> told = new TreeSet<>();
  private final Set<String> added = new HashSet<>();

  private Script(String text) {
    this.tokens = new ScriptTokens(text);
    this.functions = new ScriptFunctions(tokens);
  }

  static ScriptFacts read(String text) {
    if (!isWorthReading(text)) {
      return ScriptFacts.NOTHING;
    }
    Script script = new Script(text);
    script.read();
    return new ScriptFacts(List.copyOf(script.uses), List.copyOf(script.stores));
  }

  private static boolean isWorthReading(String text) {
    return text.contains("//")
        || text.contains("\\/")
        || text.contains("cookie")
        || text.contains("Cookies")
        || text.contains("Storage")
        || text.contains("indexedDB")
        || text.contains("location")
        || text.contains("import")
        || text.contains("Worker");
  }

  private void read() {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isName(i)) {
        name(i);
      }
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isText(i) && !told.contains(i)) {
        mention(i);
      }
    }
  }

  private void name(int i) {
    String name = tokens.name(i);
    switch (name) {
      case "src", "srcset", "poster" -> {
        if (isAssigned(i)) {
          load(i + 2, false);
        } else if (tokens.isSign(i - 1, ".") && tokens.isSign(i + 1, "+=")) {
          load(i + 2, false);
        }
      }
      case "href" -> href(i);
      case "setAttribute", "attr" -> attribute(i);
      case "open" -> open(i);
      case "location" -> location(i);
      case "cookie" -> {
        if (tokens.isSign(i - 1, ".") && tokens.isSign(i + 1, "=")) {
          cookie(i + 2);
        }
      }
      case "localStorage" -> storage(i, "local-storage");
      case "sessionStorage" -> storage(i, "session-storage");
      case "indexedDB" -> {
        if (isCallOf(i, "open")) {
          store("indexed-db", arguments(i + 3, 0), i);
        }
      }
      case "serviceWorker" -> {
        if (isCallOf(i, "register")) {
          store("service-worker", arguments(i + 3, 0), i);
        }
      }
      case "Cookies" -> {
        if (isCallOf(i, "set")) {
          store("cookie", arguments(i + 3, 0), i);
        }
      }
      case "from" -> {
        if (tokens.isText(i + 1) && !tokens.isSign(i - 1, ".")) {
          add(ScriptFacts.How.IMPORTED, tokens.value(i + 1), i + 1);
        }
      }
      default -> {
        if (name.equals("import") && tokens.isText(i + 1)) {
          add(ScriptFacts.How.IMPORTED, tokens.value(i + 1), i + 1);
        } else if (LOADING_CALLS.contains(name) && tokens.isSign(i + 1, "(")) {
          load(i + 2, true);
        }
      }
    }
  }

  /** Whether this is a property that gets a value: {@code x.src = …}. */
  private boolean isAssigned(int i) {
    return tokens.isSign(i - 1, ".") && tokens.isSign(i + 1, "=");
  }

  /** Whether a name is followed by {@code .method(}. */
  private boolean isCallOf(int i, String method) {
    return tokens.isSign(i + 1, ".") && tokens.isName(i + 2, method) && tokens.isSign(i + 3, "(");
  }

  /** A link's address is only loaded where the link is one of the head's. */
  private void href(int i) {
    if (!isAssigned(i) || !tokens.isName(i - 2)) {
      return;
    }
    if (tokens.isName(i - 2, "location")) {
      visit(i, i + 2);
      return;
    }
    String element = tokens.name(i - 2);
    for (int at = 0; at < i; at++) {
      if (tokens.isName(at, element)
          && tokens.isSign(at + 1, "=")
          && creates(at + 2, Math.min(i, at + 10), "link")) {
        load(i + 2, false);
        return;
      }
    }
  }

  private boolean creates(int from, int to, String element) {
    for (int i = from; i < to; i++) {
      if (tokens.isName(i, "createElement")) {
        return tokens.isText(i + 2) && Names.lower(tokens.value(i + 2)).equals(element);
      }
    }
    return false;
  }

  private void attribute(int i) {
    if (!tokens.isSign(i + 1, "(") || !tokens.isText(i + 2) || !tokens.isSign(i + 3, ",")) {
      return;
    }
    String name = Names.lower(tokens.value(i + 2));
    if (name.equals("src") || name.equals("srcset") || name.equals("poster")) {
      load(i + 4, true);
    }
  }

  private void open(int i) {
    if (tokens.isSign(i - 1, ".")
        && tokens.isSign(i + 1, "(")
        && tokens.isText(i + 2)
        && tokens.isSign(i + 3, ",")
        && HTTP_METHODS.contains(Names.lower(tokens.value(i + 2)))) {
      load(i + 4, true);
    }
  }

  private void location(int i) {
    if (tokens.isSign(i + 1, "=")) {
      visit(i, i + 2);
    } else if (isCallOf(i, "assign") || isCallOf(i, "replace")) {
      visit(i, i + 4);
    }
  }

  private void visit(int at, int from) {
    if (functions.isRunAtOnce(at)) {
      for (Value value : values(from, endOfExpression(from), 0)) {
        add(ScriptFacts.How.VISITED, value.text(), value.token());
      }
    }
  }

  private void cookie(int from) {
    boolean known = false;
    for (Value value : values(from, endOfExpression(from), 0)) {
      int equals = value.text().indexOf('=');
      if (equals > 0) {
        stores.add(store("cookie", value.text().substring(0, equals), from - 1));
        known = true;
      }
    }
    if (!known) {
      stores.add(store("cookie", "", from - 1));
    }
  }

  private void storage(int i, String technology) {
    if (isCallOf(i, "setItem")) {
      store(technology, arguments(i + 3, 0), i);
    } else if (tokens.isSign(i + 1, ".") && tokens.isName(i + 2) && tokens.isSign(i + 3, "=")) {
      stores.add(store(technology, tokens.name(i + 2), i));
    } else if (tokens.isSign(i + 1, "[") && tokens.partner(i + 1) > 0) {
      int close = tokens.partner(i + 1);
      if (tokens.isSign(close + 1, "=")) {
        store(technology, values(i + 2, close, 0), i);
      }
    }
  }

  private void store(String technology, List<Value> names, int at) {
    if (names.isEmpty()) {
      stores.add(store(technology, "", at));
    }
    for (Value name : names) {
      stores.add(store(technology, name.text(), at));
    }
  }

  private ScriptFacts.Store store(String technology, String name, int token) {
    String plain = name.strip().replace(UNKNOWN, '*');
    boolean isKnown = !plain.isEmpty() && !plain.equals("*");
    return new ScriptFacts.Store(technology, isKnown ? plain : "", tokens.start(token));
  }

  /**
   * What is loaded from here on.
   *
   * @param isArgument whether this is the argument of a call, and not the value of an assignment
   */
  private void load(int from, boolean isArgument) {
    int end = isArgument ? endOfArgument(from) : endOfExpression(from);
    ScriptFacts.How how =
        functions.isRunAtOnce(from) ? ScriptFacts.How.LOADED : ScriptFacts.How.DEFERRED;
    for (Value value : values(from, end, 0)) {
      add(value.isRunAtOnce() ? ScriptFacts.How.LOADED : how, value.text(), value.token());
    }
  }

  private void add(ScriptFacts.How how, String text, int token) {
    String url = text;
    // Nothing but the protocol of the page can stand before two slashes.
    if (url.length() > 2 && url.charAt(0) == UNKNOWN && url.startsWith("//", 1)) {
      url = url.substring(1);
    }
    if (tokens.isText(token)) {
      told.add(token);
    }
    int end = url.indexOf('?');
    String key = how + " " + token + " " + (end < 0 ? url : url.substring(0, end));
    if (added.add(key)) {
      uses.add(new ScriptFacts.Use(how, url, tokens.start(token)));
    }
  }

  /** A text that is not known to be loaded: it may be one address, or markup with some. */
  private void mention(int i) {
    int length = tokens.end(i) - tokens.start(i);
    if (length < 8) {
      return;
    }
    String text = tokens.value(i);
    int at = text.indexOf("//");
    if (at < 0) {
      return;
    }
    while (at >= 0) {
      int end = at + 2;
      while (end < text.length() && " \"'<>)\\\n\t".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (!isOnlyRead(text, at)) {
        uses.add(
            new ScriptFacts.Use(
                ScriptFacts.How.MENTIONED, text.substring(at, end), tokens.start(i)));
      }
      at = text.indexOf("//", end);
    }
  }

  /**
   * Whether a place in a text of markup is what people read, such as an example of code: documents
   * are often delivered as one long text in a script.
   */
  private static boolean isOnlyRead(String text, int at) {
    return text.contains("</")
        && !text.contains("<script")
        && !text.contains("<style")
        && text.lastIndexOf('>', at) > text.lastIndexOf('<', at);
  }

  /** A text that an expression may have, and the token that says most of it. */
  private record Value(String text, int token, boolean isRunAtOnce) {}

  private List<Value> arguments(int open, int index) {
    int from = open + 1;
    for (int i = 0; i < index; i++) {
      from = endOfArgument(from) + 1;
    }
    return values(from, endOfArgument(from), 0);
  }

  /** What an expression may be; an empty list where nothing of it is known. */
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
    return values.isEmpty() ? List.of(new Value(String.valueOf(UNKNOWN), token, false)) : values;
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
      return List.of(new Value(to == from + 1 ? value : value + UNKNOWN, from, false));
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
        text.append(hole.isEmpty() ? String.valueOf(UNKNOWN) : hole.get(0).text());
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
        text.append(part.isEmpty() ? String.valueOf(UNKNOWN) : part.get(0).text());
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

  private int endOfArgument(int from) {
    int i = from;
    while (i < tokens.count()) {
      if (tokens.isSign(i, ",") || isClosing(i)) {
        return i;
      }
      i = tokens.partner(i) > i ? tokens.partner(i) + 1 : i + 1;
    }
    return i;
  }

  private int endOfExpression(int from) {
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
