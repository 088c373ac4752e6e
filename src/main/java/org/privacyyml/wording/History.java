package org.privacyyml.wording;

import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.WordList;

/**
 * Tells history from what is meant to count today: “X (vormals Twitter, Inc.)”, “§ 13 TMG a. F.”,
 * “the Privacy Shield, which is void”. Who says that something is gone may name it.
 */
final class History {
  private static final int BEFORE = 45;
  private static final int AFTER = 70;

  private final WordList before;
  private final WordList after;

  History(Catalog catalog) {
    before = catalog.words("historyBefore");
    after = catalog.words("historyAfter");
  }

  /** Whether the words between these offsets are told as history by what stands around them. */
  boolean tells(String line, int start, int end) {
    String near = line.substring(Math.max(0, start - BEFORE), start);
    if (before.firstIn(near.substring(endOfSentence(near, true))).isPresent()) {
      return true;
    }
    String behind = line.substring(end, Math.min(line.length(), end + AFTER));
    return after.firstIn(behind.substring(0, endOfSentence(behind, false))).isPresent();
  }

  /** Where the last sentence of a text begins, or where its first one ends. */
  private static int endOfSentence(String text, boolean last) {
    int found = last ? 0 : text.length();
    for (int i = 0; i + 2 < text.length(); i++) {
      if (isEnd(text, i)) {
        if (!last) {
          return i;
        }
        found = i + 1;
      }
    }
    return found;
  }

  /** A stop behind a word and before a capital letter; “Art. 6”, “16. Juli” and “a. F.” go on. */
  private static boolean isEnd(String text, int at) {
    char stop = text.charAt(at);
    if (stop != '.' && stop != '!' && stop != '?') {
      return false;
    }
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return at - word > 3
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }
}
