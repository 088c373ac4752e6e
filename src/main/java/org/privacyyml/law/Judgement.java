package org.privacyyml.law;

import java.util.List;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.law.asking.Verdict;

/**
 * What all rules say about one file.
 *
 * @param findings what is not met; overlapping rules speak once
 * @param shown what meets a rule and must therefore stand on a page
 * @param verdicts every answer, also that a rule does not apply
 */
public record Judgement(List<Finding> findings, List<Shown> shown, List<Verdict> verdicts) {

  /**
   * A disclosure that a page must show.
   *
   * @param activity the id of the activity in whose section it stands; empty where it concerns the
   *     page as a whole
   */
  public record Shown(Page page, RuleId rule, String activity) {
    static Shown of(Page page, Verdict verdict) {
      return new Shown(
          page,
          verdict.rule(),
          verdict.subject() instanceof Processing processing ? processing.id() : "");
    }
  }
}
