package org.privacyyml.policy.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.finding.Day;
import org.privacyyml.resource.Messages;

/** Reads days. */
public final class Dates {

  private Dates() {}

  public static Fact<LocalDate> read(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    Optional<LocalDate> day = Day.parse(text);
    if (day.isPresent()) {
      return value.holds(day.get(), text);
    }
    String meant = meantDate(text);
    value.refuse(
        Messages.of("policy.no-date", "text", text),
        Messages.of("policy.write-as", "meant", meant));
    return value.unread();
  }

  /** The date that somebody meant who wrote 22.11.2026 or 2026-1-5. */
  private static String meantDate(String text) {
    for (String pattern : List.of("d.M.uuuu", "uuuu-M-d", "uuuu/M/d")) {
      try {
        DateTimeFormatter strict =
            DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return LocalDate.parse(text, strict).toString();
      } catch (DateTimeException notSo) {
        // The next pattern, then.
      }
    }
    return "2026-11-22";
  }
}
