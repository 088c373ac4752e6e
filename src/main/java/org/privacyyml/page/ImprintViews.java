package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.page.ImprintView.AgencyView;
import org.privacyyml.page.ImprintView.CompanyView;
import org.privacyyml.page.NoticeView.ContactView;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Business;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Representative;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.Text;

/** Makes the view of the Impressum in one language. */
final class ImprintViews {
  private final Disclosure file;
  private final Terms terms;
  private final Contacts contacts;

  ImprintViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.contacts = new Contacts(terms, file.country());
  }

  ImprintView of(Controller provider, List<Markdown> translations) {
    Optional<Imprint> imprint = file.policy().imprint().value();
    List<ImprintView.ProfessionView> professions =
        professions(
            imprint.map(stated -> stated.professions().orElse(List.of())).orElse(List.of()));
    List<ImprintView.EditorView> editors =
        imprint.map(stated -> stated.editorial().orElse(List.of())).orElse(List.of()).stream()
            .map(this::editor)
            .toList();
    List<ImprintView.RowView> rows =
        imprint.map(stated -> stated.further().orElse(List.of())).orElse(List.of()).stream()
            .flatMap(row -> row(row).stream())
            .toList();
    Optional<Imprint.ContactPoints> points = imprint.flatMap(stated -> stated.dsa().value());
    Optional<Imprint.DisputeResolution> dispute =
        imprint.flatMap(stated -> stated.disputeResolution().value());
    AustrianViews austria = new AustrianViews(file, provider, terms);
    return new ImprintView(
        translations,
        provider.name().orElse(""),
        provider
            .liquidation()
            .value()
            .filter(Boolean::booleanValue)
            .map(yes -> terms.page("inLiquidation")),
        provider
            .address()
            .value()
            .map(address -> Addresses.lines(address, terms, file.country()))
            .orElse(List.of()),
        provider.visitors().value().map(this::line),
        people(provider.representatives().orElse(List.of())),
        provider.supervisoryBoard().value().flatMap(board -> board.chair().value()),
        provider.generalPartner().orElse(List.of()).stream().map(this::company).toList(),
        provider.parent().value().map(this::company),
        contacts.channels(provider),
        provider.email().isStated(),
        provider.phone().isStated()
            || provider.mobile().isStated()
            || provider.contactForm().isStated(),
        new RegisterRows(terms).of(provider.register()),
        terms.of("vat", vatCountry(provider)),
        number(provider.vatId().value()),
        number(provider.businessId().value()),
        provider.seat().value(),
        provider.capital().value().map(this::capital),
        imprint.flatMap(stated -> stated.authorisation().value()).map(this::agency),
        professions,
        !professions.isEmpty(),
        editors,
        !editors.isEmpty(),
        imprint.flatMap(stated -> stated.mediaAuthority().value()).map(this::agency),
        file.site()
            .filter(ImprintViews::isAudiovisual)
            .flatMap(site -> provider.country().value())
            .map(terms::country),
        dispute
            .filter(stated -> stated.participates().value().filter(part -> !part).isPresent())
            .isPresent(),
        dispute
            .filter(stated -> stated.participates().orElse(false))
            .flatMap(stated -> stated.body().value())
            .map(this::agency),
        imprint.flatMap(stated -> stated.liabilityInsurance().value()).map(this::insurance),
        imprint
            .flatMap(stated -> stated.accessibility().value())
            .flatMap(stated -> stated.statement().value())
            .map(url -> Markdown.link(terms.page("accessibility"), url)),
        imprint
            .flatMap(stated -> stated.accessibility().value())
            .flatMap(stated -> stated.authority().value())
            .map(this::accessibilityAuthority),
        points.flatMap(stated -> stated.authorities().value()).map(this::point),
        points.flatMap(stated -> stated.users().value()).map(this::point),
        points.flatMap(stated -> stated.representative().value()).map(this::agency),
        points.isPresent(),
        austria.isEcg(),
        austria.isUgb(),
        austria.isGewo(),
        imprint.flatMap(stated -> stated.youthProtection().value()).map(this::agency),
        Business.of(file.policy().business())
            .withdrawal()
            .value()
            .map(url -> Markdown.link(terms.page("withdrawContract"), url)),
        Business.of(file.policy().business())
            .cancellation()
            .value()
            .map(url -> Markdown.link(terms.page("cancelContract"), url)),
        imprint.flatMap(stated -> stated.services().value()).flatMap(this::services),
        austria.disclosure(),
        rows,
        !rows.isEmpty());
  }

  private static boolean isAudiovisual(Site site) {
    return site.audiovisual().orElse(false);
  }

  private String line(Address address) {
    return Addresses.line(address, terms, file.country());
  }

  private Optional<String> text(Optional<Text> text) {
    return text.flatMap(stated -> stated.in(terms.language()));
  }

  /** "Erika Beispiel (Geschäftsführung)". */
  private String person(Representative stated) {
    return stated.name().orElse("")
        + text(stated.role().value()).map(terms::role).map(role -> " (" + role + ")").orElse("")
        + stated.address().value().map(address -> ", " + line(address)).orElse("");
  }

  private Optional<String> people(List<Representative> stated) {
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("; ", stated.stream().map(this::person).toList()));
  }

  private CompanyView company(Company stated) {
    return new CompanyView(
        stated.name().orElse(""),
        stated.address().value().map(this::line),
        stated.register().value().map(new RegisterRows(terms)::line),
        people(stated.representatives().orElse(List.of())));
  }

  /** What the number is called where it was given out. */
  private static String vatCountry(Controller provider) {
    String country = provider.country().orElse("DE");
    return country.equals("AT") || country.equals("CH") ? country : "DE";
  }

  private Optional<String> number(Optional<TaxNumber> stated) {
    return stated.map(number -> number.number().orElse(terms.page("appliedFor")));
  }

  private String capital(Capital stated) {
    String amount = stated.amount().orElse("");
    return stated
        .outstanding()
        .value()
        .map(open -> amount + " (" + terms.page("outstanding", "amount", open) + ")")
        .orElse(amount);
  }

  private AgencyView agency(Party stated) {
    return new AgencyView(
        stated.name().orElse(""), stated.address().value().map(this::line), reach(stated));
  }

  private Optional<Markdown> reach(Party stated) {
    List<Markdown> ways = contacts.of(stated).contacts().stream().map(ContactView::reach).toList();
    return ways.isEmpty() ? Optional.empty() : Optional.of(Markdown.join(", ", ways));
  }

  /** An authority that we know by a key, or whatever the owner calls it. */
  private String accessibilityAuthority(String stated) {
    return file.catalog()
        .term("accessibilityAuthority", stated)
        .map(known -> known.in(terms.language()))
        .orElse(stated);
  }

  private List<ImprintView.ProfessionView> professions(List<Imprint.Profession> stated) {
    List<ImprintView.ProfessionView> views = new ArrayList<>();
    for (Imprint.Profession profession : stated) {
      String number = views.isEmpty() ? "" : "-" + (views.size() + 1);
      views.add(profession(profession, new Markdown("imprint-profession" + number)));
    }
    return views;
  }

  private ImprintView.ProfessionView profession(Imprint.Profession stated, Markdown anchor) {
    List<Markdown> rules = new ArrayList<>();
    for (Imprint.ProfessionalRule rule : stated.rules().orElse(List.of())) {
      Optional<String> title = text(rule.title().value());
      Optional<String> url = rule.url().value();
      title
          .or(() -> url)
          .map(
              label ->
                  url.map(address -> Markdown.link(label, address)).orElse(Markdown.text(label)))
          .ifPresent(rules::add);
    }
    return new ImprintView.ProfessionView(
        anchor,
        text(stated.title().value()),
        stated.awardedIn().value().map(terms::country),
        stated.chamber().value().map(this::agency),
        rules);
  }

  private ImprintView.EditorView editor(Imprint.Editor stated) {
    return new ImprintView.EditorView(
        stated.name().orElse(""),
        text(stated.role().value()).map(terms::role),
        stated.organisation().value(),
        stated.address().value().map(this::line),
        text(stated.part().value()));
  }

  private ImprintView.InsuranceView insurance(Imprint.Insurance stated) {
    return new ImprintView.InsuranceView(
        stated.insurer().orElse(""),
        stated.address().value().map(this::line),
        text(stated.territory().value()));
  }

  /** Nothing where the file only says what there is not. */
  private Optional<ImprintView.ServicesView> services(Imprint.Services stated) {
    boolean says =
        stated.features().isStated()
            || stated.terms().isStated()
            || stated.applicableLaw().isStated()
            || stated.guarantees().isStated()
            || stated.onRequest().isStated();
    return says
        ? Optional.of(
            new ImprintView.ServicesView(
                text(stated.features().value()),
                stated.terms().value().map(url -> Markdown.link(terms.page("terms"), url)),
                text(stated.applicableLaw().value()),
                text(stated.guarantees().value()),
                text(stated.onRequest().value())))
        : Optional.empty();
  }

  private ImprintView.PointView point(Imprint.ContactPoint stated) {
    List<Markdown> ways = new ArrayList<>();
    stated.email().value().map(Markdown::email).ifPresent(ways::add);
    stated.phone().value().map(Markdown::phone).ifPresent(ways::add);
    stated.contactForm().value().map(url -> Markdown.link(url, url)).ifPresent(ways::add);
    List<String> languages =
        stated.languages().orElse(List.of()).stream().map(this::languageName).toList();
    return new ImprintView.PointView(
        Markdown.join(", ", ways),
        languages.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", languages)));
  }

  private String languageName(String code) {
    return file.catalog()
        .term("languages", code)
        .map(name -> name.in(terms.language()))
        .orElse(code);
  }

  private Optional<ImprintView.RowView> row(Imprint.Row stated) {
    Optional<String> label = text(stated.label().value());
    Optional<String> value = text(stated.value().value());
    if (label.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Markdown content =
        stated
            .url()
            .value()
            .map(url -> Markdown.link(value.get(), url))
            .orElse(Markdown.text(value.get()));
    return Optional.of(new ImprintView.RowView(label.get(), content));
  }
}
