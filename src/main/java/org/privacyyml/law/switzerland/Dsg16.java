package org.privacyyml.law.switzerland;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.vocabulary.Mechanism;

/**
 * Disclosure abroad: Art. 19 (4), 16 and 17 DSG. Every foreign state by name, those of the EEA too,
 * and what protects the data where Annex 1 DSV does not name it.
 */
public final class Dsg16 {

  private Dsg16() {}

  public static void ask(Case law) {
    if (law.applicable().dsg() && law.file().writesNotice()) {
      for (Receiver receiver : law.allReceivers()) {
        law.rule("DSG-19-4", receiver)
            .when(receiver.isShown())
            .shownOn(NOTICE)
            .find(weighed(law, undisclosed(law, receiver)));
      }
    }
  }

  /** Whether Art. 16 binds a controller abroad as well is disputed. */
  private static List<Lack> weighed(Case law, List<Lack> lacks) {
    if (law.applicable().isSwissHome()) {
      return lacks;
    }
    List<Lack> warnings = new ArrayList<>();
    for (Lack lack : lacks) {
      warnings.add(lack.as(Severity.WARNING));
    }
    return warnings;
  }

  private static List<Lack> undisclosed(Case law, Receiver receiver) {
    Fact<String> country = receiver.country();
    if (country.isUnreadable()) {
      return List.of();
    }
    if (country.isMissing() || receiver.isCountryOpen()) {
      return List.of(Lack.at(country.where()));
    }
    List<Lack> lacks = new ArrayList<>();
    for (String destination : destinations(receiver)) {
      if (!destination.equals("CH") && !law.countries().isAdequateForSwitzerland(destination)) {
        lacks.addAll(unprotected(law, receiver, destination));
      }
    }
    return lacks;
  }

  private static Set<String> destinations(Receiver receiver) {
    Set<String> destinations = new LinkedHashSet<>();
    destinations.add(receiver.country().orElse(""));
    for (ThirdCountryTransfer transfer : receiver.transfers().orElse(List.of())) {
      destinations.addAll(transfer.country().stream().toList());
    }
    return destinations;
  }

  private static List<Lack> unprotected(Case law, Receiver receiver, String destination) {
    Fact<List<ThirdCountryTransfer>> stated = receiver.transfers();
    if (stated.isUnreadable()) {
      return List.of();
    }
    Lack lack = Lack.at(stated.where());
    for (ThirdCountryTransfer transfer : stated.orElse(List.of())) {
      if (transfer.country().equals(Optional.of(destination))) {
        if (protects(law, transfer)) {
          return List.of();
        }
        lack =
            transfer.restsOn(Mechanism.SWISS_DPF)
                ? Lack.at(transfer.certified().where())
                : Lack.at(transfer.mechanism().where());
      }
    }
    return List.of(lack);
  }

  /** Guarantees of Art. 16 (2) and exceptions of Art. 17; decisions of the Commission are none. */
  private static boolean protects(Case law, ThirdCountryTransfer transfer) {
    if (!(transfer.mechanism() instanceof Stated<Mechanism> mechanism)) {
      return transfer.mechanism().isUnreadable();
    }
    return switch (mechanism.content()) {
      case SWISS_DPF ->
          transfer.isCertified() && !law.today().isBefore(law.countries().swissFrameworkSince());
      case SCC,
          BCR,
          CODE_OF_CONDUCT,
          CERTIFICATION,
          EXPLICIT_CONSENT,
          CONTRACT,
          PUBLIC_INTEREST,
          LEGAL_CLAIMS,
          VITAL_INTERESTS,
          REGISTER ->
          true;
      default -> false;
    };
  }
}
