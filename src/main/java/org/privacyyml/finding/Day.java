package org.privacyyml.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as files and parameters write them: {@code 2026-11-22}. */
public final class Day {
  private static final String SHAPE = "0000-00-00";

  private Day() {}

  /**
   * Reads a day; empty where this is none. What the JDK reads dates with would do the same, but
   * builds a dozen other formats first.
   */
  public static Optional<LocalDate> parse(String text) {
    if (text.length() != SHAPE.length()) {
      return Optional.empty();
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char c = text.charAt(i);
      boolean fits = SHAPE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
