package org.privacyyml.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Acceptance;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.policy.value.Nearest;

/** Findings that the owner knows and accepts, with a reason and perhaps for a time. */
public final class Acceptances {

  private Acceptances() {}

  /**
   * Marks what is accepted; an acceptance that has expired or matches nothing is a finding itself.
   */
  public static List<Finding> apply(
      List<Finding> findings, List<Acceptance> accepted, LocalDate today, Catalog catalog) {
    List<Finding> result = new ArrayList<>(findings);
    List<Finding> problems = new ArrayList<>();
    for (Acceptance acceptance : accepted) {
      boolean expired = acceptance.until().value().filter(today::isAfter).isPresent();
      boolean matched = false;
      for (int i = 0; i < result.size(); i++) {
        Finding finding = result.get(i);
        if (covers(acceptance, finding)) {
          matched = true;
          if (!expired) {
            result.set(i, finding.acceptedBecause(acceptance.reason().orElse("")));
          }
        }
      }
      problem(acceptance, expired, matched, catalog).ifPresent(problems::add);
    }
    // Nobody can accept that an acceptance is over.
    result.addAll(problems);
    return result;
  }

  /** The acceptance that covers a finding and has not expired. */
  public static Optional<Acceptance> of(
      Finding finding, List<Acceptance> accepted, LocalDate today) {
    for (Acceptance acceptance : accepted) {
      boolean expired = acceptance.until().value().filter(today::isAfter).isPresent();
      if (!expired && covers(acceptance, finding)) {
        return Optional.of(acceptance);
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Acceptance acceptance, Finding finding) {
    return !finding.isOfForm()
        && acceptance.rule().value().filter(finding.rule().value()::equals).isPresent()
        && acceptance.at().value().filter(prefix -> !finding.where().isWithin(prefix)).isEmpty();
  }

  private static Optional<Finding> problem(
      Acceptance acceptance, boolean expired, boolean matched, Catalog catalog) {
    String rule = acceptance.rule().orElse("?");
    if (matched && expired) {
      String until = acceptance.until().value().map(LocalDate::toString).orElse("");
      return Optional.of(
          warning(
              "ACCEPTED-EXPIRED",
              acceptance,
              Words.of(
                  "the acceptance of " + rule + " ended on " + until,
                  "Die Hinnahme von " + rule + " endete am " + until),
              Words.of(
                  "Mend the finding, or set a new day.",
                  "Den Befund beheben oder einen neuen Tag setzen.")));
    }
    if (!matched && isBeyondAcceptance(rule)) {
      return Optional.of(
          warning(
              "ACCEPTED-UNMATCHED",
              acceptance,
              Words.of(rule + " cannot be accepted", rule + " lässt sich nicht hinnehmen"),
              Words.of(
                  "Mend what it is about, and remove the entry.",
                  "Beheben, worum es geht, und den Eintrag entfernen.")));
    }
    if (!matched && acceptance.rule().isStated()) {
      return Optional.of(
          warning(
              "ACCEPTED-UNMATCHED",
              acceptance,
              Words.of(
                  "nothing is left to accept for " + rule,
                  "Für " + rule + " gibt es nichts mehr hinzunehmen"),
              removeOrCorrect(rule, catalog)));
    }
    return Optional.empty();
  }

  /** How the file is written, and what becomes of acceptances, nobody can accept. */
  private static boolean isBeyondAcceptance(String rule) {
    return rule.startsWith("FORMAT-") || rule.startsWith("ACCEPTED-");
  }

  private static Words removeOrCorrect(String rule, Catalog catalog) {
    Optional<String> meant =
        catalog.requirement(new RuleId(rule)).isPresent()
            ? Optional.empty()
            : Nearest.to(rule, catalog.ruleIds());
    return meant.isEmpty()
        ? Words.of("Remove the entry.", "Den Eintrag entfernen.")
        : Words.of(
            "Did you mean " + meant.get() + "? Otherwise remove the entry.",
            "Gemeint: " + meant.get() + "? Sonst den Eintrag entfernen.");
  }

  private static Finding warning(String rule, Acceptance acceptance, Words message, Words fix) {
    return FormFinding.of(rule, acceptance.where(), message, fix).withSeverity(Severity.WARNING);
  }
}
