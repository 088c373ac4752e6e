package org.privacyyml.page;

import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.LegalForm;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.RegisterType;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.Text;

/** What an Impressum has in Austria only. */
final class AustrianViews {
  private final Disclosure file;
  private final Controller provider;
  private final Terms terms;
  private final Optional<Imprint.Austria> stated;

  AustrianViews(Disclosure file, Controller provider, Terms terms) {
    this.file = file;
    this.provider = provider;
    this.terms = terms;
    this.stated =
        file.policy().imprint().isStated()
            ? file.policy().imprint().value().orElseThrow().austria().value()
            : Optional.empty();
  }

  private boolean isAustrian() {
    return terms.law().isImprintOf("AT");
  }

  /** Whether the site is a service of the information society (§ 5 ECG). */
  boolean isEcg() {
    return isAustrian() && file.site().filter(Site::isCommercial).isPresent();
  }

  /** Whether the provider is entered in the Firmenbuch (§ 14 UGB). */
  boolean isUgb() {
    Fact<RegisterType> type = provider.register().flatMap(Register::type);
    return isAustrian() && type.isStated() && type.value().orElseThrow() == RegisterType.FN;
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
    boolean hasSeat = provider.seat().isStated();
    Fact<String> town = provider.address().flatMap(Address::city);
    Optional<String> purpose = text(Imprint.Austria::purpose);
    return Optional.of(
        new ImprintView.AustriaView(
            isAustrian() ? provider.seat().value() : Optional.empty(),
            isAustrian() && !hasSeat ? town.value() : Optional.empty(),
            association ? purpose : Optional.empty(),
            association ? Optional.empty() : purpose,
            text(Imprint.Austria::trade),
            text(Imprint.Austria::association),
            owners(),
            text(Imprint.Austria::direction)));
  }

  /** One of the particulars. */
  @FunctionalInterface
  private interface Particular {
    Fact<Text> of(Imprint.Austria austria);
  }

  private Optional<String> text(Particular particular) {
    return stated.flatMap(austria -> particular.of(austria).value()).flatMap(this::text);
  }

  private Optional<String> text(Text text) {
    return text.in(terms.language());
  }

  private Optional<String> owners() {
    List<String> owners =
        stated.map(austria -> austria.owners().orElse(List.of())).orElse(List.of()).stream()
            .flatMap(owner -> text(owner).stream())
            .toList();
    return owners.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", owners));
  }
}
