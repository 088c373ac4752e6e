package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.ImprintView.AgencyView;
import org.privacyyml.page.view.ImprintView.EditorView;
import org.privacyyml.page.view.ImprintView.InsuranceView;
import org.privacyyml.page.view.ImprintView.PointView;
import org.privacyyml.page.view.ImprintView.ProfessionView;
import org.privacyyml.page.view.ImprintView.RowView;
import org.privacyyml.page.view.ImprintView.ServicesView;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;

/** Makes the views of what only the Impressum shows. */
final class ImprintParts {
  private final Terms terms;
  private final Addresses addresses;
  private final Contacts contacts;

  ImprintParts(Terms terms, Addresses addresses, Contacts contacts) {
    this.terms = terms;
    this.addresses = addresses;
    this.contacts = contacts;
  }

  Optional<AgencyView> agency(Optional<Party> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Party party = stated.get();
    return Optional.of(
        new AgencyView(
            party.name().orElse(""), addresses.line(party.address()), contacts.line(party)));
  }

  List<ProfessionView> professions(Fact<List<Imprint.Profession>> stated) {
    List<ProfessionView> views = new ArrayList<>();
    for (Imprint.Profession profession : stated.orElse(List.of())) {
      String number = views.isEmpty() ? "" : "-" + (views.size() + 1);
      views.add(
          new ProfessionView(
              new Markdown("imprint-profession" + number),
              terms.text(profession.title()),
              terms.country(profession.awardedIn()),
              agency(profession.chamber().value()),
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

  List<EditorView> editors(Fact<List<Imprint.Editor>> stated) {
    List<EditorView> views = new ArrayList<>();
    for (Imprint.Editor editor : stated.orElse(List.of())) {
      views.add(
          new EditorView(
              editor.name().orElse(""),
              terms.role(editor.role()),
              editor.organisation().value(),
              addresses.line(editor.address()),
              terms.text(editor.part())));
    }
    return views;
  }

  Optional<InsuranceView> insurance(Optional<Imprint.Insurance> stated) {
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

  Optional<PointView> point(Optional<Imprint.ContactPoint> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Imprint.ContactPoint point = stated.get();
    List<Markdown> ways = new ArrayList<>();
    ways.add(Markdown.email(point.email().orElse("")));
    ways.add(Markdown.phone(point.phone().orElse("")));
    ways.add(Markdown.linkOrText(point.contactForm().orElse(""), point.contactForm()));
    List<String> languages = new ArrayList<>();
    for (String code : point.languages().orElse(List.of())) {
      languages.add(terms.ofOrAsWritten("languages", code));
    }
    return Optional.of(new PointView(Markdown.join(", ", ways), joined(languages)));
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  List<RowView> rows(Fact<List<Imprint.Row>> stated) {
    List<RowView> rows = new ArrayList<>();
    for (Imprint.Row row : stated.orElse(List.of())) {
      Optional<String> label = terms.text(row.label());
      Optional<String> value = terms.text(row.value());
      if (label.isPresent() && value.isPresent()) {
        rows.add(new RowView(label.get(), Markdown.linkOrText(value.get(), row.url())));
      }
    }
    return rows;
  }

  /** Nothing where the file only says what there is not. */
  Optional<ServicesView> services(Optional<Imprint.Services> stated) {
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
                terms.text(services.applicableLaw()),
                terms.text(services.guarantees()),
                terms.text(services.onRequest())))
        : Optional.empty();
  }
}
