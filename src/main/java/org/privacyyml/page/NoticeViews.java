package org.privacyyml.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Provider;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.Ownership;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Role;
import org.privacyyml.policy.StorageEntry;

/** Makes the view of the notice in one language. */
final class NoticeViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Contacts contacts;
  private final ConsentPlaces consentPlaces;

  NoticeViews(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.contacts = new Contacts(terms, file.country());
    this.consentPlaces = new ConsentPlaces(file, terms, phrases);
  }

  NoticeView of(List<ActivityView> activities, Sections sections, List<Markdown> translations) {
    Policy policy = file.policy();
    List<Processing> objectable =
        file.processing().stream().filter(NoticeViews::isObjectable).toList();
    boolean interest =
        objectable.stream().anyMatch(each -> each.basedOn(LegalBasis.LEGITIMATE_INTERESTS));
    boolean publicTask = objectable.stream().anyMatch(each -> each.basedOn(LegalBasis.PUBLIC_TASK));
    List<NoticeView.ReceiverView> receivers = receivers();
    String siteName = file.site().flatMap(site -> phrases.text(site.name().value())).orElse("");
    ApplicableLaw law = terms.law();
    return new NoticeView(
        law.gdpr(),
        law.dsg(),
        policy.updated().value().map(date -> new Markdown(terms.date(date))),
        siteName,
        file.site()
            .flatMap(site -> site.url().value())
            .filter(url -> !siteName.isEmpty())
            .map(url -> Markdown.link(url, url)),
        translations,
        file.controller().filter(stated -> stated.name().isStated()).map(contacts::of),
        policy.euRepresentative().value().map(contacts::of),
        policy.swissRepresentative().value().map(contacts::of),
        policy.dataProtectionOfficer().value().map(contacts::of),
        policy.dataProtectionOfficer().isNone(),
        policy.jointControllers().orElse(List.of()).stream().map(this::joint).toList(),
        policy.jointControllers().isStated()
            || receivers.stream().anyMatch(NoticeView.ReceiverView::isJoint),
        !activities.isEmpty(),
        activities,
        !file.storage().isEmpty(),
        file.storage().stream().map(this::entry).toList(),
        policy.storage().isNone(),
        consentPlaces.all(),
        !receivers.isEmpty(),
        receivers,
        requests(),
        file.portabilityApplies(),
        file.processing().stream().anyMatch(each -> !each.isOnBehalf() && each.restsOnConsent()),
        law.gdpr() && file.objectionApplies(),
        interest || publicTask,
        publicTask,
        interest,
        String.join(
            ", ",
            objectable.stream()
                .flatMap(activity -> phrases.text(activity.name().value()).stream())
                .toList()),
        file.anyDirectMarketing(),
        authority(),
        law.dsg() && !law.isSwissHome()
            ? file.catalog().authority("CH").map(this::authority)
            : Optional.empty(),
        phrases.text(policy.anonymousUse().value()),
        policy.automatedDecisions().isNone()
            && file.processing().stream()
                .noneMatch(activity -> activity.automatedDecisions().isStated()),
        policy
            .notice()
            .value()
            .flatMap(notice -> notice.external().value())
            .map(url -> Markdown.link(terms.page("notice"), url)),
        sections.after(Sections.START),
        sections.after(Sections.END));
  }

  private static boolean isObjectable(Processing activity) {
    return !activity.isOnBehalf()
        && (activity.basedOn(LegalBasis.LEGITIMATE_INTERESTS)
            || activity.basedOn(LegalBasis.PUBLIC_TASK));
  }

  private NoticeView.JointView joint(JointController stated) {
    return new NoticeView.JointView(
        stated.name().orElse(""),
        stated.address().value().map(address -> Addresses.line(address, terms, file.country())),
        stated.email().value().map(Markdown::email),
        phrases.text(stated.arrangement().value()),
        phrases.text(stated.contactPoint().value()).map(contacts::anyReach));
  }

  private List<NoticeView.ReceiverView> receivers() {
    Map<String, Receiver> used = new LinkedHashMap<>();
    for (Processing activity : file.processing()) {
      activity.recipients().orElse(List.of()).forEach(each -> used.putIfAbsent(each.key(), each));
    }
    for (DeviceEntry entry : file.storage()) {
      entry.access().orElse(List.of()).forEach(each -> used.putIfAbsent(each.key(), each));
    }
    return used.values().stream().map(this::receiver).toList();
  }

  private NoticeView.ReceiverView receiver(Receiver receiver) {
    List<ThirdCountryTransfer> transfers = receiver.transfers().orElse(List.of());
    Optional<Markdown> safeguard = safeguard(receiver, transfers);
    return new NoticeView.ReceiverView(
        phrases.name(receiver),
        receiver
            .known()
            .flatMap(Provider::service)
            .filter(service -> !phrases.name(receiver).contains(service)),
        receiver
            .address()
            .map(address -> Addresses.line(address, terms, receiver.country().orElse("")))
            .or(
                () ->
                    receiver
                        .known()
                        .flatMap(Provider::address)
                        .map(known -> Addresses.line(known, receiver.country().orElse("")))),
        phrases.role(receiver),
        phrases.country(receiver),
        safeguard,
        receiver.privacyPolicy().map(url -> Markdown.link(terms.page("policyOf"), url)),
        receiver.optOut().map(url -> Markdown.link(terms.page("optOut"), url)),
        receiver.parent().map(this::parent),
        phrases.text(receiver.location().value()),
        receiver.is(Role.JOINT) ? phrases.text(receiver.arrangement().value()) : Optional.empty(),
        receiver.is(Role.JOINT),
        !transfers.isEmpty() || safeguard.isPresent(),
        transfers.stream().anyMatch(transfer -> transfer.copy().isStated()),
        transfers.stream().anyMatch(transfer -> transfer.risks().isStated()));
  }

  private String parent(Provider.Parent parent) {
    String country = terms.country(parent.country());
    return parent.name().isEmpty()
        ? country
        : terms
            .words("page", "parentOf")
            .with(
                Map.of(
                    "parent", Words.same(parent.name()),
                    "country", Words.same(country)))
            .in(terms.language());
  }

  private Optional<Markdown> safeguard(Receiver receiver, List<ThirdCountryTransfer> transfers) {
    List<Markdown> said = new ArrayList<>();
    for (ThirdCountryTransfer transfer : transfers) {
      Optional<Markdown> copy =
          phrases
              .text(transfer.copy().value())
              .filter(stated -> stated.startsWith("http"))
              .map(link -> Markdown.link(terms.page("copyLink"), link));
      Markdown how = Markdown.text(phrases.transfer(transfer));
      said.add(Markdown.join("; ", List.of(how, copy.orElse(Markdown.empty()))));
    }
    if (terms.law().dsg()) {
      for (String swiss : new SwissSafeguards(file.catalog().countries(), terms).of(receiver)) {
        said.add(Markdown.text(swiss));
      }
    }
    Markdown joined = Markdown.join(" · ", said);
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  private NoticeView.DeviceEntryView entry(DeviceEntry entry) {
    List<Markdown> names = entry.names().orElse(List.of()).stream().map(Markdown::code).toList();
    Optional<String> reason =
        entry
            .necessary()
            .value()
            .flatMap(StorageEntry.Necessity::reason)
            .flatMap(text -> text.in(terms.language()));
    Optional<String> ground =
        entry.needsConsent()
            ? Optional.of(terms.page("consentNeeded")).filter(said -> entry.isConsentAsked())
            : reason.map(why -> terms.page("necessary", "reason", why));
    return new NoticeView.DeviceEntryView(
        Markdown.join(", ", names),
        entry.technology().value().map(technology -> terms.of("technology", technology)),
        entry
            .party()
            .value()
            .map(owner -> terms.page(owner == Ownership.FIRST ? "firstParty" : "thirdParty")),
        entry.host().value(),
        phrases.text(entry.purpose().value()),
        entry.processing().flatMap(this::activityLink),
        entry.duration().value().map(term -> phrases.duration(term, entry.durationFrom().value())),
        access(entry),
        ground,
        entry.isNecessary());
  }

  private Optional<String> access(DeviceEntry entry) {
    if (entry.access().isNone()) {
      return Optional.of(terms.page("accessNone"));
    }
    return Optional.of(phrases.names(entry.access().orElse(List.of())))
        .filter(names -> !names.isEmpty());
  }

  private Optional<Markdown> activityLink(Processing activity) {
    return phrases
        .text(activity.name().value())
        .map(name -> Markdown.link(name, "#" + Anchors.of(activity.id())));
  }

  /** Where requests go: as stated, else the data protection officer, else the controller. */
  private Optional<Markdown> requests() {
    Optional<String> stated =
        file.policy().rights().value().flatMap(rights -> phrases.text(rights.contact().value()));
    if (stated.isPresent()) {
      return stated.map(contacts::anyReach);
    }
    Optional<Party> officer =
        file.policy().dataProtectionOfficer().value().filter(Party::isReachable);
    return officer
        .map(contacts::firstReach)
        .or(() -> file.controller().map(contacts::firstReachOf))
        .filter(reach -> !reach.isEmpty());
  }

  private Optional<NoticeView.AuthorityView> authority() {
    if (file.statedAuthority().isPresent()) {
      Party party = file.statedAuthority().get();
      NoticeView.PartyView view = contacts.of(party);
      return Optional.of(
          new NoticeView.AuthorityView(
              view.partyName(), Optional.empty(), view.postal(), view.contacts()));
    }
    return file.authority().map(this::authority);
  }

  private NoticeView.AuthorityView authority(Authority known) {
    return new NoticeView.AuthorityView(
        known.name(),
        known
            .gloss()
            .map(gloss -> gloss.in(terms.language()))
            .filter(gloss -> terms.language() == Language.EN),
        Optional.of(Addresses.line(known)).filter(line -> !line.isEmpty()),
        contacts.of(known));
  }
}
