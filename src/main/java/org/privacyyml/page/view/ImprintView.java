package org.privacyyml.page.view;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.NoticeView.ContactView;

/**
 * What the templates of the Impressum can name. As in the notice, each name is used at one level
 * only.
 *
 * @param lines name and address as on a letter
 * @param body the body that the provider is a part of
 * @param entries what identifies the provider in registers
 * @param ecg whether § 5 ECG counts, and in the same way § 14 UGB and § 63 GewO
 */
public record ImprintView(
    List<Markdown> translations,
    String providerName,
    Optional<String> liquidation,
    List<String> lines,
    Optional<String> visitors,
    Optional<String> people,
    Optional<String> boardChair,
    List<CompanyView> generalPartners,
    Optional<CompanyView> body,
    List<ContactView> contacts,
    boolean hasEmail,
    boolean hasSecondChannel,
    List<RegisterView> entries,
    String vatLabel,
    Optional<String> vatId,
    Optional<String> businessId,
    Optional<String> seat,
    String capitalLabel,
    Optional<String> capital,
    Optional<AgencyView> authorisation,
    List<ProfessionView> professions,
    boolean hasProfessions,
    List<EditorView> editors,
    boolean hasEditors,
    Optional<AgencyView> mediaAuthority,
    Optional<String> establishedIn,
    boolean takesNoPart,
    Optional<AgencyView> arbitration,
    Optional<InsuranceView> insurance,
    Optional<Markdown> accessibility,
    Optional<String> accessibilityAuthority,
    Optional<PointView> pointForAuthorities,
    Optional<PointView> pointForUsers,
    Optional<AgencyView> pointRepresentative,
    boolean hasPoints,
    boolean ecg,
    boolean ugb,
    boolean gewo,
    Optional<AgencyView> youthProtection,
    Optional<Markdown> withdrawalLink,
    Optional<Markdown> cancellationLink,
    Optional<ServicesView> services,
    Optional<AustriaView> austria,
    List<RowView> rows,
    boolean hasRows) {

  /** A company behind the provider. */
  public record CompanyView(
      String companyName,
      Optional<String> companyAddress,
      Optional<String> companyRegister,
      Optional<String> companyPeople) {}

  /** An authority, a chamber, a body. */
  public record AgencyView(
      String agencyName, Optional<String> agencyAddress, Optional<Markdown> agencyReach) {}

  /** A regulated profession. */
  public record ProfessionView(
      Markdown professionAnchor,
      Optional<String> title,
      Optional<String> awardedIn,
      Optional<AgencyView> chamber,
      List<Markdown> professionalRules) {}

  /** Somebody responsible for editorial content. */
  public record EditorView(
      String editorName,
      Optional<String> editorRole,
      Optional<String> organisation,
      Optional<String> editorAddress,
      Optional<String> editedPart) {}

  /** A professional liability insurance. */
  public record InsuranceView(
      String insurer, Optional<String> insurerAddress, Optional<String> territory) {}

  /** What providers of services tell beforehand (DL-InfoV). */
  public record ServicesView(
      Optional<String> features,
      Optional<Markdown> termsLink,
      Optional<String> applicableLaw,
      Optional<String> guarantees,
      Optional<String> onRequest) {}

  /** A contact point (Art. 11, 12 DSA). */
  public record PointView(Markdown ways, Optional<String> pointLanguages) {}

  /** One particular of an entry in a register. */
  public record RegisterView(String registerLabel, String register) {}

  /**
   * Austrian particulars (§ 25 MedienG).
   *
   * @param ownerSeat the media owner's seat, where it is stated
   * @param ownerPlace otherwise the town of the address
   */
  public record AustriaView(
      Optional<String> ownerSeat,
      Optional<String> ownerPlace,
      Optional<String> associationPurpose,
      Optional<String> businessPurpose,
      Optional<String> trade,
      Optional<String> association,
      Optional<String> owners,
      Optional<String> direction) {}

  /** A free row. */
  public record RowView(String label, Markdown content) {}
}
