package org.privacyyml.law.asking;

import java.time.LocalDate;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;

/** What will count soon is told before its day comes. */
public final class Announcement {
  /** How many days before a change it is told. */
  private static final int NOTICE_DAYS = 90;

  /** Under which name an announcement holds what the rule will say from its day on. */
  static final String MESSAGE = "message";

  private Announcement() {}

  /** Whether something begins, or ends, after today and within the time of notice. */
  public static boolean isNear(LocalDate day, LocalDate today) {
    return day.isAfter(today) && !day.isAfter(today.plusDays(NOTICE_DAYS));
  }

  /** A rule that does not count yet, but soon. */
  static boolean isDue(Requirement requirement, LocalDate today) {
    return requirement.from().isPresent() && isNear(requirement.from().get(), today);
  }

  /** What a rule that counts soon will find then. */
  static Lack of(Requirement requirement, Lack lack, Words message) {
    Severity usual = requirement.severity();
    return Lack.at(lack.where())
        .as(usual == Severity.INFO ? Severity.INFO : Severity.WARNING)
        .with("rule", requirement.id().value())
        .with("date", requirement.from().orElseThrow().toString())
        .with(MESSAGE, message);
  }
}
