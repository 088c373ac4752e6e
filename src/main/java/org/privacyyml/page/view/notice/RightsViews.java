package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.ActivityNames;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.notice.RightsView.ByReasonView;
import org.privacyyml.page.view.notice.RightsView.ObjectionView;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** Makes the view of what data subjects can do. */
final class RightsViews {
  private final Disclosure file;
  private final Terms terms;
  private final ActivityNames activityNames;

  RightsViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.activityNames = new ActivityNames(file, terms);
  }

  /**
   * The rights.
   *
   * @param requests where requests go
   */
  RightsView of(Optional<Markdown> requests) {
    boolean isObjectable = terms.law().gdpr() && file.objectionApplies();
    return new RightsView(
        file.portabilityApplies(),
        requests,
        anyWithdrawal(),
        isObjectable
            ? Optional.of(new ObjectionView(byReason(), file.anyDirectMarketing()))
            : Optional.empty());
  }

  private boolean anyWithdrawal() {
    for (Processing activity : file.processing()) {
      if (!activity.isOnBehalf() && activity.restsOnConsent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<ByReasonView> byReason() {
    boolean interest = file.anyBasedOn(LegalBasis.LEGITIMATE_INTERESTS);
    boolean publicTask = file.anyBasedOn(LegalBasis.PUBLIC_TASK);
    return interest || publicTask
        ? Optional.of(new ByReasonView(interest, objectionTo(), publicTask))
        : Optional.empty();
  }

  private String objectionTo() {
    List<String> names = new ArrayList<>();
    for (Processing activity : file.processing()) {
      boolean isObjectable =
          activity.basedOn(LegalBasis.LEGITIMATE_INTERESTS)
              || activity.basedOn(LegalBasis.PUBLIC_TASK);
      Optional<String> name = activityNames.of(activity);
      if (isObjectable && !activity.isOnBehalf() && name.isPresent()) {
        names.add(name.get());
      }
    }
    return String.join(", ", names);
  }
}
