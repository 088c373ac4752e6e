package org.privacyyml.site.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.privacyyml.finding.Ascii;

/** Looks for what a script loads and stores, without running it. */
public final class Script {
  /** Stands in a text for what is only known when the script runs. */
  public static final char UNKNOWN = '\u0000';

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
  private final ScriptValues values;
  private final List<ScriptFacts.Use> uses = new ArrayList<>();
  private final ScriptStores stores;
  private final Set<Integer> told = new TreeSet<>();
  private final Set<String> added = new HashSet<>();

  private Script(String text) {
    this.tokens = new ScriptTokens(text);
    this.functions = new ScriptFunctions(tokens);
    this.values = new ScriptValues(tokens, functions);
    this.stores = new ScriptStores(tokens, values);
  }

  public static ScriptFacts read(String text) {
    if (!isWorthReading(text)) {
      return ScriptFacts.NOTHING;
    }
    Script script = new Script(text);
    script.read();
    return new ScriptFacts(List.copyOf(script.uses), script.stores.seen());
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
      case "cookie", "Cookies", "localStorage", "sessionStorage", "indexedDB", "serviceWorker" ->
          stores.name(name, i);
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
        return tokens.isText(i + 2) && Ascii.lower(tokens.value(i + 2)).equals(element);
      }
    }
    return false;
  }

  private void attribute(int i) {
    if (!tokens.isSign(i + 1, "(") || !tokens.isText(i + 2) || !tokens.isSign(i + 3, ",")) {
      return;
    }
    String name = Ascii.lower(tokens.value(i + 2));
    if (name.equals("src") || name.equals("srcset") || name.equals("poster")) {
      load(i + 4, true);
    }
  }

  private void open(int i) {
    if (tokens.isSign(i - 1, ".")
        && tokens.isSign(i + 1, "(")
        && tokens.isText(i + 2)
        && tokens.isSign(i + 3, ",")
        && HTTP_METHODS.contains(Ascii.lower(tokens.value(i + 2)))) {
      load(i + 4, true);
    }
  }

  private void location(int i) {
    if (tokens.isSign(i + 1, "=")) {
      visit(i, i + 2);
    } else if (tokens.isCallOf(i, "assign") || tokens.isCallOf(i, "replace")) {
      visit(i, i + 4);
    }
  }

  private void visit(int at, int from) {
    if (functions.isRunAtOnce(at)) {
      for (ScriptValues.Value value : values.of(from, values.endOfExpression(from))) {
        add(ScriptFacts.How.VISITED, value.text(), value.token());
      }
    }
  }

  /**
   * What is loaded from here on.
   *
   * @param isArgument whether this is the argument of a call, and not the value of an assignment
   */
  private void load(int from, boolean isArgument) {
    int end = isArgument ? values.endOfArgument(from) : values.endOfExpression(from);
    ScriptFacts.How how =
        functions.isRunAtOnce(from) ? ScriptFacts.How.LOADED : ScriptFacts.How.DEFERRED;
    for (ScriptValues.Value value : values.of(from, end)) {
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
}
