package org.privacyyml.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/** The readers of the simple types, and those that make lists, objects and choices of others. */
final class Readers {

  private Readers() {}

  /** One word or sentence that is the same in every language: a name, an address, a number. */
  static final Reader<String> STRING =
      (node, where, reading) -> {
        if (node instanceof Scalar scalar) {
          String text = scalar.text().strip();
          if (!text.isEmpty()) {
            return Optional.of(text);
          }
          reading.report(
              "FORMAT-VALUE",
              where,
              new Words("the text is empty", "Der Text ist leer"),
              new Words("Write it, or remove the key.", "Ausfüllen oder den Schlüssel entfernen."));
          return Optional.empty();
        }
        reading.wrongType(where, new Words("one text", "ein Text"));
        return Optional.empty();
      };

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
                where,
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
              reading.report(
                  "FORMAT-VALUE",
                  where,
                  new Words("\"" + text + "\" is no date", "„" + text + "“ ist kein Datum"),
                  new Words("Write it as 2026-11-22.", "So schreiben: 2026-11-22."));
              return Optional.empty();
            }
          });

  static final Reader<Integer> COUNT =
      fromText(
          (text, where, reading) -> {
            if (text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
              return Optional.of(Integer.parseInt(text));
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words("\"" + text + "\" is no whole number", "„" + text + "“ ist keine ganze Zahl"),
                Words.same(""));
            return Optional.empty();
          });

  /** An address on the web; only those that pages may link to. */
  static final Reader<String> URL =
      fromText(
          (text, where, reading) -> {
            try {
              URI uri = new URI(text);
              boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
              if (web && uri.getHost() != null) {
                return Optional.of(text);
              }
            } catch (URISyntaxException notAnAddress) {
              // Reported below, as every other text that is no address.
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words(
                    "\"" + text + "\" is no complete web address", "„" + text + "“ ist keine vollständige Webadresse"),
                new Words("Write it with https://", "Mit https:// schreiben"));
            return Optional.empty();
          });

  /** A text by language; a plain one is in the site's first language. */
  static final Reader<Text> TEXT =
      (node, where, reading) ->
          node instanceof Mapping mapping
              ? byLanguage(mapping, where, reading)
              : STRING.read(node, where, reading).flatMap(plain -> {
                reportMissingLanguages(Map.of(reading.languages().get(0), plain), where, reading);
                return Optional.of(new Text(Map.of(reading.languages().get(0), plain)));
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
    for (Language language : Language.values()) {
      fields.get(language.code(), STRING).or(all).value().ifPresent(text -> texts.put(language, text));
    }
    fields.finish();
    if (texts.isEmpty()) {
      if (mapping.isEmpty()) {
        reading.wrongType(where, new Words("a text or {de: …, en: …}", "ein Text oder {de: …, en: …}"));
      }
      return Optional.empty();
    }
    reportMissingLanguages(texts, where, reading);
    return Optional.of(new Text(texts));
  }

  private static void reportMissingLanguages(Map<Language, String> texts, Where where, Reading reading) {
    for (Language language : reading.languages()) {
      if (!texts.containsKey(language)) {
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

  static <T> Reader<T> fromText(TextReader<T> reader) {
    return (node, where, reading) ->
        STRING.read(node, where, reading).flatMap(text -> reader.read(text, where, reading));
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

  private static <T> Optional<List<T>> items(Sequence sequence, Reader<T> item, Where where, Reading reading) {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Node node = sequence.items().get(i);
      Where at = where.item(idOf(node).orElse(String.valueOf(i)), node.place());
      item.read(node, at, reading).ifPresent(values::add);
    }
    return Optional.of(List.copyOf(values));
  }

  /** The id by which an item is known in paths, where it has one. */
  private static Optional<String> idOf(Node node) {
    return node instanceof Mapping mapping ? mapping.text("id") : Optional.empty();
  }

  /** What the first reader cannot even look at goes to the second one: a word, or else a block. */
  static <T> Reader<T> scalarOr(Reader<T> scalar, Reader<T> other) {
    return (node, where, reading) ->
        node instanceof Scalar ? scalar.read(node, where, reading) : other.read(node, where, reading);
  }
}
