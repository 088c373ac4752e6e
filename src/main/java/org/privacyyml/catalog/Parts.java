package org.privacyyml.catalog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Day;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;

/**
 * Parts of files that have many: each file is read once, and to find one entry the others are not
 * parsed.
 */
final class Parts {
  private static final String CHECKED_ON = "checkedOn: ";

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Optional<Mapping>> parts = new HashMap<>();
  private final Map<String, Optional<Words>> words = new HashMap<>();
  private String oldestCheck = "";

  /** One entry of a file, as a mapping with this one key. */
  Optional<Mapping> part(String file, String key) {
    return find(file, text(file), key);
  }

  /** One entry among those below another key. */
  Optional<Mapping> part(String file, String key, String block) {
    return find(file + " " + block, below(file, block), key);
  }

  private String below(String file, String block) {
    String name = file + " " + block;
    String lines = texts.get(name);
    if (lines == null) {
      lines = Lines.below(text(file), block).orElse("");
      texts.put(name, lines);
    }
    return lines;
  }

  /** The keys below a key. */
  List<String> keys(String file, String block) {
    return Lines.keys(decoded(below(file, block)));
  }

  /** The quoted texts below a key, each on a line of its own. */
  List<String> phrases(String file, String block) {
    return Lines.quoted(decoded(below(file, block)));
  }

  /** What stands below a key. */
  Optional<Mapping> entry(String file, String key) {
    Optional<Mapping> part = part(file, key);
    return part.isPresent() ? part.get().mapping(key) : part;
  }

  Optional<Mapping> entry(String file, String key, String block) {
    Optional<Mapping> part = part(file, key, block);
    return part.isPresent() ? part.get().mapping(key) : part;
  }

  /** The words of one entry among those below another key. */
  Optional<Words> words(String file, String key, String block) {
    String path = file + " " + block + " " + key;
    Optional<Words> known = words.get(path);
    if (known == null) {
      Optional<String> entry = Lines.of(below(file, block), undecoded(key));
      known = entry.isPresent() ? Optional.of(Lines.words(decoded(entry.get()))) : Optional.empty();
      words.put(path, known);
    }
    return known;
  }

  List<Mapping> items(String file, String list) {
    List<Mapping> items = new ArrayList<>();
    for (Node item : part(file, list).orElseThrow().items(list)) {
      items.add((Mapping) item);
    }
    return items;
  }

  private Optional<Mapping> find(String name, String lines, String key) {
    String path = name + " " + key;
    Optional<Mapping> part = parts.get(path);
    if (part == null) {
      Optional<String> entry = Lines.of(lines, undecoded(key));
      part =
          entry.isPresent()
              ? Optional.of(CatalogFile.parse(path, decoded(entry.get())))
              : Optional.empty();
      parts.put(path, part);
    }
    return part;
  }

  private static String undecoded(String key) {
    return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String decoded(String lines) {
    return new String(lines.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** With a character for each byte. */
  private String text(String file) {
    String text = texts.get(file);
    if (text == null) {
      text = CatalogFile.undecoded(file);
      texts.put(file, text);
      int key = text.indexOf(CHECKED_ON);
      if (key >= 0) {
        int day = key + CHECKED_ON.length();
        checked(text.substring(day, day + "2026-11-22".length()));
      }
    }
    return text;
  }

  /**
   * Remembers on which day a file was checked that has been looked up. Days in this form are in
   * order as texts, too.
   */
  void checked(String day) {
    if (oldestCheck.isEmpty() || day.compareTo(oldestCheck) < 0) {
      oldestCheck = day;
    }
  }

  Optional<LocalDate> oldestCheck() {
    return Day.parse(oldestCheck);
  }
}
