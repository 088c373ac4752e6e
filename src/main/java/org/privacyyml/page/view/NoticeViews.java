package org.privacyyml.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.tree.Directives;
import org.privacyyml.page.view.NoticeView.AuthorityView;
import org.privacyyml.page.view.NoticeView.DeviceEntryView;
import org.privacyyml.page.view.NoticeView.JointView;
import org.privacyyml.page.view.NoticeView.PartyView;
import org.privacyyml.page.view.NoticeView.ReceiverView;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** Makes the view of the notice in one language. */
public final class NoticeViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Addresses addresses;
  private final Contacts contacts;
  private final ConsentPlaces consentPlaces;
  private final ActivityNames activityNames;

  public NoticeViews(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.addresses = new Addresses(terms, file.country());
    this.contacts = new Contacts(terms, addresses);
    this.consentPlaces = new ConsentPlaces(file, terms, phrases);
    this.activityNames = new ActivityNames(file, terms);
  }

  public NoticeView of(
      ActivityViews activityViews, Sections sections, List<Markdown> translations) {
    List<ActivityView> activities = activityViews.all();
    Policy policy = file.policy();
    String siteName = file.site().isPresent() ? name(file.site().get()) : "";
    boolean interest = file.anyBasedOn(LegalBasis.LEGITIMATE_INTERESTS);
    boolean publicTask = file.anyBasedOn(LegalBasis.PUBLIC_TASK);
    List<ReceiverView> receivers = new ReceiverViews(file, terms, phrases).all();
    List<DeviceEntryView> entries = new DeviceEntryViews(file, terms, phrases).all();
    ApplicableLaw law = terms.law();
    return new NoticeView(
        law.gdpr(),
        law.dsg(),
        updated(policy.updated()),
        siteName,
        siteName.isEmpty() ? Optional.empty() : link(file.site().orElseThrow().url()),
        translations,
        controller(),
        contacts.of(policy.euRepresentative()),
        contacts.of(policy.swissRepresentative()),
        contacts.of(policy.dataProtectionOfficer()),
        policy.dataProtectionOfficer().isNone(),
        joint(policy.jointControllers().orElse(List.of())),
        policy.jointControllers().isStated() || anyJoint(receivers),
        !activities.isEmpty(),
        activities,
        new OfferingViews(file, terms, activityViews).of(activities),
        !file.storage().isEmpty(),
        entries,
        DeviceEntryViews.anyHasAccess(entries),
        DeviceEntryViews.anyHasGround(entries),
        policy.storage().isNone(),
        consentPlaces.all(),
        !receivers.isEmpty(),
        receivers,
        requests(),
        ipAddress(activities),
        file.portabilityApplies(),
        anyWithdrawal(),
        law.gdpr() && file.objectionApplies(),
        interest || publicTask,
        publicTask,
        interest,
        objectionTo(),
        file.anyDirectMarketing(),
        authority(),
        law.dsg() && !law.isSwissHome()
            ? authority(file.catalog().authority("CH"))
            : Optional.empty(),
        terms.text(policy.anonymousUse()),
        policy.automatedDecisions().isNone() && !anyDecision(),
        mainNotice(policy.notice().value()),
        sections.after(Sections.START),
        sections.after(Sections.END));
  }

  private String name(Site site) {
    return terms.text(site.name()).orElse("");
  }

  private Optional<Markdown> updated(Fact<LocalDate> stated) {
    return stated.value().map(this::dated);
  }

  private Markdown dated(LocalDate day) {
    return new Markdown(terms.date(day) + Directives.time(day));
  }

  private static Optional<Markdown> link(Fact<String> url) {
    return Markdown.link(url.orElse(""), url);
  }

  private Optional<PartyView> controller() {
    Optional<Controller> stated = file.controller();
    return stated.isPresent() && stated.get().name().isStated()
        ? Optional.of(contacts.of(stated.get()))
        : Optional.empty();
  }

  /** What happens to the address that everybody sends: where it is processed, and how long. */
  private Optional<Markdown> ipAddress(List<ActivityView> activities) {
    List<Markdown> places = new ArrayList<>();
    for (ActivityView activity : activities) {
      if (activity.isOwn() && namesIpAddress(activity.categories().orElse(""))) {
        Markdown link =
            Markdown.link(
                activityNames.of(activity.name(), activity.part()), "#" + activity.anchor());
        Markdown period = Markdown.text(activity.retentionShort().orElse(""));
        places.add(Markdown.join(": ", List.of(link, period)));
      }
    }
    return Markdown.joined("\u00A0· ", places);
  }

  private static boolean namesIpAddress(String data) {
    return data.contains("IP-Adresse") || data.contains("IP address");
  }

  /** What people can object to for reasons of their own (Art. 21 (1) GDPR). */
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

  private boolean anyWithdrawal() {
    for (Processing activity : file.processing()) {
      if (!activity.isOnBehalf() && activity.restsOnConsent()) {
        return true;
      }
    }
    return false;
  }

  private boolean anyDecision() {
    for (Processing activity : file.processing()) {
      if (activity.automatedDecisions().isStated()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Markdown> mainNotice(Optional<Policy.NoticeElsewhere> elsewhere) {
    return elsewhere.isPresent()
        ? Markdown.link(terms.page("notice"), elsewhere.get().external())
        : Optional.empty();
  }

  private List<JointView> joint(List<JointController> stated) {
    List<JointView> views = new ArrayList<>();
    for (JointController joint : stated) {
      Optional<String> contactPoint = terms.text(joint.contactPoint());
      views.add(
          new JointView(
              joint.name().orElse(""),
              addresses.line(joint.address()),
              Markdown.email(joint.email()),
              terms.text(joint.arrangement()),
              contactPoint.isPresent()
                  ? Optional.of(contacts.anyReach(contactPoint.get()))
                  : Optional.empty()));
    }
    return views;
  }

  private static boolean anyJoint(List<ReceiverView> receivers) {
    for (ReceiverView receiver : receivers) {
      if (receiver.isJoint()) {
        return true;
      }
    }
    return false;
  }

  /** Where requests go: as stated, else the data protection officer, else the controller. */
  private Optional<Markdown> requests() {
    Optional<Policy.Rights> rights = file.policy().rights().value();
    Optional<String> stated =
        rights.isPresent() ? terms.text(rights.get().contact()) : Optional.empty();
    if (stated.isPresent()) {
      return Optional.of(contacts.anyReach(stated.get()));
    }
    Optional<Party> officer = file.policy().dataProtectionOfficer().value();
    Markdown reach = Markdown.empty();
    if (officer.isPresent() && officer.get().isReachable()) {
      reach = contacts.firstReach(officer.get());
    } else if (file.controller().isPresent()) {
      reach = contacts.firstReach(file.controller().get());
    }
    return reach.isEmpty() ? Optional.empty() : Optional.of(reach);
  }

  private Optional<AuthorityView> authority() {
    if (file.statedAuthority().isPresent()) {
      PartyView view = contacts.of(file.statedAuthority().get());
      return Optional.of(
          new AuthorityView(view.partyName(), Optional.empty(), view.postal(), view.contacts()));
    }
    return authority(file.authority());
  }

  private Optional<AuthorityView> authority(Optional<Authority> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Authority authority = known.get();
    String address = Addresses.line(authority);
    boolean isExplained = authority.gloss().isPresent() && terms.language().code().equals("en");
    return Optional.of(
        new AuthorityView(
            authority.name(),
            isExplained ? Optional.of(authority.gloss().orElseThrow().en()) : Optional.empty(),
            address.isEmpty() ? Optional.empty() : Optional.of(address),
            contacts.of(authority)));
  }
}
