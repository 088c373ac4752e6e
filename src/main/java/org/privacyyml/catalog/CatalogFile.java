package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Day;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Bundled;
import org.privacyyml.resource.Languages;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/**
 * The data files beside this class. They are ours: what is wrong in them is a defect, not
 * somebody's mistake.
 */
final class CatalogFile {
  private static final String ENDING = ".yml";

  private CatalogFile() {}

  /** The file of this name, without its ending; null where there is none. */
  private static @Nullable Mapping find(String name) {
    String text = text(name);
    return text.isEmpty() ? null : parse(name, text);
  }

  /**
   * The text of a file with a character for each byte: to find an entry that is enough, and to
   * decode all of a file costs more than to look for it. Empty where there is none.
   */
  static String undecoded(String name) {
    return Bundled.undecoded("catalog/" + name + ENDING).orElse("");
  }

  /** The text of a file; empty where there is none. */
  static String text(String name) {
    return Bundled.text("catalog/" + name + ENDING).orElse("");
  }

  static Mapping parse(String name, String text) {
    try {
      return (Mapping) new YamlReader().read(new SourceText(name + ENDING, text));
    } catch (YamlProblem defect) {
      throw new IllegalStateException("the catalogue is broken", defect);
    }
  }

  static Mapping get(String name) {
    Mapping file = find(name);
    if (file == null) {
      throw new IllegalStateException("the catalogue has no " + name);
    }
    return file;
  }

  /** An item that is one of many files; a name that could leave the folder finds nothing. */
  static @Nullable Mapping findIn(String folder, String id) {
    boolean plain = !id.isEmpty();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      plain = plain && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    return plain ? find(folder + "/" + id) : null;
  }

  /** The ids of all files in a folder, in order. Only asked for where a name is unknown. */
  static List<String> idsIn(String folder) {
    List<String> ids = new ArrayList<>();
    for (String name : Bundled.names("catalog/" + folder)) {
      if (name.endsWith(ENDING)) {
        ids.add(name.substring(0, name.length() - ENDING.length()));
      }
    }
    return ids;
  }

  /** Words below a key: {@code {de: …, en: …}}, or one text that is the same in both. */
  static Optional<Words> words(Mapping mapping, String key) {
    Optional<Mapping> both = mapping.mapping(key);
    if (both.isEmpty()) {
      return same(mapping, key);
    }
    Mapping words = both.get();
    return Optional.of(everywhere(words));
  }

  /** What a mapping says by language; a test holds that none is missing. */
  static Words everywhere(Mapping mapping) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      texts.put(language, mapping.text(language.code()).orElse(""));
    }
    return new Words(texts);
  }

  /** What a mapping says in the languages that it has. */
  static Words said(Mapping mapping) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      mapping.text(language.code()).ifPresent(text -> texts.put(language, text));
    }
    return new Words(texts);
  }

  /** A text below a key, which is the same in both languages. */
  static Optional<Words> same(Mapping mapping, String key) {
    Optional<String> text = mapping.text(key);
    return text.isPresent() ? Optional.of(Words.same(text.get())) : Optional.empty();
  }

  static LocalDate checkedOn(Mapping mapping) {
    Optional<LocalDate> day = date(mapping, "checkedOn");
    if (day.isEmpty()) {
      throw new IllegalStateException("a catalogue file says no day on which it was checked");
    }
    return day.get();
  }

  static Optional<LocalDate> date(Mapping mapping, String key) {
    Optional<String> text = mapping.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Day.parse(text.get());
    if (day.isEmpty()) {
      throw new IllegalStateException("a catalogue file says " + key + ": " + text.get());
    }
    return day;
  }

  /** Whether a day lies between two others; one that is not stated is no bound. */
  static boolean isInForce(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate day) {
    boolean isTooEarly = from.isPresent() && day.isBefore(from.get());
    boolean isTooLate = until.isPresent() && day.isAfter(until.get());
    return !isTooEarly && !isTooLate;
  }

  static boolean flag(Mapping mapping, String key) {
    return says(mapping, key, "true");
  }

  /** Whether exactly this word stands below a key. */
  static boolean says(Mapping mapping, String key, String word) {
    return mapping.text(key).orElse("").equals(word);
  }
}
