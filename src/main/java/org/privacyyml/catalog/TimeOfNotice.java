package org.privacyyml.catalog;

import java.time.LocalDate;

/** How long before its day a change of the law is told: 90 days. */
public final class TimeOfNotice {
  private static final int DAYS = 90;

  private TimeOfNotice() {}

  /** Whether a day is still to come, and near enough to be told of. */
  public static boolean covers(LocalDate day, LocalDate today) {
    return day.isAfter(today) && !day.isAfter(today.plusDays(DAYS));
  }
}
