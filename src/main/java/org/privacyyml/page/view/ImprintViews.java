package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.ImprintView.AgencyView;
import org.privacyyml.page.view.ImprintView.CompanyView;
import org.privacyyml.page.view.ImprintView.EditorView;
import org.privacyyml.page.view.ImprintView.ProfessionView;
import org.privacyyml.page.view.ImprintView.RowView;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Business;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;

/** Makes the view of the Impressum in one language. */
public final class ImprintViews {
  private final Disclosure file;
  private final Terms terms;
  private final Addresses addresses;
  private final Contacts contacts;
  private final Particulars particulars;
  private final RegisterRows registers;
  private final ImprintParts parts;

  public ImprintViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.addresses = new Addresses(terms, file.country());
    this.contacts = new Contacts(terms, addresses);
    this.particulars = new Particulars(terms, addresses);
    this.registers = new RegisterRows(terms);
    this.parts = new ImprintParts(terms, addresses, contacts);
  }

  public ImprintView of(Controller provider, List<Markdown> translations) {
    Imprint imprint = Imprint.of(file.policy().imprint());
    List<ProfessionView> professions = parts.professions(imprint.professions());
    List<EditorView> editors = parts.editors(imprint.editorial());
    List<RowView> rows = parts.rows(imprint.further());
    Optional<Imprint.DisputeResolution> dispute = imprint.disputeResolution().value();
    Optional<Imprint.Accessibility> accessibility = imprint.accessibility().value();
    Optional<Imprint.ContactPoints> points = imprint.dsa().value();
    Business business = Business.of(file.policy().business());
    AustrianViews austria = new AustrianViews(file, provider, terms, imprint.austria());
    return new ImprintView(
        translations,
        provider.name().orElse(""),
        liquidation(provider),
        lines(provider.address().value()),
        addresses.line(provider.visitors()),
        particulars.people(provider.representatives()),
        boardChair(provider.supervisoryBoard().value()),
        companies(provider.generalPartner().orElse(List.of())),
        company(provider.parent().value()),
        contacts.channels(provider),
        provider.email().isStated(),
        provider.phone().isStated()
            || provider.mobile().isStated()
            || provider.contactForm().isStated(),
        registers.of(provider.register()),
        particulars.vatLabel(provider),
        particulars.number(provider.vatId()),
        particulars.number(provider.businessId()),
        provider.seat().value(),
        particulars.capitalLabel(provider),
        particulars.capital(provider.capital()),
        parts.agency(imprint.authorisation().value()),
        professions,
        !professions.isEmpty(),
        editors,
        !editors.isEmpty(),
        parts.agency(imprint.mediaAuthority().value()),
        establishedIn(provider),
        dispute.isPresent() && !dispute.get().participates().orElse(true),
        arbitration(dispute),
        parts.insurance(imprint.liabilityInsurance().value()),
        accessibility.isPresent()
            ? Markdown.link(terms.page("accessibility"), accessibility.get().statement())
            : Optional.empty(),
        accessibility.isPresent() ? accessibilityAuthority(accessibility.get()) : Optional.empty(),
        points.isPresent() ? parts.point(points.get().authorities().value()) : Optional.empty(),
        points.isPresent() ? parts.point(points.get().users().value()) : Optional.empty(),
        points.isPresent() ? parts.agency(points.get().representative().value()) : Optional.empty(),
        points.isPresent(),
        austria.isEcg(),
        austria.isUgb(),
        austria.isGewo(),
        parts.agency(imprint.youthProtection().value()),
        Markdown.link(terms.page("withdrawContract"), business.withdrawal()),
        Markdown.link(terms.page("cancelContract"), business.cancellation()),
        parts.services(imprint.services().value()),
        austria.disclosure(),
        rows,
        !rows.isEmpty());
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
        particulars.people(stated.representatives()));
  }

  /** Where the provider of an audiovisual service sits (§ 5 (1) no. 8 DDG). */
  private Optional<String> establishedIn(Controller provider) {
    boolean isAudiovisual =
        file.site().isPresent() && file.site().get().audiovisual().orElse(false);
    return isAudiovisual ? terms.country(provider.country()) : Optional.empty();
  }

  private Optional<AgencyView> arbitration(Optional<Imprint.DisputeResolution> dispute) {
    return dispute.isPresent() && dispute.get().participates().orElse(false)
        ? parts.agency(dispute.get().body().value())
        : Optional.empty();
  }

  /** An authority that we know by a key, or whatever the owner calls it. */
  private Optional<String> accessibilityAuthority(Imprint.Accessibility stated) {
    return stated.authority().isStated()
        ? Optional.of(terms.ofOrAsWritten("accessibilityAuthority", stated.authority().orElse("")))
        : Optional.empty();
  }
}
