package org.privacyyml.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Site;

/**
 * Everything that one file discloses.
 *
 * @param processing the activities in the order of the page
 * @param recipients all recipients, those in use first
 * @param storage what is stored on devices; the catalogue's entries expanded
 * @param authority the supervisory authority, from the file or found from country, state and sector
 * @param statedAuthority the authority where the file gives it as a party
 * @param findings references that lead nowhere
 */
public record Disclosure(
    Policy policy,
    Catalog catalog,
    List<Processing> processing,
    List<Receiver> recipients,
    List<DeviceEntry> storage,
    Optional<Authority> authority,
    Optional<Party> statedAuthority,
    List<Finding> findings)
    implements Subject {

  /** Completes a policy by what the catalogue knows. */
  public static Disclosure of(Policy policy, Catalog catalog) {
    return new Resolver(policy, catalog).resolve();
  }

  public Optional<Controller> controller() {
    return policy.controller().value();
  }

  public Optional<Site> site() {
    return policy.site().value();
  }

  /** The controller's country, {@code DE} where it is not stated. */
  public String country() {
    return controller().flatMap(stated -> stated.country().value()).orElse("DE");
  }

  /** Who stands on the Impressum. */
  public Optional<Controller> provider() {
    return policy
        .imprint()
        .value()
        .flatMap(imprint -> imprint.provider().value())
        .or(this::controller);
  }

  /** The country of who stands on the Impressum, {@code DE} where it is not stated. */
  public String providerCountry() {
    return law().provider();
  }

  /** Whose law the file is under. */
  public ApplicableLaw law() {
    return ApplicableLaw.of(policy, catalog.countries());
  }

  /**
   * Whether the GDPR applies: the controller sits in the EEA or addresses people there (Art. 3
   * GDPR).
   */
  public boolean isUnderGdpr() {
    return law().gdpr();
  }

  /** The countries that the site is offered to; where the file does not say, the controller's. */
  public List<String> addressed() {
    return site().flatMap(stated -> stated.addresses().value()).orElse(List.of(country()));
  }

  public boolean isInEea(String code) {
    return catalog.countries().isInEea(code);
  }

  /**
   * The authority that supervises the controller, whatever the file says; empty where that cannot
   * be known.
   */
  public Optional<Authority> competentAuthority() {
    return controller().flatMap(Authorities::competentFor).flatMap(catalog::authority);
  }

  public boolean anyBasedOn(LegalBasis basis) {
    return processing.stream()
        .anyMatch(activity -> !activity.isOnBehalf() && activity.basedOn(basis));
  }

  /**
   * Where consent to an activity is withdrawn, where that is the place at which it was given: the
   * settings of the consent tool count for what is loaded or stored after asking, not for a
   * newsletter.
   */
  public Optional<String> consentSettings(Processing activity) {
    if (!asksOnTheSite(activity)) {
      return Optional.empty();
    }
    return policy.consent().orElse(List.of()).stream()
        .filter(
            tool ->
                tool.offering().isMissing()
                    || tool.offering().value().equals(activity.activity().offering().value()))
        .flatMap(tool -> tool.settings().value().stream())
        .findFirst();
  }

  /** Whether consent to an activity is asked for in the pages themselves. */
  public boolean asksOnTheSite(Processing activity) {
    return activity.isLoadedAfterConsent()
        || storage.stream()
            .anyMatch(
                entry ->
                    entry.needsConsent()
                        && entry
                            .processing()
                            .filter(other -> other.id().equals(activity.id()))
                            .isPresent());
  }

  /**
   * Whether anything allows people to object: bases (e) and (f), or direct marketing (Art. 21
   * GDPR).
   */
  public boolean objectionApplies() {
    return anyBasedOn(LegalBasis.LEGITIMATE_INTERESTS)
        || anyBasedOn(LegalBasis.PUBLIC_TASK)
        || anyDirectMarketing();
  }

  public boolean anyDirectMarketing() {
    return processing.stream().anyMatch(Processing::isDirectMarketing);
  }

  /** Whether data can be taken along: consent or contract (Art. 20 GDPR). */
  public boolean portabilityApplies() {
    return anyBasedOn(LegalBasis.CONSENT) || anyBasedOn(LegalBasis.CONTRACT);
  }

  /** Whether the notice stands elsewhere and this file only adds to it, or not even that. */
  public boolean isNoticeElsewhere() {
    return policy.notice().value().filter(notice -> notice.external().isStated()).isPresent();
  }

  /** Whether a notice is written here. */
  public boolean writesNotice() {
    return !isNoticeElsewhere()
        || policy.notice().value().flatMap(notice -> notice.supplement().value()).orElse(false);
  }

  /**
   * Whether an Impressum is written here: not where the file says that it is not required or stands
   * elsewhere, and not for what is only personal or for the family (§ 18 (1) MStV). In Austria even
   * that needs a short one (§ 25 (5) MedienG).
   */
  public boolean writesImprint() {
    return (site().filter(Site::isPrivate).isEmpty() || providerCountry().equals("AT"))
        && policy
            .imprint()
            .value()
            .filter(imprint -> imprint.notRequired().isStated() || imprint.external().isStated())
            .isEmpty();
  }

  @Override
  public Where where() {
    return policy.where();
  }

  @Override
  public Map<String, Words> arguments() {
    return Map.of();
  }
}
