package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Where;
import org.privacyyml.page.view.Locality;
import org.privacyyml.page.view.People;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.WhatFor;
import org.privacyyml.page.view.imprint.ImprintView.TradeView;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.RegisterType;

/** What an Impressum has in Austria only. */
final class AustrianViews {
  private final Disclosure file;
  private final Controller provider;
  private final Terms terms;
  private final Optional<Imprint.Austria> stated;

  AustrianViews(Disclosure file, Controller provider, Terms terms, Fact<Imprint.Austria> stated) {
    this.file = file;
    this.provider = provider;
    this.terms = terms;
    this.stated = stated.value();
  }

  private boolean isAustrian() {
    return terms.law().isImprintOf("AT");
  }

  /** What counts for a service of the information society (§ 5 ECG); nothing for another site. */
  Optional<TradeView> trade() {
    if (!isAustrian() || file.site().isEmpty() || !file.site().get().isCommercial()) {
      return Optional.empty();
    }
    if (isEntered()) {
      return Optional.of(TradeView.UGB);
    }
    boolean hasLicence = stated.isPresent() && stated.get().trade().isStated();
    return Optional.of(hasLicence ? TradeView.GEWO : TradeView.NEITHER);
  }

  /** Whether the provider is entered in the Firmenbuch (§ 14 UGB). */
  private boolean isEntered() {
    Optional<Register> register = provider.register().value();
    return register.isPresent()
        && register.get().type().orElse(RegisterType.FOREIGN) == RegisterType.FN;
  }

  /** The disclosure that every site of an Austrian provider has. */
  Optional<AustriaView> disclosure() {
    if (!isAustrian() && stated.isEmpty()) {
      return Optional.empty();
    }
    boolean association = provider.hasForm(LegalForm.VEREIN);
    Imprint.Austria austria = stated.orElse(silent(file.where()));
    Optional<String> purpose = terms.text(austria.purpose());
    return Optional.of(
        new AustriaView(
            isAustrian() ? provider.seat().value() : Optional.empty(),
            Locality.of(isAustrian() && !provider.seat().isStated() ? town() : Optional.empty()),
            terms.text(austria.trade()),
            WhatFor.of(association ? purpose : Optional.empty()),
            terms.text(austria.association()),
            WhatFor.of(association ? Optional.empty() : purpose),
            terms.text(austria.direction()),
            People.of(terms.list(austria.owners(), ", "))));
  }

  private static Imprint.Austria silent(Where where) {
    return new Imprint.Austria(
        where,
        Fact.missing(where),
        Fact.missing(where),
        Fact.missing(where),
        Fact.missing(where),
        Fact.missing(where));
  }

  private Optional<String> town() {
    Optional<Address> address = provider.address().value();
    return address.isPresent() ? address.get().city().value() : Optional.empty();
  }
}
