package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Adequacy;
import org.privacyyml.catalog.CountryData;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.Mechanism;

/** What protects data in third countries: Art. 13 (1) (f), Art. 44 to 49 GDPR. */
public final class Gdpr44 {

  /** Safeguards of which a copy can be asked for (Art. 46, 47 GDPR). */
  private static final Set<Mechanism> WITH_COPY =
      Set.of(Mechanism.SCC, Mechanism.BCR, Mechanism.CODE_OF_CONDUCT, Mechanism.CERTIFICATION);

  private Gdpr44() {}

  public static void ask(Case law) {
    for (Receiver receiver : law.receivers()) {
      destinations(law, receiver);
      for (ThirdCountryTransfer transfer : receiver.transfers().orElse(List.of())) {
        adequacy(law, transfer);
        safeguards(law, transfer);
      }
    }
  }

  private static void destinations(Case law, Receiver receiver) {
    Fact<List<ThirdCountryTransfer>> stated = receiver.transfers();
    boolean outside = isInThirdCountry(law, receiver);
    boolean undisclosed = outside && (stated.isMissing() || stated.isNone());
    law.rule("GDPR-13-1-F-INTENT", receiver).find(Lack.when(undisclosed, stated.where()));
    law.rule("GDPR-13-1-F-BASIS", receiver)
        .when(outside || stated.isStated())
        .shownOn(NOTICE)
        .find(
            undisclosed
                ? List.of(Lack.at(stated.where().missing("mechanism")))
                : noMechanism(law, stated.orElse(List.of())));
    law.rule("X-TRANSFER-US-PARENT", receiver)
        .when(receiver.parent().isPresent() && stated.isMissing())
        .find(undisclosed ? List.of() : accessByParent(law, receiver));
    law.rule("WATCH-DPF", receiver)
        .find(Lack.when(isOnlyDpf(stated.orElse(List.of())), stated.where()));
  }

  private static boolean isInThirdCountry(Case law, Receiver receiver) {
    return receiver.country().isStated()
        && !receiver.isCountryOpen()
        && !law.file().isInEea(receiver.country().orElse(""));
  }

  private static List<Lack> noMechanism(Case law, List<ThirdCountryTransfer> transfers) {
    List<Lack> lacks = new ArrayList<>();
    for (ThirdCountryTransfer transfer : transfers) {
      if (transfer.mechanism().isMissing() || isOnlySwiss(transfer, transfers)) {
        Words country =
            transfer.country().isPresent()
                ? law.countries().name(transfer.country().get())
                : Words.same("?");
        lacks.add(Lack.at(transfer.mechanism().where()).with("country", country));
      }
    }
    return lacks;
  }

  /** The Swiss-US framework protects under Swiss law alone. */
  private static boolean isOnlySwiss(
      ThirdCountryTransfer transfer, List<ThirdCountryTransfer> transfers) {
    boolean only = transfer.restsOn(Mechanism.SWISS_DPF);
    for (ThirdCountryTransfer other : transfers) {
      only &= other.restsOn(Mechanism.SWISS_DPF) || !other.country().equals(transfer.country());
    }
    return only;
  }

  /**
   * A parent company in the EEA changes nothing; for a recipient outside of it the transfer itself
   * is missing.
   */
  private static List<Lack> accessByParent(Case law, Receiver receiver) {
    if (receiver.parent().isEmpty() || law.file().isInEea(receiver.parent().get().country())) {
      return List.of();
    }
    Words country = law.countries().name(receiver.parent().get().country());
    return List.of(Lack.at(receiver.transfers().where()).with("country", country));
  }

  private static boolean isOnlyDpf(List<ThirdCountryTransfer> transfers) {
    for (ThirdCountryTransfer transfer : transfers) {
      if (!transfer.restsOn(Mechanism.DPF)) {
        return false;
      }
    }
    return !transfers.isEmpty();
  }

  private static void adequacy(Case law, ThirdCountryTransfer transfer) {
    boolean adequate = transfer.restsOn(Mechanism.ADEQUACY);
    Optional<Adequacy> decision = decision(law, transfer);
    Fact<Mechanism> mechanism = transfer.mechanism();
    law.rule("GDPR-13-1-F-ADQ-SCOPE", transfer)
        .when(adequate)
        .find(Lack.when(decision.isPresent() && decision.get().partial(), mechanism.where()));
    law.rule("GDPR-13-1-F-ADQ-NONE", transfer)
        .when(adequate && transfer.country().isPresent())
        .requireThat(decision.isPresent(), mechanism.where());
  }

  private static Optional<Adequacy> decision(Case law, ThirdCountryTransfer transfer) {
    return transfer.country().isPresent()
        ? law.countries().adequacy(transfer.country().get(), law.today())
        : Optional.empty();
  }

  private static void safeguards(Case law, ThirdCountryTransfer transfer) {
    Fact<Mechanism> mechanism = transfer.mechanism();
    law.rule("GDPR-13-1-F-COPY", transfer)
        .when(mechanism.matches(WITH_COPY::contains))
        .shownOn(NOTICE)
        .require(transfer.copy());
    law.rule("GDPR-13-1-F-DPF", transfer)
        .when(transfer.restsOn(Mechanism.DPF) || transfer.restsOn(Mechanism.SWISS_DPF))
        .requireThat(transfer.isCertified(), transfer.certified().where());
    law.rule("GDPR-13-1-F-DEAD", transfer).find(dead(law, mechanism));
    law.rule("GDPR-49-1-A", transfer)
        .when(transfer.restsOn(Mechanism.EXPLICIT_CONSENT))
        .shownOn(NOTICE)
        .require(transfer.risks());
  }

  private static List<Lack> dead(Case law, Fact<Mechanism> mechanism) {
    Optional<CountryData.Dead> ended =
        mechanism.value().flatMap(stated -> law.countries().dead(stated.key()));
    if (ended.isEmpty() || law.today().isBefore(ended.get().since())) {
      return List.of();
    }
    return List.of(
        Lack.at(mechanism.where())
            .with("mechanism", ended.get().name())
            .with("date", ended.get().since().toString()));
  }
}
