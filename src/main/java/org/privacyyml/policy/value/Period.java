package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Languages;

/**
 * A length of time as people state it: it keeps its unit, since "12 months" and "1 year" are both
 * what somebody wrote.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record Period(int amount, Unit unit) {

  public Period {
    if (amount < 1) {
      throw new IllegalArgumentException("a period is at least 1 long, not " + amount);
    }
  }

  /** The units that periods are stated in. */
  public enum Unit {
    MINUTES(1, "minute"),
    HOURS(60, "hour"),
    DAYS(1_440, "day"),
    WEEKS(10_080, "week"),
    MONTHS(43_800, "month"),
    YEARS(525_600, "year");

    /** About how many one is: months and years are no exact measure. */
    private final long minutes;

    private final String key;

    Unit(long minutes, String key) {
      this.minutes = minutes;
      this.key = key;
    }

    private List<String> words() {
      return Languages.read(key);
    }

    private boolean isCalled(String word) {
      return words().stream().anyMatch(word::equalsIgnoreCase);
    }
  }

  private static final int MOST = 999_999;

  /** Reads {@code 14 days}, {@code 14 Tage} or {@code P14D}; empty for anything else. */
  public static Optional<Period> parse(String text) {
    // Between a number and its unit people put blanks that keep the two together.
    String trimmed = text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    if (trimmed.startsWith("P") && trimmed.length() > 2) {
      return parseIso(trimmed);
    }
    int space = 0;
    while (space < trimmed.length() && isDigit(trimmed.charAt(space))) {
      space++;
    }
    if (space == 0 || space > 6) {
      return Optional.empty();
    }
    int amount = Integer.parseInt(trimmed.substring(0, space));
    String word = trimmed.substring(space).strip();
    for (Unit unit : Unit.values()) {
      if (amount > 0 && unit.isCalled(word)) {
        return Optional.of(new Period(amount, unit));
      }
    }
    return Optional.empty();
  }

  /** What somebody who misspelt the unit probably meant: {@code 6 months} for "6 moths". */
  static Optional<String> nearest(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    String number = text.substring(0, end);
    // Nobody who writes "seconds" means hours.
    List<String> others = Languages.read("no-units");
    List<String> words = new ArrayList<>(others);
    for (Unit unit : Unit.values()) {
      words.addAll(unit.words());
    }
    Optional<String> word =
        end == 0 || end > 6 ? Optional.empty() : Nearest.to(text.substring(end), words);
    return word.isEmpty() || others.contains(word.get())
        ? Optional.empty()
        : Optional.of(number + " " + word.get());
  }

  /** ISO 8601; several units together count in the smallest of them, where that is exact. */
  private static Optional<Period> parseIso(String text) {
    boolean time = false;
    Period found = null;
    int i = 1;
    while (i < text.length()) {
      if (text.charAt(i) == 'T' && !time && i + 1 < text.length()) {
        time = true;
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == start || i - start > 6 || i == text.length()) {
        return Optional.empty();
      }
      int amount = Integer.parseInt(text.substring(start, i));
      Unit unit = isoUnit(text.charAt(i), time);
      i++;
      if (unit == null || amount == 0) {
        return Optional.empty();
      }
      int whole = found == null ? 0 : found.count(unit);
      if (whole < 0) {
        return Optional.empty();
      }
      found = new Period(whole + amount, unit);
    }
    return Optional.ofNullable(found);
  }

  /** How many of a smaller unit this is; -1 where no number is exact, or none so long is meant. */
  private int count(Unit smaller) {
    boolean isDate = unit == Unit.YEARS && smaller == Unit.MONTHS;
    boolean isTime = smaller.compareTo(unit) < 0 && unit.compareTo(Unit.WEEKS) <= 0;
    long of = new Period(1, smaller).minutes();
    long whole = isDate ? amount * 12L : isTime ? minutes() / of : -1;
    return whole > MOST ? -1 : (int) whole;
  }

  private static @Nullable Unit isoUnit(char letter, boolean time) {
    return switch (letter) {
      case 'Y' -> time ? null : Unit.YEARS;
      case 'M' -> time ? Unit.MINUTES : Unit.MONTHS;
      case 'W' -> time ? null : Unit.WEEKS;
      case 'D' -> time ? null : Unit.DAYS;
      case 'H' -> time ? Unit.HOURS : null;
      default -> null;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** About how long this is, to compare two periods: months and years are no exact measure. */
  long minutes() {
    return amount * unit.minutes;
  }

  /** As a page prints it: digits, and the unit in the language, "14 Tage". */
  public Words words() {
    return Languages.counted(unit.key, amount);
  }

  @Override
  public String toString() {
    return words().toString();
  }
}
