package org.privacyyml.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;

/**
 * A length of time as people state it: it keeps its unit, since "12 months" and "1 year" are both
 * what somebody wrote.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record Period(int amount, Unit unit) {

  /** The units that periods are stated in. */
  public enum Unit {
    MINUTES("minute", "minutes", "Minute", "Minuten"),
    HOURS("hour", "hours", "Stunde", "Stunden"),
    DAYS("day", "days", "Tag", "Tage", "Tagen"),
    WEEKS("week", "weeks", "Woche", "Wochen"),
    MONTHS("month", "months", "Monat", "Monate", "Monaten"),
    YEARS("year", "years", "Jahr", "Jahre", "Jahren");

    private final List<String> words;

    Unit(String... words) {
      this.words = List.of(words);
    }

    private boolean isCalled(String word) {
      for (String known : words) {
        if (known.equalsIgnoreCase(word)) {
          return true;
        }
      }
      return false;
    }
  }

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

  /** ISO 8601 with one unit, or with years and months together. */
  private static Optional<Period> parseIso(String text) {
    boolean time = false;
    int years = 0;
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
      if (found == null) {
        found = new Period(amount, unit);
        years = unit == Unit.YEARS ? amount : 0;
      } else if (years > 0 && unit == Unit.MONTHS && found.unit == Unit.YEARS) {
        found = new Period(years * 12 + amount, Unit.MONTHS);
      } else {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(found);
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
    return switch (unit) {
      case MINUTES -> amount;
      case HOURS -> amount * 60L;
      case DAYS -> amount * 1_440L;
      case WEEKS -> amount * 10_080L;
      case MONTHS -> amount * 43_800L;
      case YEARS -> amount * 525_600L;
    };
  }

  /** As a page prints it: digits, and the unit in the page's language, "14 Tage". */
  public String in(Language language) {
    int form = (language == Language.EN ? 0 : 2) + (amount == 1 ? 0 : 1);
    return amount + " " + unit.words.get(form);
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
