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
    String english = en;
    String german = de;
    for (Map.Entry<String, Words> value : values.entrySet()) {
      String placeholder = "{" + value.getKey() + "}";
      english = english.replace(placeholder, value.getValue().en());
      german = german.replace(placeholder, value.getValue().de());
    }
    return new Words(english, german);
  }

  @Override
  public String toString() {
    return en;
  }
}
