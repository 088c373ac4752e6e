package org.privacyyml.page.view.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.tree.Directives;
import org.privacyyml.page.view.ConsentPlaces;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Sections;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.page.view.activity.ActivityViews;
import org.privacyyml.policy.Policy;

/** Makes the view of the notice in one language. */
public final class NoticeViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Sections sections;

  public NoticeViews(Disclosure file, Terms terms, Phrases phrases, Sections sections) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.sections = sections;
  }

  /**
   * The notice.
   *
   * @param translations links to it in other languages
   */
  public NoticeView of(ActivityViews activityViews, List<Markdown> translations) {
    ApplicableLaw law = terms.law();
    List<ActivityView> activities = activityViews.all();
    ReceiverViews receivers = new ReceiverViews(file, terms, phrases);
    PartiesViews parties = new PartiesViews(file, terms);
    return new NoticeView(
        law.gdpr(),
        start(translations),
        law.dsg(),
        file.site().isPresent() ? terms.text(file.site().get().name()).orElse("") : "",
        new OverviewViews(file, terms).of(activities),
        parties.of(receivers.anyJoint()),
        new ProcessingView(
            new OfferingViews(file, terms, activityViews).of(activities), activities),
        storage(),
        receivers.table(),
        further(),
        new RightsViews(file, terms).of(parties.requests()),
        new ComplaintViews(file, terms).view());
  }

  private StartView start(List<Markdown> translations) {
    Policy policy = file.policy();
    return new StartView(
        updated(policy.updated().value()),
        translations,
        mainNotice(policy.notice().value()),
        sections.after(Sections.START));
  }

  private Optional<Markdown> updated(Optional<LocalDate> day) {
    return day.isPresent()
        ? Optional.of(new Markdown(terms.date(day.get()) + Directives.time(day.get())))
        : Optional.empty();
  }

  private Optional<Markdown> mainNotice(Optional<Policy.NoticeElsewhere> elsewhere) {
    return elsewhere.isPresent()
        ? Markdown.link(terms.page("notice"), elsewhere.get().external())
        : Optional.empty();
  }

  private StorageView storage() {
    return new StorageView(
        new DeviceEntryViews(file, terms, phrases).table(),
        new ConsentPlaces(file, terms, phrases).all(),
        file.policy().storage().isNone());
  }

  private FurtherView further() {
    Policy policy = file.policy();
    return new FurtherView(
        policy.automatedDecisions().isNone() && !anyDecision(),
        terms.text(policy.anonymousUse()),
        sections.after(Sections.END));
  }

  private boolean anyDecision() {
    for (Processing activity : file.processing()) {
      if (activity.automatedDecisions().isStated()) {
        return true;
      }
    }
    return false;
  }
}
