package org.privacyyml.law.asking;

import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;

/** What will count soon is told before its day comes. */
final class Announcement {
  static final RuleId RULE = new RuleId("WATCH-RULE");

  /** Under which name an announcement holds what the rule will say from its day on. */
  static final String MESSAGE = "message";

  private Announcement() {}

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
