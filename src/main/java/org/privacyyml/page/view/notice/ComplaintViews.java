package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.disclosure.ApplicableLaw;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Words;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.Contacts;
import org.privacyyml.page.view.Locality;
import org.privacyyml.page.view.PartyView;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.notice.ComplaintView.AuthorityView;
import org.privacyyml.policy.Party;

/** Makes the view of those to whom data subjects can complain. */
final class ComplaintViews {
  private final Disclosure file;
  private final Terms terms;
  private final Contacts contacts;

  ComplaintViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.contacts = new Contacts(terms, new Addresses(terms, file.country()));
  }

  /** The authority that the file states, else the one that is responsible by its data. */
  ComplaintView view() {
    Optional<Party> stated = file.statedAuthority();
    return stated.isPresent()
        ? new ComplaintView(Optional.of(of(stated.get())), Optional.empty(), swissAuthority())
        : new ComplaintView(of(file.authority()), gloss(file.authority()), swissAuthority());
  }

  private Optional<AuthorityView> swissAuthority() {
    ApplicableLaw law = terms.law();
    return law.dsg() && !law.isSwissHome() ? of(file.catalog().authority("CH")) : Optional.empty();
  }

  private AuthorityView of(Party stated) {
    PartyView view = contacts.of(stated);
    return new AuthorityView(view.partyName(), view.postal(), view.contacts());
  }

  private Optional<AuthorityView> of(Optional<Authority> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Authority authority = known.get();
    String address = Addresses.line(authority);
    return Optional.of(
        new AuthorityView(
            authority.name(),
            address.isEmpty() ? Optional.empty() : Optional.of(new Locality(address)),
            contacts.of(authority)));
  }

  private Optional<String> gloss(Optional<Authority> known) {
    Optional<Words> gloss = known.isPresent() ? known.get().gloss() : Optional.empty();
    return gloss.isPresent()
        ? Optional.ofNullable(gloss.get().byLanguage().get(terms.language()))
        : Optional.empty();
  }
}
