package org.privacyyml.policy.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Scalar;

/** Reads words, sentences and texts by language. */
public final class Texts {
  private static final Words ONE_TEXT = new Words("one text", "ein Text");

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
          new Words("none is no value of " + path, "none ist kein Wert von " + path),
          new Words(
              "Remove it, or quote the word where it is meant as text.",
              "Entfernen, oder das Wort in Anführungszeichen setzen, wenn es Text ist."));
      return null;
    }
    String text = word(value);
    if (text != null) {
      value.state(text, true);
    }
    return text;
  }

  /** As {@link #line}, for words that a type knows: {@code none} is one of them like others. */
  public static @Nullable String word(Value value) {
    Scalar scalar = value.scalar();
    if (scalar == null) {
      value.wrongType(ONE_TEXT);
      return null;
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      value.refuse(
          new Words("the text is empty", "Der Text ist leer"),
          new Words("Write it, or remove the key.", "Ausfüllen oder den Schlüssel entfernen."));
      return null;
    }
    if (!canBeShown(text)) {
      value.refuse(
          new Words(
              "the text has a character that cannot be shown",
              "Der Text enthält ein Zeichen, das nicht angezeigt werden kann"),
          new Words(
              "Remove what the backslash stands for.", "Entfernen, wofür der Backslash steht."));
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
    boolean german = value.reading().languages().get(0) == Language.DE;
    reportMissing(german ? Language.EN : Language.DE, value);
    return value.holds(german ? new Text(plain, null) : new Text(null, plain));
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
    Fact<String> german = fields.get("de").string().or(all);
    Fact<String> english = fields.get("en").string().or(all);
    fields.finish();
    if (mapping.isEmpty()) {
      value.wrongType(new Words("a text or {de: …, en: …}", "ein Text oder {de: …, en: …}"));
      return value.unread();
    }
    // Where there are only other keys, they have been reported.
    if (mapping.entry("all") != null
        || mapping.entry("de") != null
        || mapping.entry("en") != null) {
      if (german.isMissing()) {
        reportMissing(Language.DE, value);
      }
      if (english.isMissing()) {
        reportMissing(Language.EN, value);
      }
    }
    return german.isStated() || english.isStated()
        ? value.holds(new Text(german.value().orElse(null), english.value().orElse(null)))
        : value.unread();
  }

  /** Reports that a text lacks a language, if the site has it. */
  private static void reportMissing(Language language, Value value) {
    if (!value.reading().languages().contains(language)) {
      return;
    }
    boolean german = language == Language.DE;
    String path = value.where().path();
    value
        .reading()
        .report(
            "FORMAT-LANGUAGE",
            value.where(),
            new Words(
                path + " has no " + (german ? "German" : "English") + " text",
                path + " hat keinen " + (german ? "deutschen" : "englischen") + " Text"),
            new Words(
                "Write it as {de: …, en: …}, or {all: …} where it is the same.",
                "Als {de: …, en: …} schreiben, oder als {all: …}, wenn er gleich ist."));
  }
}
