package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Adequacy;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Mechanism;
import org.privacyyml.policy.Role;

/**
 * Who receives data, and what protects them in third countries: Art. 13 (1) (e), (f), Art. 26, 28,
 * 44 to 49 GDPR.
 */
final class Gdpr13Recipients {

  /** Safeguards of which a copy can be asked for (Art. 46, 47 GDPR). */
  private static final Set<Mechanism> WITH_COPY =
      Set.of(Mechanism.SCC, Mechanism.BCR, Mechanism.CODE_OF_CONDUCT, Mechanism.CERTIFICATION);

  /** Kinds whose provider is the one that hosts the site. */
  private static final Set<String> HOSTING = Set.of("hosting", "server-logs", "cdn");

  private Gdpr13Recipients() {}

  static List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>(recipients());
    rules.addAll(transfers());
    return rules;
  }

  private static List<Receiver> receivers(Disclosure file) {
    return file.isUnderGdpr()
        ? file.recipients().stream().filter(Receiver::isSomebody).toList()
        : List.of();
  }

  /** Those outside the EEA, and those whose transfers are stated. */
  private static List<Receiver> inThirdCountries(Disclosure file) {
    return receivers(file).stream()
        .filter(receiver -> receiver.transfers().isStated() || isInThirdCountry(receiver, file))
        .toList();
  }

  private static List<ThirdCountryTransfer> stated(Disclosure file) {
    return receivers(file).stream()
        .flatMap(receiver -> receiver.transfers().orElse(List.of()).stream())
        .toList();
  }

  private static List<Rule<?>> recipients() {
    return List.of(
        rule("GDPR-13-1-E")
            .forEach(Gdpr13Activities::own)
            .shownOn(NOTICE)
            .requireAnswer(Processing::recipients),
        rule("GDPR-13-1-E-NAMED")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.recipients().isStated())
            .find(Gdpr13Recipients::onlyCategories),
        rule("GDPR-13-1-E-HOST")
            .when(file -> !file.processing().isEmpty() && file.isUnderGdpr())
            .requireThat(Gdpr13Recipients::namesHost, file -> file.policy().processing().where()),
        rule("GDPR-13-1-E-ENTITY")
            .forEach(Gdpr13Recipients::receivers)
            .when(receiver -> receiver.name().isPresent())
            .find(Gdpr13Recipients::formerName),
        rule("GDPR-28")
            .forEach(Gdpr13Recipients::receivers)
            .when(receiver -> receiver.is(Role.PROCESSOR))
            .requireThat(
                receiver -> receiver.agreement().orElse(false),
                receiver -> receiver.agreement().where()),
        rule("GDPR-28-ROLE-UNSTATED")
            .forEach(Gdpr13Recipients::receivers)
            .when(receiver -> receiver.name().isPresent())
            .require(Receiver::role),
        rule("GDPR-26-2")
            .forEach(Gdpr13Recipients::receivers)
            .when(receiver -> receiver.is(Role.JOINT))
            .shownOn(NOTICE)
            .require(Receiver::arrangement),
        rule("GDPR-13-JC-PLATFORM")
            .forEach(Gdpr13Recipients::receivers)
            .when(
                receiver ->
                    receiver
                        .known()
                        .flatMap(known -> known.role())
                        .filter("joint"::equals)
                        .isPresent())
            .requireThat(
                receiver -> receiver.role().isMissing() || receiver.is(Role.JOINT),
                receiver -> receiver.role().where()),
        rule("X-RECIPIENT-ORPHAN")
            .forEach(Gdpr13Recipients::receivers)
            .requireThat(Receiver::isShown, Receiver::where),
        rule("X-COUNTRY-UNSTATED").forEach(Gdpr13Recipients::receivers).require(Receiver::country));
  }

  private static List<Rule<?>> transfers() {
    return List.of(
        rule("GDPR-13-1-F-INTENT")
            .forEach(Gdpr13Recipients::receivers)
            .find(
                (receiver, law) ->
                    lackIf(isUndisclosed(receiver, law), receiver.transfers().where())),
        rule("GDPR-13-1-F-BASIS")
            .forEach(Gdpr13Recipients::inThirdCountries)
            .shownOn(NOTICE)
            .find(Gdpr13Recipients::noBasis),
        rule("X-TRANSFER-US-PARENT")
            .forEach(Gdpr13Recipients::receivers)
            .when(receiver -> receiver.parent().isPresent() && receiver.transfers().isMissing())
            .find(Gdpr13Recipients::accessByParent),
        rule("GDPR-13-1-F-COPY")
            .forEach(Gdpr13Recipients::stated)
            .when(transfer -> transfer.mechanism().value().filter(WITH_COPY::contains).isPresent())
            .shownOn(NOTICE)
            .require(ThirdCountryTransfer::copy),
        rule("GDPR-13-1-F-DPF")
            .forEach(Gdpr13Recipients::stated)
            .when(
                transfer ->
                    transfer.restsOn(Mechanism.DPF) || transfer.restsOn(Mechanism.SWISS_DPF))
            .requireThat(
                ThirdCountryTransfer::isCertified, transfer -> transfer.certified().where()),
        rule("WATCH-DPF").forEach(Gdpr13Recipients::receivers).find(Gdpr13Recipients::onlyDpf),
        rule("GDPR-13-1-F-ADQ-SCOPE")
            .forEach(Gdpr13Recipients::stated)
            .when(transfer -> transfer.restsOn(Mechanism.ADEQUACY))
            .find(
                (transfer, law) ->
                    lackIf(
                        decision(transfer, law).filter(Adequacy::partial).isPresent(),
                        transfer.mechanism().where())),
        rule("GDPR-13-1-F-ADQ-NONE")
            .forEach(Gdpr13Recipients::stated)
            .when(
                transfer -> transfer.restsOn(Mechanism.ADEQUACY) && transfer.country().isPresent())
            .find(
                (transfer, law) ->
                    lackIf(decision(transfer, law).isEmpty(), transfer.mechanism().where())),
        rule("GDPR-13-1-F-DEAD").forEach(Gdpr13Recipients::stated).find(Gdpr13Recipients::dead),
        rule("GDPR-49-1-A")
            .forEach(Gdpr13Recipients::stated)
            .when(transfer -> transfer.restsOn(Mechanism.EXPLICIT_CONSENT))
            .shownOn(NOTICE)
            .require(ThirdCountryTransfer::risks));
  }

  /** A category says enough with a place: sort, sector and location (WP260, annex). */
  private static List<Lack> onlyCategories(Processing activity) {
    List<Receiver> all = activity.recipients().orElse(List.of());
    boolean named = all.stream().anyMatch(receiver -> receiver.name().isPresent());
    Optional<Receiver> loose =
        all.stream()
            .filter(receiver -> receiver.name().isEmpty() && receiver.country().isMissing())
            .findFirst();
    return lackIf(!named && loose.isPresent(), activity.recipients().where());
  }

  private static boolean namesHost(Disclosure file) {
    return file.processing().stream()
        .filter(activity -> activity.isOneOf(HOSTING))
        .anyMatch(
            activity ->
                activity.activity().provider().isAnswered() || activity.recipients().isStated());
  }

  private static List<Lack> formerName(Receiver receiver, Case law) {
    return receiver
        .name()
        .flatMap(name -> law.disclosure().catalog().currentName(name))
        .filter(now -> !now.equals(receiver.name().orElse("")))
        .map(now -> List.of(Lack.at(nameOf(receiver)).with("expected", now)))
        .orElse(List.of());
  }

  private static Where nameOf(Receiver receiver) {
    return receiver
        .declared()
        .map(own -> own.name().where())
        .orElse(receiver.where().missing("name"));
  }

  private static boolean isInThirdCountry(Receiver receiver, Disclosure file) {
    return receiver.country().isStated()
        && !receiver.isCountryOpen()
        && !file.isInEea(receiver.country().orElse(""));
  }

  /**
   * A parent company in the EEA changes nothing; for a recipient outside of it the transfer itself
   * is missing.
   */
  private static List<Lack> accessByParent(Receiver receiver, Case law) {
    String home = receiver.parent().orElseThrow().country();
    if (law.disclosure().isInEea(home) || isUndisclosed(receiver, law)) {
      return List.of();
    }
    Words country = law.disclosure().catalog().countries().name(home);
    return List.of(Lack.at(receiver.transfers().where()).with("country", country));
  }

  private static boolean isUndisclosed(Receiver receiver, Case law) {
    Fact<List<ThirdCountryTransfer>> transfers = receiver.transfers();
    return isInThirdCountry(receiver, law.disclosure())
        && (transfers.isMissing() || transfers.isNone());
  }

  private static List<Lack> noBasis(Receiver receiver, Case law) {
    if (isUndisclosed(receiver, law)) {
      return List.of(Lack.at(receiver.transfers().where().missing("mechanism")));
    }
    List<Lack> lacks = new ArrayList<>();
    for (ThirdCountryTransfer transfer : receiver.transfers().orElse(List.of())) {
      if (transfer.mechanism().isMissing()) {
        lacks.add(Lack.at(transfer.mechanism().where()).with("country", nameOf(transfer, law)));
      }
    }
    return lacks;
  }

  private static Words nameOf(ThirdCountryTransfer transfer, Case law) {
    CountryData countries = law.disclosure().catalog().countries();
    return transfer.country().map(countries::name).orElse(Words.same("?"));
  }

  private static Optional<Adequacy> decision(ThirdCountryTransfer transfer, Case law) {
    return transfer
        .country()
        .flatMap(code -> law.disclosure().catalog().countries().adequacy(code, law.today()));
  }

  private static List<Lack> onlyDpf(Receiver receiver, Case law) {
    List<ThirdCountryTransfer> transfers = receiver.transfers().orElse(List.of());
    boolean alone =
        !transfers.isEmpty()
            && transfers.stream().allMatch(transfer -> transfer.restsOn(Mechanism.DPF));
    return lackIf(alone, receiver.transfers().where());
  }

  private static List<Lack> dead(ThirdCountryTransfer transfer, Case law) {
    CountryData countries = law.disclosure().catalog().countries();
    return transfer
        .mechanism()
        .value()
        .flatMap(mechanism -> countries.dead(mechanism.key()))
        .filter(ended -> !law.today().isBefore(ended.since()))
        .map(
            ended ->
                List.of(
                    Lack.at(transfer.mechanism().where())
                        .with("mechanism", ended.name())
                        .with("date", ended.since().toString())))
        .orElse(List.of());
  }
}
