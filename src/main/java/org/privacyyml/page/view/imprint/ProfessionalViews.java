package org.privacyyml.page.view.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.CountryName;
import org.privacyyml.page.view.LegalText;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.imprint.ProfessionalView.InsuranceView;
import org.privacyyml.page.view.imprint.ProfessionalView.ProfessionView;
import org.privacyyml.page.view.imprint.ProfessionalView.ServicesView;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.value.Fact;

/** Makes the view of what professionals and providers of services tell. */
final class ProfessionalViews {
  private final Terms terms;
  private final Addresses addresses;
  private final Agencies agencies;

  ProfessionalViews(Terms terms, Addresses addresses, Agencies agencies) {
    this.terms = terms;
    this.addresses = addresses;
    this.agencies = agencies;
  }

  ProfessionalView of(Imprint imprint) {
    return new ProfessionalView(
        professions(imprint.professions()),
        services(imprint.services().value()),
        insurance(imprint.liabilityInsurance().value()));
  }

  private List<ProfessionView> professions(Fact<List<Imprint.Profession>> stated) {
    List<ProfessionView> views = new ArrayList<>();
    for (Imprint.Profession profession : stated.orElse(List.of())) {
      String number = views.isEmpty() ? "" : "-" + (views.size() + 1);
      views.add(
          new ProfessionView(
              new Markdown("imprint-profession" + number),
              terms.text(profession.title()),
              CountryName.of(terms.country(profession.awardedIn())),
              agencies.of(profession.chamber().value()),
              rules(profession.rules())));
    }
    return views;
  }

  private List<Markdown> rules(Fact<List<Imprint.ProfessionalRule>> stated) {
    List<Markdown> rules = new ArrayList<>();
    for (Imprint.ProfessionalRule rule : stated.orElse(List.of())) {
      String url = rule.url().orElse("");
      Markdown label = Markdown.linkOrText(terms.text(rule.title()).orElse(url), rule.url());
      if (!label.isEmpty()) {
        rules.add(label);
      }
    }
    return rules;
  }

  private Optional<ServicesView> services(Optional<Imprint.Services> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Imprint.Services services = stated.get();
    boolean says =
        services.features().isStated()
            || services.terms().isStated()
            || services.applicableLaw().isStated()
            || services.guarantees().isStated()
            || services.onRequest().isStated();
    return says
        ? Optional.of(
            new ServicesView(
                terms.text(services.features()),
                Markdown.link(terms.page("terms"), services.terms()),
                terms.text(services.guarantees()),
                LegalText.of(terms.text(services.applicableLaw())),
                terms.text(services.onRequest())))
        : Optional.empty();
  }

  private Optional<InsuranceView> insurance(Optional<Imprint.Insurance> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Imprint.Insurance insurance = stated.get();
    return Optional.of(
        new InsuranceView(
            insurance.insurer().orElse(""),
            addresses.line(insurance.address()),
            terms.text(insurance.territory())));
  }
}
