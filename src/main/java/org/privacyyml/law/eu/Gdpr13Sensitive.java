package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.law.notice.Decisions;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.AutomatedDecision;
import org.privacyyml.policy.value.Fact;

/**
 * What weighs heavier: automated decisions, Art. 13 (2) (f), 22 GDPR; special categories and
 * criminal records, Art. 9, 10 GDPR.
 */
public final class Gdpr13Sensitive {

  private Gdpr13Sensitive() {}

  public static void ask(Case law) {
    boolean unsaid = false;
    for (Processing activity : law.activities()) {
      decisions(law, activity);
      categories(law, activity);
      unsaid |= activity.automatedDecisions().isMissing();
    }
    law.rule("GDPR-13-2-F-NONE")
        .when(unsaid)
        .find(Lack.when(unsaid, law.file().policy().automatedDecisions().where()));
  }

  private static void decisions(Case law, Processing activity) {
    Fact<AutomatedDecision> stated = activity.automatedDecisions();
    AutomatedDecision decision = stated.orNull();
    law.rule("GDPR-13-2-F", activity)
        .when(stated.isStated())
        .shownOn(NOTICE)
        .find(Decisions.unexplained(stated.value()));
    law.rule("GDPR-22-2", activity)
        .when(stated.isStated())
        .require(decision == null ? stated : decision.ground());
  }

  private static void categories(Case law, Processing activity) {
    Fact<Activity.SpecialCategories> special = activity.activity().specialCategories();
    Activity.SpecialCategories categories = special.orNull();
    law.rule("GDPR-9-2", activity)
        .when(special.isStated())
        .shownOn(NOTICE)
        .require(categories == null ? special : categories.ground());
    law.rule("GDPR-9-IMPLICIT", activity)
        .when(special.isMissing())
        .find(Telltale.first(law, activity.data(), "specialCategories"));
    Fact<Activity.CriminalRecords> criminal = activity.activity().criminalRecords();
    Activity.CriminalRecords records = criminal.orNull();
    law.rule("GDPR-10", activity)
        .when(records != null)
        .shownOn(NOTICE)
        .require(records == null ? criminal : records.law());
  }
}
