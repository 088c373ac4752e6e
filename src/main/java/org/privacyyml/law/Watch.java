package org.privacyyml.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Adequacy;
import org.privacyyml.catalog.ChangeOfLaw;
import org.privacyyml.catalog.TimeOfNotice;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.disclosure.ThirdCountryTransfer;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.vocabulary.Mechanism;

/** What is about to change, and how old our own knowledge is. */
final class Watch {
  /** After how many days what is known may be wrong by now. */
  private static final int FRESH_DAYS = 180;

  private Watch() {}

  static void ask(Case law) {
    changes(law);
    for (Receiver receiver : law.receivers()) {
      for (ThirdCountryTransfer transfer : receiver.transfers().orElse(List.of())) {
        if (transfer.restsOn(Mechanism.ADEQUACY)) {
          law.rule("WATCH-ADEQUACY", transfer).find(ending(law, transfer));
        }
      }
    }
    // Last of all: only then it is known what was looked up.
    Optional<LocalDate> oldest = law.catalog().oldestCheck();
    law.rule("WATCH-DATA-AGE").find(old(law, oldest));
  }

  private static void changes(Case law) {
    List<Lack> near = new ArrayList<>();
    Set<String> laws = law.applicable().laws();
    for (ChangeOfLaw change : law.catalog().changesOfLaw(laws, law.today())) {
      if (TimeOfNotice.covers(change.date(), law.today())) {
        near.add(
            Lack.at(law.file().policy().where())
                .with("date", change.date().toString())
                .with("what", change.what()));
      }
    }
    law.rule("WATCH-CHANGE").find(near);
  }

  private static List<Lack> ending(Case law, ThirdCountryTransfer transfer) {
    if (transfer.country().isEmpty()) {
      return List.of();
    }
    Optional<Adequacy> decision = law.countries().adequacy(transfer.country().get(), law.today());
    // It counts on its last day; the day after is the change.
    Optional<LocalDate> change =
        decision.isPresent() && decision.get().validUntil().isPresent()
            ? Optional.of(decision.get().validUntil().get().plusDays(1))
            : Optional.empty();
    if (change.isEmpty() || !TimeOfNotice.covers(change.get(), law.today())) {
      return List.of();
    }
    Words cited = decision.orElseThrow().decision();
    return List.of(
        Lack.at(transfer.mechanism().where())
            .with("decision", cited)
            .with("date", change.get().minusDays(1).toString()));
  }

  private static List<Lack> old(Case law, Optional<LocalDate> oldest) {
    return oldest.isPresent() && oldest.get().plusDays(FRESH_DAYS).isBefore(law.today())
        ? List.of(Lack.at(law.file().policy().where()).with("date", oldest.get().toString()))
        : List.of();
  }
}
