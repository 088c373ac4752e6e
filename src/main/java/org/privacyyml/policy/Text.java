package org.privacyyml.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Language;

/** A text of the owner's, by language. It is plain: every character is shown as it is. */
public final class Text {
  private final Map<Language, String> byLanguage;

  Text(Map<Language, String> byLanguage) {
    this.byLanguage = new EnumMap<>(byLanguage);
  }

  /** A text that counts in every language, such as a name. */
  public static Text everywhere(String text) {
    return new Text(Map.of(Language.DE, text, Language.EN, text));
  }

  /** A text in both languages. */
  public static Text of(String german, String english) {
    return new Text(Map.of(Language.DE, german, Language.EN, english));
  }

  /** The text in this language; there is no fallback to another one. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The text in any language, for messages. */
  public String any(Language preferred) {
    String text = byLanguage.get(preferred);
    return text != null ? text : byLanguage.values().iterator().next();
  }

  /** All texts that there are, each once. */
  public List<String> all() {
    return byLanguage.values().stream().distinct().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && byLanguage.equals(text.byLanguage);
  }

  @Override
  public int hashCode() {
    return byLanguage.hashCode();
  }

  @Override
  public String toString() {
    return byLanguage.toString();
  }
}
