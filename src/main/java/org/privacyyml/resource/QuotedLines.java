package org.privacyyml.resource;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads YAML of the plainest kind: {@code key: "text"}, one a line, some of them indented below a
 * key without a text. What reads real YAML needs words itself, and so these are read without it.
 */
final class QuotedLines {

  private QuotedLines() {}

  /** The texts by their keys, in order; one below another key is {@code outer.inner}. */
  static Map<String, String> read(String text) {
    Map<String, String> texts = new LinkedHashMap<>();
    String outer = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int colon = line.indexOf(':');
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      String key = line.substring(0, colon).strip();
      outer = line.startsWith(" ") ? outer : "";
      if (colon == line.length() - 1) {
        outer = key + ".";
      } else {
        texts.put(outer + key, unquoted(line.substring(colon + 1).strip()));
      }
    }
    return texts;
  }

  private static String unquoted(String quoted) {
    StringBuilder text = new StringBuilder(quoted.length());
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c == '\\') {
        i++;
        c = quoted.charAt(i) == 'n' ? '\n' : quoted.charAt(i);
      }
      text.append(c);
    }
    return text.toString();
  }
}
