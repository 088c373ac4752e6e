package org.privacyyml.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words to look for in a text. A star stands for the rest of a word, also in the middle of a
 * phrase; everything else must stand there as whole words, in small or capital letters.
 */
public final class WordList {
  private final List<String> phrases;

  /** Of each phrase what stands in every text that has it. */
  private final List<String> beginnings;

  public WordList(List<String> phrases) {
    List<String> beginnings = new ArrayList<>(phrases.size());
    for (String phrase : phrases) {
      beginnings.add(beginning(phrase));
    }
    this.phrases = phrases;
    this.beginnings = beginnings;
  }

  /** The first phrase that the text contains, as it stands in the text. */
  public Optional<String> firstIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < phrases.size(); i++) {
      String beginning = beginnings.get(i);
      int start = lower.indexOf(beginning);
      while (start >= 0) {
        boolean beginsWord = start == 0 || !isWord(lower.charAt(start - 1));
        int end = beginsWord ? end(phrases.get(i), lower, start) : -1;
        if (end >= 0) {
          String same = lower.length() == text.length() ? text : lower;
          return Optional.of(same.substring(start, end));
        }
        start = lower.indexOf(beginning, start + 1);
      }
    }
    return Optional.empty();
  }

  private static String beginning(String phrase) {
    int end = 0;
    while (end < phrase.length() && "* ".indexOf(phrase.charAt(end)) < 0) {
      end++;
    }
    return phrase.substring(0, end);
  }

  /**
   * Whether the text says nothing but one of the phrases: up to two words beside it make no
   * difference.
   */
  public boolean isAll(String text) {
    Optional<String> phrase = firstIn(text);
    return phrase.isPresent() && words(text) - words(phrase.get()) <= 2;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** Whether a name is one of the list; a star at its end stands for any rest. */
  public boolean names(String name) {
    for (String pattern : phrases) {
      boolean open = pattern.endsWith("*");
      String fixed = open ? pattern.substring(0, pattern.length() - 1) : pattern;
      if (open ? name.startsWith(fixed) : name.equals(fixed)) {
        return true;
      }
    }
    return false;
  }

  /** Where a phrase that begins here ends; -1 where it does not stand here. */
  private static int end(String phrase, String text, int start) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      char expected = phrase.charAt(i);
      if (expected == '*') {
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
      } else if (expected == ' ') {
        int before = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        if (at == before) {
          return -1;
        }
      } else if (at < text.length() && text.charAt(at) == expected) {
        at++;
      } else {
        return -1;
      }
    }
    return at == text.length() || !isWord(text.charAt(at)) ? at : -1;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
