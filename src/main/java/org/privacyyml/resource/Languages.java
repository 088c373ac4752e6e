package org.privacyyml.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;

/** The languages that pages and messages are written in, and what is different in each of them. */
public final class Languages {

  private Languages() {}

  /** Read when a language is first asked for. */
  private static final class Known {
    static final Map<String, String> FACTS =
        QuotedLines.read(Bundled.text("catalog/languages.yml").orElseThrow());
    static final List<Language> ALL = all(FACTS.keySet());

    private static List<Language> all(Set<String> keys) {
      Set<Language> languages = new LinkedHashSet<>();
      for (String key : keys) {
        languages.add(new Language(key.substring(0, key.indexOf('.'))));
      }
      return List.copyOf(languages);
    }
  }

  /** All of them, always in the same order. */
  public static List<Language> all() {
    return Known.ALL;
  }

  /** The language that a site has if it states none. */
  public static Language first() {
    return Known.ALL.get(0);
  }

  /** The language of this ISO 639-1 code. */
  public static Optional<Language> find(String code) {
    Language language = new Language(code);
    return Known.ALL.contains(language) ? Optional.of(language) : Optional.empty();
  }

  /** The language of a locale; the fallback for one that nothing is written in. */
  public static Language of(Locale locale) {
    return find(locale.getLanguage()).orElse(Language.FALLBACK);
  }

  /** The codes of all, to be named as what is possible. */
  public static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (Language language : Known.ALL) {
      codes.add(language.code());
    }
    return codes;
  }

  /**
   * What the file of the languages says of one: its own {@code name}, the names of its pages.
   *
   * @throws IllegalStateException where it does not say it
   */
  public static String fact(Language language, String key) {
    return find(language, key)
        .orElseThrow(() -> new IllegalStateException("no " + key + " of language " + language));
  }

  /** The same for what not every language has. */
  public static Optional<String> find(Language language, String key) {
    return Optional.ofNullable(Known.FACTS.get(language.code() + "." + key));
  }

  /** What is read as one thing, in any of the languages: words without blanks. */
  public static List<String> read(String key) {
    List<String> words = new ArrayList<>();
    for (Language language : Known.ALL) {
      words.addAll(words(language, key));
    }
    return words;
  }

  private static List<String> words(Language language, String key) {
    return List.of(fact(language, key).split(" "));
  }

  /** A number of things: {@code 1 day}, {@code 14 days}. The first of its words is that for one. */
  public static Words counted(String key, long count) {
    return inEach(
        language -> count + " " + words(language, key).get(isOne(language, count) ? 0 : 1));
  }

  /** What a language is called: alone as a {@code noun}, before a text as an {@code adjective}. */
  public static Words called(Language named, String form) {
    return inEach(language -> fact(language, form + "." + named.code()));
  }

  /** All languages by what they are called. */
  public static Words named() {
    Words list = called(first(), "noun");
    for (Language language : Known.ALL.subList(1, Known.ALL.size())) {
      list =
          inEach(speaker -> fact(speaker, "list"))
              .with(Map.of("list", list, "last", called(language, "noun")));
    }
    return list;
  }

  private static Words inEach(Function<Language, String> text) {
    Map<Language, String> said = new LinkedHashMap<>();
    for (Language language : Known.ALL) {
      said.put(language, text.apply(language));
    }
    return new Words(said);
  }

  /** Whether a language counts so many in the form for one. */
  static boolean isOne(Language language, long count) {
    return words(language, "one").contains(String.valueOf(count));
  }
}
