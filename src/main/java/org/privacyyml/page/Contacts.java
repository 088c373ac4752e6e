package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.page.NoticeView.ContactView;
import org.privacyyml.page.NoticeView.PartyView;
import org.privacyyml.policy.ContactPerson;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Party;

/** Ways to reach somebody, each with its label. */
final class Contacts {
  private final Terms terms;
  private final String homeCountry;

  Contacts(Terms terms, String homeCountry) {
    this.terms = terms;
    this.homeCountry = homeCountry;
  }

  PartyView of(Controller controller) {
    return new PartyView(
        controller.name().orElse(""),
        controller.address().value().map(address -> Addresses.line(address, terms, homeCountry)),
        channels(controller),
        controller.contact().value().flatMap(this::person));
  }

  private Optional<Markdown> person(ContactPerson stated) {
    List<Markdown> parts = new ArrayList<>();
    stated.name().value().map(Markdown::text).ifPresent(parts::add);
    stated
        .role()
        .value()
        .flatMap(role -> role.in(terms.language()))
        .map(terms::role)
        .map(Markdown::text)
        .ifPresent(parts::add);
    stated.email().value().map(Markdown::email).ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(Markdown.join(", ", parts));
  }

  List<ContactView> channels(Controller controller) {
    List<ContactView> channels = new ArrayList<>();
    controller.email().value().ifPresent(email -> add(channels, "email", Markdown.email(email)));
    for (String number : controller.phone().orElse(List.of())) {
      add(channels, "phone", Markdown.phone(number));
    }
    for (String number : controller.mobile().orElse(List.of())) {
      add(channels, "mobile", Markdown.phone(number));
    }
    controller.fax().value().ifPresent(fax -> add(channels, "fax", Markdown.text(fax)));
    controller
        .contactForm()
        .value()
        .ifPresent(url -> add(channels, "contactForm", Markdown.link(url, url)));
    return channels;
  }

  PartyView of(Party party) {
    List<ContactView> channels = new ArrayList<>();
    party.email().value().ifPresent(email -> add(channels, "email", Markdown.email(email)));
    for (String number : party.phone().orElse(List.of())) {
      add(channels, "phone", Markdown.phone(number));
    }
    party
        .contactForm()
        .value()
        .ifPresent(url -> add(channels, "contactForm", Markdown.link(url, url)));
    party.url().value().ifPresent(url -> add(channels, "website", Markdown.link(url, url)));
    return new PartyView(
        party.name().orElse(""),
        party.address().value().map(address -> Addresses.line(address, terms, homeCountry)),
        channels,
        Optional.empty());
  }

  List<ContactView> of(Authority authority) {
    List<ContactView> channels = new ArrayList<>();
    authority.email().ifPresent(email -> add(channels, "email", Markdown.email(email)));
    authority.phone().ifPresent(phone -> add(channels, "phone", Markdown.phone(phone)));
    authority.web().ifPresent(url -> add(channels, "website", Markdown.link(url, url)));
    return channels;
  }

  private void add(List<ContactView> channels, String term, Markdown reach) {
    channels.add(new ContactView(terms.page(term), reach));
  }

  /** Something somebody can be reached by: an e-mail address and a web address become links. */
  Markdown anyReach(String stated) {
    if (stated.startsWith("https://") || stated.startsWith("http://")) {
      return Markdown.link(stated, stated);
    }
    return stated.indexOf('@') > 0 && stated.indexOf(' ') < 0
        ? Markdown.email(stated)
        : Markdown.text(stated);
  }

  Markdown firstReach(Party party) {
    return firstOf(of(party));
  }

  Markdown firstReachOf(Controller controller) {
    return firstOf(of(controller));
  }

  private static Markdown firstOf(PartyView view) {
    return view.contacts().isEmpty()
        ? Markdown.text(view.postal().orElse(view.partyName()))
        : view.contacts().get(0).reach();
  }
}
