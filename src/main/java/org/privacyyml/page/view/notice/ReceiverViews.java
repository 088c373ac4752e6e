package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Words;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.CountryName;
import org.privacyyml.page.view.Locality;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.notice.ReceiverView.TransferView;
import org.privacyyml.policy.vocabulary.Role;

/** Makes the views of the recipients in one language. */
final class ReceiverViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;

  ReceiverViews(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
  }

  /** All of them; nothing where there are none. */
  Optional<RecipientsView> table() {
    List<ReceiverView> views = new ArrayList<>();
    for (Receiver receiver : used()) {
      views.add(receiver(receiver));
    }
    return views.isEmpty() ? Optional.empty() : Optional.of(new RecipientsView(views));
  }

  /** Whether any of them decides together with the controller. */
  boolean anyJoint() {
    for (Receiver receiver : used()) {
      if (receiver.is(Role.JOINT)) {
        return true;
      }
    }
    return false;
  }

  /** Each once, in the order in which they are first named. */
  private Collection<Receiver> used() {
    Map<String, Receiver> used = new LinkedHashMap<>();
    for (Processing activity : file.processing()) {
      for (Receiver receiver : activity.recipients().orElse(List.of())) {
        used.putIfAbsent(receiver.key(), receiver);
      }
    }
    for (DeviceEntry entry : file.storage()) {
      for (Receiver receiver : entry.access().orElse(List.of())) {
        used.putIfAbsent(receiver.key(), receiver);
      }
    }
    return used.values();
  }

  private ReceiverView receiver(Receiver receiver) {
    String name = phrases.name(receiver);
    return new ReceiverView(
        name,
        service(receiver, name),
        Locality.of(address(receiver)),
        parent(receiver.parent()),
        link("policyOf", receiver.privacyPolicy()),
        phrases.role(receiver),
        link("optOut", receiver.stated().optOut().value()),
        receiver.is(Role.JOINT) ? terms.text(receiver.arrangement()) : Optional.empty(),
        CountryName.of(phrases.country(receiver)),
        terms.text(receiver.stated().location()),
        transfer(receiver));
  }

  private TransferView transfer(Receiver receiver) {
    List<ThirdCountryTransfer> transfers = receiver.transfers().orElse(List.of());
    List<Markdown> safeguards = new ArrayList<>();
    boolean hasCopy = false;
    boolean hasRisks = false;
    for (ThirdCountryTransfer transfer : transfers) {
      safeguards.add(safeguard(transfer));
      hasCopy |= transfer.copy().isStated();
      hasRisks |= transfer.risks().isStated();
    }
    if (terms.law().dsg()) {
      for (String swiss : new SwissSafeguards(file.catalog().countries(), terms).of(receiver)) {
        safeguards.add(Markdown.text(swiss));
      }
    }
    Optional<Markdown> safeguard = Markdown.joined(" · ", safeguards);
    return new TransferView(
        !transfers.isEmpty() || safeguard.isPresent(),
        safeguard,
        hasCopy,
        noTransfer(receiver, safeguard),
        hasRisks);
  }

  /** Silence is no answer: it says nothing here, nor does what Swiss law sees otherwise. */
  private Optional<String> noTransfer(Receiver receiver, Optional<Markdown> safeguard) {
    boolean stays = terms.law().gdpr() || receiver.country().orElse("").equals("CH");
    return receiver.transfers().isNone() && stays && safeguard.isEmpty()
        ? Optional.of(terms.page("noTransfer"))
        : Optional.empty();
  }

  private Optional<Markdown> link(String term, Optional<String> url) {
    return url.isPresent()
        ? Optional.of(Markdown.link(terms.page(term), url.get()))
        : Optional.empty();
  }

  /** What the recipient runs, where its name does not say so already. */
  private static Optional<String> service(Receiver receiver, String name) {
    Optional<String> service =
        receiver.known().isPresent() ? receiver.known().get().service() : Optional.empty();
    return service.isPresent() && name.contains(service.get()) ? Optional.empty() : service;
  }

  private Optional<String> address(Receiver receiver) {
    String country = receiver.country().orElse("");
    if (receiver.address().isPresent()) {
      return Optional.of(new Addresses(terms, country).line(receiver.address().get()));
    }
    return receiver.known().isPresent() && receiver.known().get().address().isPresent()
        ? Optional.of(Addresses.line(receiver.known().get().address().get(), country))
        : Optional.empty();
  }

  private Optional<String> parent(Optional<Provider.Parent> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    String name = stated.get().name();
    String country = terms.country(stated.get().country());
    Map<String, Words> words = Map.of("parent", Words.same(name), "country", Words.same(country));
    return Optional.of(name.isEmpty() ? country : terms.filled("page", "parentOf", words));
  }

  private Markdown safeguard(ThirdCountryTransfer transfer) {
    Markdown how = Markdown.text(phrases.transfer(transfer));
    Markdown copy = phrases.copyLink(transfer).orElse(Markdown.empty());
    return Markdown.join("; ", List.of(how, copy));
  }
}
