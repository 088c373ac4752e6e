package org.privacyyml.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Kind;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.vocabulary.LegalBasis;

/**
 * Everything that one file discloses.
 *
 * @param law whose law the file is under
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
    ApplicableLaw law,
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
    Controller stated = policy.controller().orNull();
    return stated == null ? "DE" : stated.country().orElse("DE");
  }

  /** The controller's state, or the country where that is not divided. */
  public String state() {
    return policy
        .controller()
        .flatMap(Controller::address)
        .flatMap(Address::state)
        .orElse(country());
  }

  /** What follows from an activity's kind, or from its id where it is called like one. */
  public Kind.Traits traits(Processing activity) {
    Optional<Kind> kind =
        activity.kind().isPresent() ? activity.kind() : catalog.kind(activity.id());
    return kind.isPresent() ? kind.get().traits() : Kind.Traits.NONE;
  }

  /** Who stands on the Impressum. */
  public Optional<Controller> provider() {
    Imprint imprint = policy.imprint().orNull();
    return imprint != null && imprint.provider().isStated()
        ? imprint.provider().value()
        : controller();
  }

  /** The country of who stands on the Impressum, {@code DE} where it is not stated. */
  public String providerCountry() {
    return law.provider();
  }

  /** Whether the notice is measured by the GDPR. */
  public boolean isUnderGdpr() {
    return law.gdpr();
  }

  /** The countries that the site is offered to; where the file does not say, the controller's. */
  public List<String> addressed() {
    Site site = policy.site().orNull();
    return site != null && site.addresses().isStated()
        ? site.addresses().orElse(List.of())
        : List.of(country());
  }

  /** Whether the controller sits in the EEA or addresses people there, Art. 3 GDPR. */
  public boolean reachesEea() {
    if (isInEea(country())) {
      return true;
    }
    for (String country : addressed()) {
      if (isInEea(country)) {
        return true;
      }
    }
    return false;
  }

  public boolean isInEea(String code) {
    return catalog.countries().isInEea(code);
  }

  /**
   * The authority that supervises the controller, whatever the file says; empty where that cannot
   * be known.
   */
  public Optional<Authority> competentAuthority() {
    return Authorities.competent(policy, catalog);
  }

  public boolean anyBasedOn(LegalBasis basis) {
    for (Processing activity : processing) {
      if (!activity.isOnBehalf() && activity.basedOn(basis)) {
        return true;
      }
    }
    return false;
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
    for (ConsentTool tool : policy.consent().orElse(List.of())) {
      boolean isMeant =
          tool.offering().isMissing()
              || tool.offering().value().equals(activity.activity().offering().value());
      if (isMeant && tool.settings().isStated()) {
        return tool.settings().value();
      }
    }
    return Optional.empty();
  }

  /** Whether consent to an activity is asked for in the pages themselves. */
  public boolean asksOnTheSite(Processing activity) {
    if (activity.isLoadedAfterConsent()) {
      return true;
    }
    for (DeviceEntry entry : storage) {
      if (entry.needsConsent()
          && entry.processing().isPresent()
          && entry.processing().get().id().equals(activity.id())) {
        return true;
      }
    }
    return false;
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
    for (Processing activity : processing) {
      if (activity.isDirectMarketing()) {
        return true;
      }
    }
    return false;
  }

  /** Whether data can be taken along: consent or contract (Art. 20 GDPR). */
  public boolean portabilityApplies() {
    return anyBasedOn(LegalBasis.CONSENT) || anyBasedOn(LegalBasis.CONTRACT);
  }

  /** Whether the notice stands elsewhere and this file only adds to it, or not even that. */
  public boolean isNoticeElsewhere() {
    Policy.NoticeElsewhere notice = policy.notice().orNull();
    return notice != null && notice.external().isStated();
  }

  /** Whether a notice is written here. */
  public boolean writesNotice() {
    Policy.NoticeElsewhere notice = policy.notice().orNull();
    return notice == null || !isNoticeElsewhere() || notice.supplement().orElse(false);
  }

  /**
   * Whether an Impressum is written here: not where the file says that it is not required or stands
   * elsewhere, and not for what is only personal or for the family (§ 18 (1) MStV). In Austria even
   * that needs a short one (§ 25 (5) MedienG).
   */
  public boolean writesImprint() {
    Site site = policy.site().orNull();
    Imprint imprint = policy.imprint().orNull();
    boolean isExempt = site != null && site.isPrivate() && !law.isImprintOf("AT");
    boolean isElsewhere =
        imprint != null && (imprint.notRequired().isStated() || imprint.external().isStated());
    return !isExempt && !isElsewhere;
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
