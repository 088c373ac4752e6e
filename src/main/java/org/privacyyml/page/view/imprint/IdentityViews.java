package org.privacyyml.page.view.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.Contacts;
import org.privacyyml.page.view.People;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Representative;
import org.privacyyml.policy.value.Fact;

/** Makes the view of who the provider is. */
final class IdentityViews {
  private final Terms terms;
  private final Addresses addresses;
  private final Contacts contacts;
  private final RegisterRows registers;

  IdentityViews(Terms terms, Addresses addresses, Contacts contacts) {
    this.terms = terms;
    this.addresses = addresses;
    this.contacts = contacts;
    this.registers = new RegisterRows(terms);
  }

  IdentityView of(Controller provider) {
    return new IdentityView(
        liquidation(provider),
        lines(provider.address().value()),
        addresses.line(provider.visitors()),
        provider.seat().value(),
        people(provider.representatives()),
        boardChair(provider.supervisoryBoard().value()),
        companies(provider.generalPartner().orElse(List.of())),
        company(provider.parent().value()),
        contacts.channels(provider));
  }

  private Optional<String> liquidation(Controller provider) {
    return provider.liquidation().orElse(false)
        ? Optional.of(terms.page("inLiquidation"))
        : Optional.empty();
  }

  private List<String> lines(Optional<Address> address) {
    return address.isPresent() ? addresses.lines(address.get()) : List.of();
  }

  private static Optional<String> boardChair(Optional<Controller.SupervisoryBoard> board) {
    return board.isPresent() ? board.get().chair().value() : Optional.empty();
  }

  private List<CompanyView> companies(List<Company> stated) {
    List<CompanyView> views = new ArrayList<>();
    for (Company company : stated) {
      views.add(company(company));
    }
    return views;
  }

  private Optional<CompanyView> company(Optional<Company> stated) {
    return stated.isPresent() ? Optional.of(company(stated.get())) : Optional.empty();
  }

  private CompanyView company(Company stated) {
    return new CompanyView(
        stated.name().orElse(""),
        addresses.line(stated.address()),
        registers.line(stated.register()),
        people(stated.representatives()));
  }

  private Optional<People> people(Fact<List<Representative>> stated) {
    List<String> people = new ArrayList<>();
    for (Representative representative : stated.orElse(List.of())) {
      people.add(person(representative));
    }
    return people.isEmpty() ? Optional.empty() : Optional.of(new People(String.join("; ", people)));
  }

  /** "Erika Beispiel (Geschäftsführung)". */
  private String person(Representative stated) {
    Optional<String> role = terms.role(stated.role());
    Optional<Address> address = stated.address().value();
    return stated.name().orElse("")
        + (role.isPresent() ? " (" + role.get() + ")" : "")
        + (address.isPresent() ? ", " + addresses.line(address.get()) : "");
  }
}
