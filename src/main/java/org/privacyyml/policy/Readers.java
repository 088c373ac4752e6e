package org.privacyyml.policy;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/** The readers of the simple types, and those that make lists, objects and choices of others. */
final class Readers {

  private static final Set<String> TEXT_KEYS = Set.of("all", "de", "en");

  private Readers() {}

  /** One word or sentence that is the same in every language: a name, an address, a number. */
  static final Reader<String> STRING =
      (node, where, reading) -> {
        if (node instanceof Scalar scalar && scalar.plain() && scalar.text().equals("none")) {
          // A page must not give "none" as somebody's fax number.
          reading.report(
              "FORMAT-VALUE",
              where.at(scalar.place()),
              new Words(
                  "none is no value of " + where.path(), "none ist kein Wert von " + where.path()),
              new Words(
                  "Remove it, or quote the word where it is meant as text.",
                  "Entfernen, oder das Wort in Anführungszeichen setzen, wenn es Text ist."));
          return Optional.empty();
        }
        Optional<String> text = word(node, where, reading);
        if (text.isPresent()) {
          reading.state(where.at(node.place()), text.get(), true);
        }
        return text;
      };

  private static Optional<String> word(Node node, Where where, Reading reading) {
    if (!(node instanceof Scalar scalar)) {
      reading.wrongType(where, new Words("one text", "ein Text"));
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      reading.report(
          "FORMAT-VALUE",
          where.at(scalar.place()),
          new Words("the text is empty", "Der Text ist leer"),
          new Words("Write it, or remove the key.", "Ausfüllen oder den Schlüssel entfernen."));
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(Readers::cannotBeShown)) {
      reading.report(
          "FORMAT-VALUE",
          where.at(scalar.place()),
          new Words(
              "the text has a character that cannot be shown",
              "Der Text enthält ein Zeichen, das nicht angezeigt werden kann"),
          new Words(
              "Remove what the backslash stands for.", "Entfernen, wofür der Backslash steht."));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Control characters and halves of characters: an escape such as "\\0" can bring them in. */
  private static boolean cannotBeShown(int character) {
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return control || half || (character & 0xFFFE) == 0xFFFE;
  }

  static final Reader<Boolean> FLAG =
      (node, where, reading) -> {
        if (!(node instanceof Scalar scalar)) {
          reading.wrongType(where, Words.same("true, false"));
          return Optional.empty();
        }
        return switch (scalar.text()) {
          case "true", "yes" -> Optional.of(true);
          case "false", "no" -> Optional.of(false);
          default -> {
            reading.wrongValue(
                where.at(scalar.place()),
                scalar.text(),
                new Words(
                    "\"" + scalar.text() + "\" is neither true nor false",
                    "„" + scalar.text() + "“ ist weder true noch false"),
                List.of("true", "false"));
            yield Optional.empty();
          }
        };
      };

  static final Reader<LocalDate> DATE =
      fromText(
          (text, where, reading) -> {
            try {
              return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notADate) {
              String meant = meantDate(text).orElse("2026-11-22");
              reading.report(
                  "FORMAT-VALUE",
                  where,
                  new Words("\"" + text + "\" is no date", "„" + text + "“ ist kein Datum"),
                  new Words("Write it as " + meant + ".", "So schreiben: " + meant + "."));
              return Optional.empty();
            }
          });

  /** The date that somebody meant who wrote 22.11.2026 or 2026-1-5. */
  private static Optional<String> meantDate(String text) {
    for (String pattern : List.of("d.M.uuuu", "uuuu-M-d", "uuuu/M/d")) {
      try {
        DateTimeFormatter strict =
            DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return Optional.of(LocalDate.parse(text, strict).toString());
      } catch (DateTimeException notSo) {
        // The next pattern, then.
      }
    }
    return Optional.empty();
  }

  static final Reader<Integer> COUNT =
      fromText(
          (text, where, reading) -> {
            if (text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
              return Optional.of(Integer.parseInt(text));
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words(
                    "\"" + text + "\" is no whole number", "„" + text + "“ ist keine ganze Zahl"),
                new Words("Write digits alone, such as 40.", "Nur Ziffern schreiben, etwa 40."));
            return Optional.empty();
          });

  /** An address on the web; only those that pages may link to. */
  static final Reader<String> URL =
      fromText(
          true,
          (text, where, reading) -> {
            if (isWebAddress(text)) {
              return Optional.of(text);
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words(
                    "\"" + text + "\" is no complete web address",
                    "„" + text + "“ ist keine vollständige Webadresse"),
                new Words("Write it with https://", "Mit https:// schreiben"));
            return Optional.empty();
          });

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && (uri.getHost() != null || isHostWithUmlauts(uri.getRawAuthority()));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  /**
   * {@code bäckerei.example} is an address too, although only its other spelling is a host by the
   * old rules.
   */
  private static boolean isHostWithUmlauts(@Nullable String authority) {
    try {
      return authority != null && new URI("https://" + IDN.toASCII(authority)).getHost() != null;
    } catch (IllegalArgumentException | URISyntaxException noHost) {
      return false;
    }
  }

  /** A text by language; a plain one is in the site's first language. */
  static final Reader<Text> TEXT =
      (node, where, reading) ->
          node instanceof Mapping mapping
              ? byLanguage(mapping, where, reading)
              : STRING
                  .read(node, where, reading)
                  .flatMap(
                      plain -> {
                        Language first = reading.languages().get(0);
                        reportMissingLanguages(
                            EnumSet.complementOf(EnumSet.of(first)), where, reading);
                        return Optional.of(new Text(Map.of(first, plain)));
                      });

  /** A name: a plain text counts in every language. */
  static final Reader<Text> NAME =
      (node, where, reading) ->
          node instanceof Mapping mapping
              ? byLanguage(mapping, where, reading)
              : STRING.read(node, where, reading).map(Text::everywhere);

  private static Optional<Text> byLanguage(Mapping mapping, Where where, Reading reading) {
    Fields fields = new Fields(mapping, where, reading);
    Fact<String> all = fields.get("all", STRING);
    Map<Language, String> texts = new EnumMap<>(Language.class);
    Set<Language> missing = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      Fact<String> text = fields.get(language.code(), STRING).or(all);
      text.value().ifPresent(stated -> texts.put(language, stated));
      if (text.isMissing()) {
        missing.add(language);
      }
    }
    fields.finish();
    boolean ofOtherKeys = !mapping.isEmpty() && Collections.disjoint(mapping.keys(), TEXT_KEYS);
    if (mapping.isEmpty()) {
      reading.wrongType(
          where, new Words("a text or {de: …, en: …}", "ein Text oder {de: …, en: …}"));
    } else if (!ofOtherKeys) {
      reportMissingLanguages(missing, where, reading);
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Text(texts));
  }

  private static void reportMissingLanguages(Set<Language> missing, Where where, Reading reading) {
    for (Language language : reading.languages()) {
      if (missing.contains(language)) {
        boolean german = language == Language.DE;
        String path = where.path();
        reading.report(
            "FORMAT-LANGUAGE",
            where,
            new Words(
                path + " has no " + (german ? "German" : "English") + " text",
                path + " hat keinen " + (german ? "deutschen" : "englischen") + " Text"),
            new Words(
                "Write it as {de: …, en: …}, or {all: …} where it is the same.",
                "Als {de: …, en: …} schreiben, oder als {all: …}, wenn er gleich ist."));
      }
    }
  }

  /** A reader that looks closer at a text. */
  interface TextReader<T> {
    Optional<T> read(String text, Where where, Reading reading);
  }

  /** What is wrong with a text is shown at the text, not at its key. */
  static <T> Reader<T> fromText(TextReader<T> reader) {
    return fromText(false, reader);
  }

  private static <T> Reader<T> fromText(boolean isFree, TextReader<T> reader) {
    return (node, where, reading) -> {
      Optional<String> text = word(node, where, reading);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Where at = where.at(node.place());
      Optional<T> value = reader.read(text.get(), at, reading);
      if (value.isPresent()) {
        reading.state(at, text.get(), isFree);
      }
      return value;
    };
  }

  /** One of a closed set. */
  static <T extends Keyed> Reader<T> choice(T[] values) {
    return fromText(
        (text, where, reading) -> {
          for (T value : values) {
            if (value.key().equals(text)) {
              return Optional.of(value);
            }
          }
          reading.wrongValue(
              where,
              text,
              new Words(
                  "\"" + text + "\" is not a value of " + where.path(),
                  "„" + text + "“ ist kein Wert von " + where.path()),
              Arrays.stream(values).map(Keyed::key).toList());
          return Optional.empty();
        });
  }

  /** A mapping with keys of its own. */
  static <T> Reader<T> object(Function<Fields, T> read) {
    return (node, where, reading) -> {
      if (!(node instanceof Mapping mapping)) {
        reading.wrongType(where, new Words("a block of keys", "ein Block mit Schlüsseln"));
        return Optional.empty();
      }
      Fields fields = new Fields(mapping, where, reading);
      T value = read.apply(fields);
      fields.finish();
      return Optional.of(value);
    };
  }

  /** A list of values, or one value where there is only one. */
  static <T> Reader<List<T>> oneOrMore(Reader<T> item) {
    return (node, where, reading) -> {
      if (!(node instanceof Sequence sequence)) {
        return item.read(node, where, reading).map(List::of);
      }
      return items(sequence, item, where, reading);
    };
  }

  /** A list, also of a single value. */
  static <T> Reader<List<T>> list(Reader<T> item) {
    return (node, where, reading) -> {
      if (!(node instanceof Sequence sequence)) {
        reading.wrongType(where, new Words("a list", "eine Liste"));
        return Optional.empty();
      }
      return items(sequence, item, where, reading);
    };
  }

  private static <T> Optional<List<T>> items(
      Sequence sequence, Reader<T> item, Where where, Reading reading) {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Node node = sequence.items().get(i);
      Where at = where.item(idOf(node).orElse(String.valueOf(i)), node.place());
      item.read(node, at, reading).ifPresent(values::add);
    }
    return readable(sequence, values);
  }

  /** The values of a list; where none of its items could be read, the list could not. */
  static <T> Optional<List<T>> readable(Sequence sequence, List<T> values) {
    return values.isEmpty() && !sequence.items().isEmpty()
        ? Optional.empty()
        : Optional.of(List.copyOf(values));
  }

  /** The id by which an item is known in paths, where it has one. */
  private static Optional<String> idOf(Node node) {
    return node instanceof Mapping mapping ? mapping.text("id") : Optional.empty();
  }

  /** What the first reader cannot even look at goes to the second one: a word, or else a block. */
  static <T> Reader<T> scalarOr(Reader<T> scalar, Reader<T> other) {
    return (node, where, reading) ->
        node instanceof Scalar
            ? scalar.read(node, where, reading)
            : other.read(node, where, reading);
  }
}
