package org.privacyyml.policy.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid spelling that somebody most probably meant. */
public final class Nearest {

  private Nearest() {}

  /** The candidate nearest to what was written, where one is near enough to be worth naming. */
  public static Optional<String> to(String written, Collection<String> candidates) {
    String wanted = plain(written);
    String best = null;
    int distance = farthest(wanted.length()) + 1;
    for (String candidate : candidates) {
      int d = distance(wanted, plain(candidate));
      if (d < distance) {
        distance = d;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** In a short word every letter counts: two other letters make another word of "de". */
  private static int farthest(int length) {
    return length < 4 ? Math.min(1, length - 1) : Math.max(2, length / 3);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * How many letters to insert, remove, replace or swap with their neighbour to make one word of
   * the other.
   */
  static int distance(String from, String to) {
    int[] twoBack = new int[to.length() + 1];
    int[] back = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      back[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1] + 1, back[j] + 1), back[j - 1] + cost);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      twoBack = back;
      back = row;
    }
    return back[to.length()];
  }
}
