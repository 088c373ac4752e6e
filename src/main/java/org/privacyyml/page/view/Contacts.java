package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.policy.ContactPerson;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;

/** Ways to reach somebody, each with its label. */
public final class Contacts {
  private final Terms terms;
  private final Addresses addresses;

  public Contacts(Terms terms, Addresses addresses) {
    this.terms = terms;
    this.addresses = addresses;
  }

  public PartyView of(Controller controller) {
    return new PartyView(
        controller.name().orElse(""), addresses.line(controller.address()), channels(controller));
  }

  /** Whom to ask at the controller's. */
  public Optional<Markdown> person(Fact<ContactPerson> contact) {
    return contact.value().flatMap(this::line);
  }

  private Optional<Markdown> line(ContactPerson stated) {
    List<Markdown> parts = new ArrayList<>();
    parts.add(Markdown.text(stated.name().orElse("")));
    parts.add(Markdown.text(terms.role(stated.role()).orElse("")));
    parts.add(Markdown.email(stated.email().orElse("")));
    return Markdown.joined(", ", parts);
  }

  public List<ContactView> channels(Controller controller) {
    List<ContactView> channels = new ArrayList<>();
    addEmail(channels, controller.email().value());
    addNumbers(channels, "phone", controller.phone());
    addNumbers(channels, "mobile", controller.mobile());
    if (controller.fax().isStated()) {
      add(channels, "fax", Markdown.text(controller.fax().orElse("")));
    }
    addLink(channels, "contactForm", controller.contactForm().value());
    return channels;
  }

  public Optional<PartyView> of(Fact<Party> party) {
    Optional<Party> stated = party.value();
    return stated.isPresent() ? Optional.of(of(stated.get())) : Optional.empty();
  }

  public PartyView of(Party party) {
    return new PartyView(party.name().orElse(""), addresses.line(party.address()), channels(party));
  }

  private List<ContactView> channels(Party party) {
    List<ContactView> channels = new ArrayList<>();
    addEmail(channels, party.email().value());
    addNumbers(channels, "phone", party.phone());
    addLink(channels, "contactForm", party.contactForm().value());
    addLink(channels, "website", party.url().value());
    return channels;
  }

  public List<ContactView> of(Authority authority) {
    List<ContactView> channels = new ArrayList<>();
    addEmail(channels, authority.email());
    if (authority.phone().isPresent()) {
      add(channels, "phone", Markdown.phone(authority.phone().get()));
    }
    addLink(channels, "website", authority.web());
    return channels;
  }

  private void addEmail(List<ContactView> channels, Optional<String> address) {
    if (address.isPresent()) {
      add(channels, "email", Markdown.email(address.get()));
    }
  }

  private void addNumbers(List<ContactView> channels, String term, Fact<List<String>> numbers) {
    for (String number : numbers.orElse(List.of())) {
      add(channels, term, Markdown.phone(number));
    }
  }

  private void addLink(List<ContactView> channels, String term, Optional<String> address) {
    if (address.isPresent()) {
      add(channels, term, Markdown.link(address.get(), address.get()));
    }
  }

  private void add(List<ContactView> channels, String term, Markdown reach) {
    channels.add(new ContactView(new Label(terms.page(term)), reach));
  }

  /** All ways in one line. */
  public Optional<Markdown> line(Party party) {
    List<Markdown> ways = new ArrayList<>();
    for (ContactView channel : channels(party)) {
      ways.add(channel.reach());
    }
    return Markdown.joined(", ", ways);
  }

  /** Something somebody can be reached by: an e-mail address and a web address become links. */
  public Markdown anyReach(String stated) {
    if (stated.startsWith("https://") || stated.startsWith("http://")) {
      return Markdown.link(stated, stated);
    }
    return stated.indexOf('@') > 0 && stated.indexOf(' ') < 0
        ? Markdown.email(stated)
        : Markdown.text(stated);
  }

  /** One way: the first, or the address. */
  public Markdown firstReach(Party party) {
    return firstOf(of(party));
  }

  public Markdown firstReach(Controller controller) {
    return firstOf(of(controller));
  }

  private static Markdown firstOf(PartyView view) {
    return view.contacts().isEmpty()
        ? Markdown.text(view.postal().isPresent() ? view.postal().get().text() : view.partyName())
        : view.contacts().get(0).reach();
  }
}
