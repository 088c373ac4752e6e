package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Gap;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Scalar;

/** Reads words, sentences and texts by language. */
public final class Texts {
  private Texts() {}

  /**
   * One word or sentence that is the same in every language: a name, an address, a number. Null
   * where there is none or it was reported.
   */
  public static @Nullable String line(Value value) {
    Scalar scalar = value.scalar();
    if (scalar != null && scalar.plain() && scalar.text().equals("none")) {
      // A page must not give "none" as somebody's fax number.
      String path = value.where().path();
      value.refuse(
          Messages.of("policy.none-is-no-value", "path", path),
          Messages.of("policy.remove-or-quote-word"));
      return null;
    }
    String text = word(value);
    if (text == null) {
      return null;
    }
    value.state(text, true);
    // A gap is reported as a placeholder; it says nothing that could be judged or shown.
    return Gap.is(text) ? null : text;
  }

  /** As {@link #line}, for words that a type knows: {@code none} is one of them like others. */
  public static @Nullable String word(Value value) {
    Scalar scalar = value.scalar();
    if (scalar == null) {
      value.wrongType(Messages.of("policy.one-text"));
      return null;
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      value.refuse(Messages.of("policy.empty-text"), Messages.of("policy.write-or-remove"));
      return null;
    }
    if (!canBeShown(text)) {
      value.refuse(Messages.of("policy.cannot-be-shown"), Messages.of("policy.remove-escape"));
      return null;
    }
    return text;
  }

  /**
   * Control characters and halves of characters cannot: an escape such as "\\0" can bring them in.
   */
  private static boolean canBeShown(String text) {
    int i = 0;
    while (i < text.length()) {
      int character = text.codePointAt(i);
      boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
      boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      if (control || half || (character & 0xFFFE) == 0xFFFE) {
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  public static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A text by language; a plain one is in the site's first language. */
  static Fact<Text> text(Value value) {
    if (value.node() instanceof Mapping mapping) {
      return byLanguage(value, mapping);
    }
    String plain = line(value);
    if (plain == null) {
      return value.unread();
    }
    Language first = value.reading().languages().get(0);
    for (Language language : Languages.all()) {
      if (!language.equals(first)) {
        reportMissing(language, value);
      }
    }
    return value.holds(Text.of(Map.of(first, plain)));
  }

  /** A name: a plain text counts in every language. */
  static Fact<Text> name(Value value) {
    if (value.node() instanceof Mapping mapping) {
      return byLanguage(value, mapping);
    }
    String plain = line(value);
    return plain == null ? value.unread() : value.holds(Text.everywhere(plain));
  }

  /** A text that no page shows: a plain one is enough, whatever the languages. */
  public static Fact<String> plain(Value value) {
    if (!(value.node() instanceof Mapping mapping)) {
      return value.string();
    }
    Language first = value.reading().languages().get(0);
    Optional<Text> text = byLanguage(value, mapping).value();
    return text.isPresent() ? value.holds(text.get().any(first)) : value.unread();
  }

  private static Fact<Text> byLanguage(Value value, Mapping mapping) {
    Fields fields = new Fields(mapping, value.where(), value.reading());
    Fact<String> all = fields.get("all").string();
    Map<Language, String> texts = new LinkedHashMap<>();
    List<Language> missing = new ArrayList<>();
    boolean isKnown = mapping.entry("all") != null;
    for (Language language : Languages.all()) {
      Fact<String> text = fields.get(language.code()).string().or(all);
      text.value().ifPresent(said -> texts.put(language, said));
      if (text.isMissing()) {
        missing.add(language);
      }
      isKnown |= mapping.entry(language.code()) != null;
    }
    fields.finish();
    if (mapping.isEmpty()) {
      value.wrongType(Messages.of("policy.text-by-language"));
      return value.unread();
    }
    // Where there are only other keys, they have been reported.
    if (isKnown) {
      missing.forEach(language -> reportMissing(language, value));
    }
    return texts.isEmpty() ? value.unread() : value.holds(Text.of(texts));
  }

  /** Reports that a text lacks a language, if the site has it. */
  private static void reportMissing(Language language, Value value) {
    if (!value.reading().languages().contains(language)) {
      return;
    }
    String path = value.where().path();
    value
        .reading()
        .report(
            "FORMAT-LANGUAGE",
            value.where(),
            Messages.of(
                "policy.no-text",
                "path",
                path,
                "language",
                Languages.called(language, "adjective")),
            Messages.of("policy.write-by-language"));
  }
}
