package org.privacyyml.page.view;

import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Where;
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

  /** Whether the site is a service of the information society (§ 5 ECG). */
  boolean isEcg() {
    return isAustrian() && file.site().isPresent() && file.site().get().isCommercial();
  }

  /** Whether the provider is entered in the Firmenbuch (§ 14 UGB). */
  boolean isUgb() {
    Optional<Register> register = provider.register().value();
    return isAustrian()
        && register.isPresent()
        && register.get().type().orElse(RegisterType.FOREIGN) == RegisterType.FN;
  }

  /** Whether the provider has a trade licence and is not entered (§ 63 GewO). */
  boolean isGewo() {
    return isAustrian() && !isUgb() && stated.isPresent() && stated.get().trade().isStated();
  }

  /** The disclosure that every site of an Austrian provider has. */
  Optional<ImprintView.AustriaView> disclosure() {
    if (!isAustrian() && stated.isEmpty()) {
      return Optional.empty();
    }
    boolean association = provider.hasForm(LegalForm.VEREIN);
    Imprint.Austria austria = stated.orElse(silent(file.where()));
    Optional<String> purpose = terms.text(austria.purpose());
    return Optional.of(
        new ImprintView.AustriaView(
            isAustrian() ? provider.seat().value() : Optional.empty(),
            isAustrian() && !provider.seat().isStated() ? town() : Optional.empty(),
            association ? purpose : Optional.empty(),
            association ? Optional.empty() : purpose,
            terms.text(austria.trade()),
            terms.text(austria.association()),
            terms.list(austria.owners(), ", "),
            terms.text(austria.direction())));
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
