package org.privacyyml.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.FormFacts;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Subject;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.LegalForm;
import org.privacyyml.policy.Site;

/**
 * An Impressum under German law: who provides the site, and in which legal form.
 *
 * @param form empty where the form is not stated
 */
record ImprintCase(Disclosure file, Controller provider, Optional<FormFacts> form)
    implements Subject {

  /**
   * The provider of a German Impressum; nobody where none is due (§ 18 (1) MStV) or where it stands
   * elsewhere.
   */
  static List<ImprintCase> german(Disclosure file) {
    boolean isPrivate = file.site().filter(Site::isPrivate).isPresent();
    return file.provider()
        .filter(provider -> file.writesImprint() && !isPrivate)
        .filter(provider -> provider.country().orElse("DE").equals("DE"))
        .map(provider -> List.of(of(file, provider)))
        .orElse(List.of());
  }

  /**
   * As {@link #german}, but only where § 5 DDG itself counts: services that are, as a rule, offered
   * for money.
   */
  static List<ImprintCase> commercial(Disclosure file) {
    return file.site().filter(Site::isCommercial).isPresent() ? german(file) : List.of();
  }

  private static ImprintCase of(Disclosure file, Controller provider) {
    return new ImprintCase(
        file,
        provider,
        provider.legalForm().value().map(LegalForm::key).flatMap(file.catalog()::legalForm));
  }

  boolean isLegalPerson() {
    return form.filter(FormFacts::isLegalPerson).isPresent();
  }

  boolean needsRepresentatives(String when) {
    return form.filter(facts -> facts.representativesNeeded().equals(when)).isPresent();
  }

  @Override
  public Where where() {
    return provider.where();
  }

  @Override
  public Map<String, Words> arguments() {
    String key = provider.legalForm().value().map(LegalForm::key).orElse("");
    return Map.of("form", Words.same(key));
  }
}
