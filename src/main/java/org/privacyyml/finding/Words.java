package org.privacyyml.finding;

import java.util.Map;

/**
 * One thing said in both languages. Nothing chooses a language before the words are shown to
 * somebody.
 */
public record Words(String en, String de) {

  /** Words that are the same in both languages: a name, a piece of YAML. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  public String in(Language language) {
    return language == Language.DE ? de : en;
  }

  /**
   * Replaces each <code>{name}</code> by what the map has for it; other braces stay as they are.
   */
  public Words with(Map<String, Words> values) {
    return new Words(filled(en, values, Language.EN), filled(de, values, Language.DE));
  }

  /** In one go: what a value says in braces is no placeholder. */
  private static String filled(String text, Map<String, Words> values, Language language) {
    StringBuilder filled = new StringBuilder(text.length());
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      Words value = close < 0 ? null : values.get(text.substring(open + 1, close));
      filled.append(text, at, open).append(value == null ? "{" : value.in(language));
      at = value == null ? open + 1 : close + 1;
    }
    return filled.append(text, at, text.length()).toString();
  }

  @Override
  public String toString() {
    return en;
  }
}
