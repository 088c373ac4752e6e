package org.privacyyml.law.asking;

import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.FormFacts;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Subject;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Business;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.Staff;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.RegisterType;

/**
 * An Impressum: who provides the site, and in which legal form.
 *
 * @param form empty where the form is not stated
 */
public record ImprintCase(Disclosure file, Controller provider, Optional<FormFacts> form)
    implements Subject {

  /**
   * The provider of a German Impressum; nobody where none is due (§ 18 (1) MStV) or where it stands
   * elsewhere.
   */
  public static Optional<ImprintCase> german(Disclosure file) {
    return in("DE", file);
  }

  /**
   * The provider of an Austrian Impressum; § 25 (5) MedienG knows no exemption for private sites.
   */
  public static Optional<ImprintCase> austrian(Disclosure file) {
    return in("AT", file);
  }

  /** The provider of a Swiss Impressum. */
  public static Optional<ImprintCase> swiss(Disclosure file) {
    return in("CH", file);
  }

  private static Optional<ImprintCase> in(String country, Disclosure file) {
    Optional<Controller> provider = file.provider();
    return file.writesImprint() && provider.isPresent() && file.providerCountry().equals(country)
        ? Optional.of(of(file, provider.get()))
        : Optional.empty();
  }

  private static ImprintCase of(Disclosure file, Controller provider) {
    Optional<FormFacts> form =
        provider.legalForm().value().flatMap(stated -> file.catalog().legalForm(stated.key()));
    return new ImprintCase(file, provider, form);
  }

  /** Whether § 5 DDG itself counts: for services that are, as a rule, offered for money. */
  public boolean isCommercial() {
    return file.site().isPresent() && file.site().get().isCommercial();
  }

  public boolean isEditorial() {
    return file.site().isPresent() && file.site().get().editorial().orElse(false);
  }

  public boolean isAudiovisual() {
    return file.site().isPresent() && file.site().get().audiovisual().orElse(false);
  }

  public boolean isYouthRelevant() {
    return file.site().isPresent() && file.site().get().youthRelevant().orElse(false);
  }

  public boolean isLegalPerson() {
    return form.isPresent() && form.get().isLegalPerson();
  }

  public boolean hasGeneralPartner() {
    return form.isPresent() && form.get().hasGeneralPartner();
  }

  /** Whether the form belongs into this register, or the file says that it is entered there. */
  public boolean isEnteredIn(RegisterType type) {
    boolean byForm =
        form.isPresent()
            && form.get().registersIn(provider.country().orElse("DE")).contains(type.key());
    return byForm || provider.register().flatMap(Register::type).is(type);
  }

  public boolean needsRepresentatives(String when) {
    return form.isPresent() && form.get().representativesNeeded().equals(when);
  }

  /** What the file says for the Impressum alone. */
  public Fact<Imprint> stated() {
    return file.policy().imprint();
  }

  /** The same, where every key can be asked for. */
  public Imprint particulars() {
    return Imprint.of(stated());
  }

  /** The particulars of the Austrian laws. */
  public Imprint.Austria austria() {
    return Imprint.Austria.of(particulars().austria());
  }

  public Business business() {
    return Business.of(file.policy().business());
  }

  /** How many people work there, where the file says so. */
  public Optional<Integer> people() {
    return provider.staff().flatMap(Staff::total).value();
  }

  @Override
  public Where where() {
    return provider.where();
  }

  @Override
  public Map<String, Words> arguments() {
    return Map.of("form", Words.same(provider.legalForm().map(LegalForm::key).orElse("")));
  }
}
