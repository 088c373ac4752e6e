package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.List;
import java.util.Set;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.StorageEntry;

/**
 * Cookies and everything like them: § 25 TDDDG, Art. 5 (3) ePrivacy Directive, CJEU C-673/17; § 19
 * (2) TDDDG.
 */
final class Tdddg25 {

  /** Kinds for which people must be told about anonymous or pseudonymous use, § 19 (2) TDDDG. */
  private static final Set<String> ACCOUNTS_AND_PAYMENT =
      Set.of("registration", "login", "social-login", "payment");

  private Tdddg25() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule("X-STORAGE-UNSTATED")
            .when(file -> applies(file) && !file.isNoticeElsewhere())
            .requireAnswer(file -> file.policy().storage()),
        rule("TDDDG-25-UNSTATED").forEach(Tdddg25::entries).require(DeviceEntry::necessary),
        rule("TDDDG-25-1")
            .forEach(Tdddg25::entries)
            .when(DeviceEntry::needsConsent)
            .requireThat(DeviceEntry::isConsentAsked, entry -> entry.consentAsked().where()),
        rule("X-LI-DEVICE")
            .forEach(Tdddg25::entries)
            .when(entry -> entry.needsConsent() && entry.isConsentAsked())
            .find(
                entry ->
                    entry
                        .processing()
                        .filter(
                            activity ->
                                activity.bases().isStated()
                                    && !activity.basedOn(LegalBasis.CONSENT))
                        .map(activity -> List.of(Lack.at(entry.necessary().where())))
                        .orElse(List.of())),
        rule("TDDDG-25-2")
            .forEach(Tdddg25::entries)
            .when(DeviceEntry::isNecessary)
            .shownOn(NOTICE)
            .requireThat(
                entry ->
                    entry.necessary().value().flatMap(StorageEntry.Necessity::reason).isPresent(),
                entry -> entry.necessary().where()),
        rule("TDDDG-25-ESS-SUSPECT")
            .forEach(Tdddg25::entries)
            .when(DeviceEntry::isNecessary)
            .find((entry, law) -> lackIf(isTracker(entry, law), entry.necessary().where())),
        rule("TDDDG-25-PURPOSE")
            .forEach(Tdddg25::entries)
            .shownOn(NOTICE)
            .require(DeviceEntry::purpose),
        rule("TDDDG-25-DURATION")
            .forEach(Tdddg25::entries)
            .shownOn(NOTICE)
            .require(DeviceEntry::duration),
        rule("TDDDG-25-THIRD")
            .forEach(Tdddg25::entries)
            .shownOn(NOTICE)
            .requireAnswer(DeviceEntry::access),
        rule("TDDDG-25-KIND").forEach(Tdddg25::entries).require(DeviceEntry::technology),
        rule("TDDDG-25-HOST").forEach(Tdddg25::entries).require(DeviceEntry::host),
        rule("TDDDG-25-WITHDRAW")
            .when(file -> entries(file).stream().anyMatch(DeviceEntry::isConsentAsked))
            .shownOn(NOTICE)
            .requireThat(
                file -> Gdpr13Activities.settings(file).isPresent(),
                file -> file.policy().consent().where()),
        rule("X-CONSENT-ESSENTIAL")
            .forEach(Tdddg25::entries)
            .when(DeviceEntry::isNecessary)
            .find(entry -> lackIf(entry.isConsentAsked(), entry.consentAsked().where())),
        rule("TDDDG-19-2")
            .when(
                file ->
                    applies(file)
                        && file.processing().stream().anyMatch(Tdddg25::isAccountOrPayment))
            .requireAnswer(file -> file.policy().anonymousUse()));
  }

  /** German law counts for providers here, and for those who address people here. */
  private static boolean applies(Disclosure file) {
    return file.country().equals("DE") || file.addressed().contains("DE");
  }

  private static List<DeviceEntry> entries(Disclosure file) {
    return applies(file) ? file.storage() : List.of();
  }

  private static boolean isTracker(DeviceEntry entry, Case law) {
    return entry.names().orElse(List.of()).stream()
        .anyMatch(name -> law.disclosure().catalog().words("trackers").names(name));
  }

  private static boolean isAccountOrPayment(Processing activity) {
    return activity.kind().filter(kind -> ACCOUNTS_AND_PAYMENT.contains(kind.id())).isPresent();
  }
}
