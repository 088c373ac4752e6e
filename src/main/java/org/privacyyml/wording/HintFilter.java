package org.privacyyml.wording;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.catalog.RuleLetters;

/**
 * Says in one pass over a text which rules may have something to say about it. Every three letters
 * of the text are looked up in one table, so it costs the same for one rule and for a hundred; on a
 * site of ten thousand pages nearly all lines end here.
 */
final class HintFilter {
  /**
   * Three letters of five bits each; the lower five bits of capital and small letters are equal.
   */
  private static final int TABLE = 1 << 15;

  private final List<String> rules = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final List<String> shortLetters = new ArrayList<>();
  private final List<Integer> shortOwners = new ArrayList<>();

  /** By the first three letters: the number of the first hint that has them, counted from 1. */
  private final short[] first = new short[TABLE];

  /** The next hint with the same first three letters, counted from 1. */
  private final List<Short> next = new ArrayList<>();

  HintFilter(List<RuleLetters> hints) {
    for (RuleLetters hint : hints) {
      rules.add(hint.rule());
      for (String text : hint.letters()) {
        add(text, rules.size() - 1);
      }
    }
  }

  private void add(String text, int rule) {
    if (text.length() < 3) {
      shortLetters.add(text);
      shortOwners.add(rule);
      return;
    }
    int key = 0;
    for (int i = 0; i < 3; i++) {
      key = key << 5 | text.charAt(i) & 31;
    }
    letters.add(text);
    owners.add(rule);
    next.add(first[key]);
    first[key] = (short) letters.size();
  }

  /** The rules in the order of their numbers. */
  List<String> rules() {
    return rules;
  }

  /** The numbers of the rules whose letters the text has, in order; mostly none. */
  List<Integer> in(String text) {
    List<Integer> found = List.of();
    int key = 0;
    for (int i = 0; i < text.length(); i++) {
      key = (key << 5 | text.charAt(i) & 31) & TABLE - 1;
      if (i > 1 && first[key] != 0) {
        found = withHintsAt(text, i - 2, key, found);
      }
    }
    for (int i = 0; i < shortLetters.size(); i++) {
      if (text.contains(shortLetters.get(i))) {
        found = with(found, shortOwners.get(i));
      }
    }
    return found;
  }

  private List<Integer> withHintsAt(String text, int start, int key, List<Integer> found) {
    List<Integer> all = found;
    for (int hint = first[key]; hint != 0; hint = next.get(hint - 1)) {
      String wanted = letters.get(hint - 1);
      if (text.regionMatches(true, start, wanted, 0, wanted.length())) {
        all = with(all, owners.get(hint - 1));
      }
    }
    return all;
  }

  private static List<Integer> with(List<Integer> found, int rule) {
    if (found.contains(rule)) {
      return found;
    }
    List<Integer> more = new ArrayList<>(found);
    int at = 0;
    while (at < more.size() && more.get(at) < rule) {
      at++;
    }
    more.add(at, rule);
    return more;
  }
}
