package org.privacyyml.page.view.imprint;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.CountryName;
import org.privacyyml.page.view.LegalText;
import org.privacyyml.page.view.Locality;

/**
 * What professionals and providers of services tell (§ 5 (1) no. 5 DDG, § 2 and 3 DL-InfoV).
 *
 * @param services empty where the file only says what there is not
 */
public record ProfessionalView(
    List<ProfessionView> professions,
    Optional<ServicesView> services,
    Optional<InsuranceView> insurance) {

  /**
   * A regulated profession.
   *
   * @param title as it stands in law
   * @param awardedIn the state that awarded it
   */
  public record ProfessionView(
      Markdown professionAnchor,
      Optional<String> title,
      Optional<CountryName> awardedIn,
      Optional<AgencyView> chamber,
      List<Markdown> professionalRules) {}

  /** What providers of services tell beforehand. */
  public record ServicesView(
      Optional<String> features,
      Optional<Markdown> termsLink,
      Optional<String> guarantees,
      Optional<LegalText> applicableLaw,
      Optional<String> onRequest) {}

  /** A professional liability insurance. */
  public record InsuranceView(
      String insurer, Optional<Locality> insurerAddress, Optional<String> territory) {}
}
