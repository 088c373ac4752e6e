package org.privacyyml.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;

/**
 * Finds one entry among many by its indentation, without parsing the others. Only for the files of
 * the catalogue, whose entries all begin on lines of their own; a test reads each of them both
 * ways.
 */
final class Lines {
  private static final String ITEM = "- \"";

  private Lines() {}

  /** The line of a key at the least indentation of a text, with all lines that belong to it. */
  static Optional<String> of(String text, String key) {
    int indent = indent(text);
    int start = start(text, key + ":", indent);
    if (start < 0) {
      start = start(text, "\"" + key + "\":", indent);
    }
    return start < 0
        ? Optional.empty()
        : Optional.of(text.substring(start, endOfEntry(text, start, indent)));
  }

  /** The lines below a key. */
  static Optional<String> below(String text, String key) {
    Optional<String> entry = of(text, key);
    if (entry.isEmpty()) {
      return entry;
    }
    String lines = entry.get();
    return Optional.of(lines.substring(Math.min(lines.length(), end(lines, 0) + 1)));
  }

  /** The keys at the least indentation. */
  static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    int indent = indent(text);
    for (int start = 0; start < text.length(); start = end(text, start) + 1) {
      int at = start + indent;
      if (blanks(text, start) == indent && says(text, at) && text.charAt(at) != '#') {
        int key = at + (text.charAt(at) == '"' ? 1 : 0);
        keys.add(text.substring(key, text.indexOf(key == at ? ':' : '"', key)));
      }
    }
    return keys;
  }

  /** The texts of a list, each of which stands between quotes on a line of its own. */
  static List<String> quoted(String text) {
    List<String> texts = new ArrayList<>();
    for (int start = 0; start < text.length(); start = end(text, start) + 1) {
      int at = start + blanks(text, start);
      if (text.startsWith(ITEM, at)) {
        texts.add(text.substring(at + ITEM.length(), text.lastIndexOf('"', end(text, at))));
      }
    }
    return texts;
  }

  /**
   * The words of an entry on one line, between quotes: {@code key: {de: "…", en: "…"}}, or one text
   * that is the same in both languages.
   */
  static Words words(String entry) {
    int both = entry.indexOf("{");
    return both < 0
        ? Words.same(entry.substring(entry.indexOf(": \"") + 3, entry.lastIndexOf('"')))
        : new Words(quotedByLanguage(entry, both));
  }

  private static Map<Language, String> quotedByLanguage(String entry, int from) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      texts.put(language, quoted(entry, language.code() + ": \"", from));
    }
    return texts;
  }

  private static String quoted(String entry, String key, int from) {
    int start = entry.indexOf(key, from) + key.length();
    return entry.substring(start, entry.indexOf('"', start));
  }

  /** How far the first line is indented that says something. */
  private static int indent(String text) {
    int start = 0;
    while (start < text.length()) {
      int blanks = blanks(text, start);
      if (says(text, start + blanks) && text.charAt(start + blanks) != '#') {
        return blanks;
      }
      start = end(text, start) + 1;
    }
    return 0;
  }

  /** Where the line begins that begins with this, so far indented; -1 where there is none. */
  private static int start(String text, String beginning, int indent) {
    int at = text.indexOf(beginning);
    while (at >= 0) {
      int start = at - indent;
      boolean isLine = start == 0 || (start > 0 && text.charAt(start - 1) == '\n');
      if (isLine && blanks(text, start) == indent) {
        return start;
      }
      at = text.indexOf(beginning, at + 1);
    }
    return -1;
  }

  private static int endOfEntry(String text, int startOfEntry, int indent) {
    int start = end(text, startOfEntry) + 1;
    while (start < text.length()) {
      int blanks = blanks(text, start);
      if (blanks <= indent && says(text, start + blanks)) {
        return start;
      }
      start = end(text, start) + 1;
    }
    return text.length();
  }

  private static boolean says(String text, int at) {
    return at < text.length() && text.charAt(at) != '\n';
  }

  private static int end(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int blanks(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }
}
