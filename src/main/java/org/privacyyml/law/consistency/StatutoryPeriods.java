package org.privacyyml.law.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.StatutoryPeriod;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.StatutoryRetention;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.value.Term;

/** Periods that laws set, and what a file says instead. */
public final class StatutoryPeriods {
  /** So long vouchers were to be kept until the end of 2024. */
  private static final String FORMERLY = "10 years";

  private StatutoryPeriods() {}

  public static void ask(Case law) {
    boolean german = law.applicable().controller().equals("DE");
    for (Processing activity : law.allActivities()) {
      List<Retention> stated = activity.retention().orElse(List.of());
      law.rule("X-RETENTION-STATUTORY", activity)
          .when(namesPeriods(stated))
          .find(otherThanTheLaw(law, stated));
      law.rule("X-RETENTION-VOUCHERS", activity)
          .when(german && activity.isKind("invoicing") && !stated.isEmpty())
          .find(asBefore(stated));
    }
  }

  private static boolean namesPeriods(List<Retention> stated) {
    for (Retention retention : stated) {
      if (retention.statutory().isStated()) {
        return true;
      }
    }
    return false;
  }

  private static List<Lack> otherThanTheLaw(Case law, List<Retention> stated) {
    List<Lack> lacks = new ArrayList<>();
    for (Retention retention : stated) {
      for (Reference named : retention.statutory().orElse(List.of())) {
        Optional<StatutoryPeriod> known = law.catalog().statutoryPeriod(named.key());
        Optional<Where> differs =
            known.isPresent()
                ? StatutoryRetention.differs(retention, known.get())
                : Optional.empty();
        if (differs.isPresent()) {
          lacks.add(
              Lack.at(differs.get())
                  .with("key", named.key())
                  .with("period", inWords(known.get()))
                  .with("norm", known.get().law()));
        }
      }
    }
    return lacks;
  }

  private static Words inWords(StatutoryPeriod known) {
    Term term = Term.parse(known.period()).orElseThrow();
    return term.words();
  }

  /** One period for all of an invoice, without saying that it is for something else. */
  private static List<Lack> asBefore(List<Retention> stated) {
    List<Lack> lacks = new ArrayList<>();
    for (Retention retention : stated) {
      boolean isForAll = retention.of().isMissing() && retention.statutory().isMissing();
      Term term = retention.term().orNull();
      if (isForAll && term != null && term.isAsLongAs(Term.parse(FORMERLY).orElseThrow())) {
        lacks.add(Lack.at(retention.term().where()));
      }
    }
    return lacks;
  }
}
