package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Provider;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.Text;

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
            .when(file -> applies(file) && file.writesNotice())
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
                (entry, law) ->
                    lackIf(
                        activities(entry, law).stream()
                            .anyMatch(
                                activity ->
                                    activity.bases().isStated()
                                        && !activity.basedOn(LegalBasis.CONSENT)),
                        entry.necessary().where())),
        rule("TDDDG-25-2")
            .forEach(Tdddg25::entries)
            .when(DeviceEntry::isNecessary)
            .shownOn(NOTICE)
            .find(Tdddg25::noReason),
        rule("TDDDG-25-ESS-SUSPECT")
            .forEach(Tdddg25::entries)
            .when(DeviceEntry::isNecessary)
            .find((entry, law) -> lackIf(isTracker(entry, law), entry.necessary().where())),
        rule("TDDDG-25-PURPOSE").forEach(Tdddg25::entries).shownOn(NOTICE).find(Tdddg25::noPurpose),
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
            .requireThat(file -> Gdpr13Activities.settings(file).isPresent(), Tdddg25::settings),
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

  /**
   * Which function the user asked for must be said; "for technical reasons" says that there is a
   * reason, not which.
   */
  private static List<Lack> noReason(DeviceEntry entry, Case law) {
    Optional<Text> reason = entry.necessary().value().flatMap(StorageEntry.Necessity::reason);
    Lack lack = Lack.at(entry.necessary().where());
    if (reason.isEmpty()) {
      return List.of(lack);
    }
    WordList vague = law.disclosure().catalog().words("vagueNecessity");
    return reason.get().all().stream().anyMatch(vague::isAll)
        ? List.of(lack.as(Severity.WARNING))
        : List.of();
  }

  /** A name is no purpose, and neither is a wish to be good. */
  private static List<Lack> noPurpose(DeviceEntry entry, Case law) {
    Fact<Text> purpose = entry.purpose();
    if (!purpose.isStated()) {
      return purpose.isMissing()
          ? List.of(Lack.at(purpose.where()).whereEmpty(purpose.isEmpty()))
          : List.of();
    }
    WordList vague = law.disclosure().catalog().words("vaguePurposes");
    List<String> names = entry.names().orElse(List.of());
    boolean empty =
        purpose.orElse(Text.of("", "")).all().stream()
            .anyMatch(
                text ->
                    vague.firstIn(text).isPresent()
                        || names.stream().anyMatch(text::equalsIgnoreCase));
    return empty ? List.of(Lack.at(purpose.where()).as(Severity.WARNING)) : List.of();
  }

  /**
   * Where the link to the settings is missing: at the tool, or where no tool is named, at the file.
   */
  private static Where settings(Disclosure file) {
    List<ConsentTool> tools = file.policy().consent().orElse(List.of());
    return tools.isEmpty() ? file.policy().consent().where() : tools.get(0).settings().where();
  }

  /**
   * The activity that an entry belongs to; where the file does not say, those that use the provider
   * it comes from.
   */
  private static List<Processing> activities(DeviceEntry entry, Case law) {
    if (entry.processing().isPresent() || entry.from().isEmpty()) {
      return entry.processing().stream().toList();
    }
    String from = entry.from().get().id();
    return law.disclosure().processing().stream()
        .filter(
            activity ->
                activity.providers().stream().anyMatch(provider -> provider.key().equals(from)))
        .toList();
  }

  private static boolean isTracker(DeviceEntry entry, Case law) {
    boolean known = entry.from().flatMap(Provider::needsConsent).orElse(false);
    return known
        || entry.names().orElse(List.of()).stream()
            .anyMatch(name -> law.disclosure().catalog().words("trackers").names(name));
  }

  private static boolean isAccountOrPayment(Processing activity) {
    return activity.isOneOf(ACCOUNTS_AND_PAYMENT);
  }
}
