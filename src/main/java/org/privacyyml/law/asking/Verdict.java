package org.privacyyml.law.asking;

import java.util.Optional;
import org.privacyyml.disclosure.Subject;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;

/**
 * What one rule says about one subject.
 *
 * @param finding what is missing, where the rule is not met
 * @param shownOn the page that must show what meets the rule
 */
public record Verdict(
    RuleId rule,
    Subject subject,
    Answer answer,
    Optional<Finding> finding,
    Optional<Page> shownOn) {

  /** Whether its finding tells of a day to come and not of the rule itself. */
  public boolean isAnnounced() {
    return finding.isPresent() && !finding.get().rule().equals(rule);
  }
}
