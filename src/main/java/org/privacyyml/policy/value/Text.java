package org.privacyyml.policy.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;

/**
 * A text of the owner's, by language. It is plain: every character is shown as it is.
 *
 * @param words in at least one of the languages, in their order
 */
public record Text(Words words) {

  /** A text in the languages that it is written in, at least one. */
  public static Text of(Map<Language, String> byLanguage) {
    return new Text(new Words(byLanguage));
  }

  /** A text that counts in every language, such as a name. */
  public static Text everywhere(String text) {
    return of(Words.same(text));
  }

  /** What we say ourselves: it is there in every language. */
  public static Text of(Words words) {
    Map<Language, String> everywhere = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      everywhere.put(language, words.in(language));
    }
    return of(everywhere);
  }

  /** The text in this language; there is no fallback to another one. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(words.byLanguage().get(language));
  }

  /** The text in any language, for messages. */
  public String any(Language preferred) {
    return words.in(preferred);
  }

  /** All texts that there are, each once. */
  public List<String> all() {
    return List.copyOf(new LinkedHashSet<>(words.byLanguage().values()));
  }

  @Override
  public String toString() {
    return words.byLanguage().toString();
  }
}
