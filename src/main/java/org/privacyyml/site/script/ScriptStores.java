package org.privacyyml.site.script;

import java.util.ArrayList;
import java.util.List;

/** What a script stores on the visitor's device. */
final class ScriptStores {
  private final ScriptTokens tokens;
  private final ScriptValues values;
  private final List<ScriptFacts.Store> seen = new ArrayList<>();

  ScriptStores(ScriptTokens tokens, ScriptValues values) {
    this.tokens = tokens;
    this.values = values;
  }

  List<ScriptFacts.Store> seen() {
    return List.copyOf(seen);
  }

  /** A name in the script that has to do with storing. */
  void name(String name, int i) {
    switch (name) {
      case "cookie" -> {
        if (tokens.isSign(i - 1, ".") && tokens.isSign(i + 1, "=")) {
          cookie(i + 2);
        }
      }
      case "Cookies" -> call(i, "set", "cookie");
      case "indexedDB" -> call(i, "open", "indexed-db");
      case "serviceWorker" -> call(i, "register", "service-worker");
      case "localStorage" -> storage(i, "local-storage");
      case "sessionStorage" -> storage(i, "session-storage");
      default -> throw new IllegalArgumentException(name);
    }
  }

  private void call(int i, String method, String technology) {
    if (tokens.isCallOf(i, method)) {
      store(technology, values.argument(i + 3, 0), i);
    }
  }

  private void cookie(int from) {
    boolean known = false;
    for (ScriptValues.Value value : values.of(from, values.endOfExpression(from))) {
      int equals = value.text().indexOf('=');
      if (equals > 0) {
        add("cookie", value.text().substring(0, equals), from - 1);
        known = true;
      }
    }
    if (!known) {
      add("cookie", "", from - 1);
    }
  }

  private void storage(int i, String technology) {
    if (tokens.isCallOf(i, "setItem")) {
      store(technology, values.argument(i + 3, 0), i);
    } else if (tokens.isSign(i + 1, ".") && tokens.isName(i + 2) && tokens.isSign(i + 3, "=")) {
      add(technology, tokens.name(i + 2), i);
    } else if (tokens.isSign(i + 1, "[") && tokens.partner(i + 1) > 0) {
      int close = tokens.partner(i + 1);
      if (tokens.isSign(close + 1, "=")) {
        store(technology, values.of(i + 2, close), i);
      }
    }
  }

  private void store(String technology, List<ScriptValues.Value> names, int at) {
    if (names.isEmpty()) {
      add(technology, "", at);
    }
    for (ScriptValues.Value name : names) {
      add(technology, name.text(), at);
    }
  }

  private void add(String technology, String name, int token) {
    String plain = name.strip().replace(Script.UNKNOWN, '*');
    boolean isKnown = !plain.isEmpty() && !plain.equals("*");
    seen.add(new ScriptFacts.Store(technology, isKnown ? plain : "", tokens.start(token)));
  }
}
