package org.privacyyml.policy.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;

/** A text of the owner's, by language. It is plain: every character is shown as it is. */
public final class Text {
  private final @Nullable String german;
  private final @Nullable String english;

  /** A text in at least one of the languages. */
  public Text(@Nullable String german, @Nullable String english) {
    this.german = german;
    this.english = english;
  }

  /** A text that counts in every language, such as a name. */
  public static Text everywhere(String text) {
    return new Text(text, text);
  }

  /** A text in both languages. */
  public static Text of(String german, String english) {
    return new Text(german, english);
  }

  private @Nullable String get(Language language) {
    return language == Language.DE ? german : english;
  }

  /** The text in this language; there is no fallback to another one. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(get(language));
  }

  /** The text in any language, for messages. */
  public String any(Language preferred) {
    String text = get(preferred);
    if (text != null) {
      return text;
    }
    return german != null ? german : Objects.requireNonNull(english);
  }

  /** All texts that there are, each once. */
  public List<String> all() {
    String first = any(Language.DE);
    return english == null || english.equals(first) ? List.of(first) : List.of(first, english);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && Objects.equals(german, text.german)
        && Objects.equals(english, text.english);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(german) + Objects.hashCode(english);
  }

  @Override
  public String toString() {
    return "{de=" + german + ", en=" + english + "}";
  }
}
