package org.privacyyml.resource;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;

/**
 * What we say, by key: {@code family.key} is the entry {@code key} of each file {@code
 * messages/family.<code>.yml}.
 */
public final class Messages {
  /** A family is read when first needed, and never changes. */
  private static final Map<String, Map<Language, Map<String, String>>> FAMILIES =
      new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * A message in every language.
   *
   * @param key such as {@code yaml.empty-file}
   * @param namesAndValues for each <code>{name}</code> in it the name and the value: words, or
   *     something that is the same in every language
   * @throws IllegalStateException where there is no such message, or a value is not given
   */
  public static Words of(String key, Object... namesAndValues) {
    return filled(key, values(namesAndValues), language -> "");
  }

  /**
   * A message about a number of things, which is <code>{count}</code> in it: {@code key.one} or
   * {@code key.other}, as each language counts.
   */
  public static Words counted(String key, long count, Object... namesAndValues) {
    Map<String, Words> values = values(namesAndValues);
    values.put("count", Words.same(String.valueOf(count)));
    return filled(key, values, language -> Languages.isOne(language, count) ? ".one" : ".other");
  }

  private static Map<String, Words> values(Object... namesAndValues) {
    Map<String, Words> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      Words words = value instanceof Words given ? given : Words.same(String.valueOf(value));
      values.put((String) namesAndValues[i], words);
    }
    return values;
  }

  private static Words filled(
      String key, Map<String, Words> values, Function<Language, String> form) {
    int dot = key.indexOf('.');
    String family = key.substring(0, dot);
    Map<Language, Map<String, String>> texts = FAMILIES.computeIfAbsent(family, Messages::read);
    Map<Language, String> said = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      String full = key.substring(dot + 1) + form.apply(language);
      String text = texts.getOrDefault(language, Map.of()).get(full);
      if (text == null) {
        throw new IllegalStateException("no message " + family + "." + full + " in " + language);
      }
      for (String name : names(text)) {
        if (!values.containsKey(name)) {
          throw new IllegalStateException("message " + key + " needs {" + name + "}");
        }
      }
      said.put(language, text);
    }
    return new Words(said).with(values);
  }

  /** The names in braces; what has more than letters there is a piece of YAML. */
  static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int end = open + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > open + 1 && end < text.length() && text.charAt(end) == '}') {
        names.add(text.substring(open + 1, end));
      }
    }
    return names;
  }

  private static Map<Language, Map<String, String>> read(String family) {
    Map<Language, Map<String, String>> texts = new HashMap<>();
    for (Language language : Languages.all()) {
      String file = "messages/" + family + "." + language.code() + ".yml";
      texts.put(language, QuotedLines.read(Bundled.text(file).orElse("")));
    }
    return texts;
  }
}
