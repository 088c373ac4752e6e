package org.privacyyml.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One thing said in each language. Nothing chooses a language before the words are shown to
 * somebody.
 *
 * @param byLanguage what is said in which language; never empty
 */
public record Words(Map<Language, String> byLanguage) {

  public Words {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("words are in at least one language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** Words that are the same in every language: a name, a piece of YAML. */
  public static Words same(String text) {
    return new Words(Map.of(Language.FALLBACK, text));
  }

  /** In this language; where it is not said in it, in the fallback, and else in the first. */
  public String in(Language language) {
    String text = byLanguage.get(language);
    if (text != null) {
      return text;
    }
    return byLanguage.getOrDefault(Language.FALLBACK, byLanguage.values().iterator().next());
  }

  /**
   * Replaces each <code>{name}</code> by what the map has for it; other braces stay as they are.
   */
  public Words with(Map<String, Words> values) {
    Map<Language, String> filled = new LinkedHashMap<>();
    for (Language language : languages(values.values())) {
      filled.put(language, filled(in(language), values, language));
    }
    return new Words(filled);
  }

  /** The same done to the words of each language. */
  public Words map(UnaryOperator<String> change) {
    Map<Language, String> changed = new LinkedHashMap<>();
    byLanguage.forEach((language, text) -> changed.put(language, change.apply(text)));
    return new Words(changed);
  }

  private Set<Language> languages(Collection<Words> others) {
    Set<Language> languages = new LinkedHashSet<>(byLanguage.keySet());
    for (Words other : others) {
      languages.addAll(other.byLanguage.keySet());
    }
    return languages;
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
    return in(Language.FALLBACK);
  }
}
