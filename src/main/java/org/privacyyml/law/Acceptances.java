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
import org.privacyyml.resource.Messages;

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
              Messages.of("law.acceptance-expired", "rule", rule, "until", until),
              Messages.of("law.acceptance-expired-fix")));
    }
    if (!matched && isBeyondAcceptance(rule)) {
      return Optional.of(
          warning(
              "ACCEPTED-UNMATCHED",
              acceptance,
              Messages.of("law.acceptance-beyond", "rule", rule),
              Messages.of("law.acceptance-beyond-fix")));
    }
    if (!matched && acceptance.rule().isStated()) {
      return Optional.of(
          warning(
              "ACCEPTED-UNMATCHED",
              acceptance,
              Messages.of("law.acceptance-unmatched", "rule", rule),
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
        ? Messages.of("law.acceptance-remove")
        : Messages.of("law.acceptance-meant", "meant", meant.get());
  }

  private static Finding warning(String rule, Acceptance acceptance, Words message, Words fix) {
    return FormFinding.of(rule, acceptance.where(), message, fix).withSeverity(Severity.WARNING);
  }
}
