package org.privacyyml.law.notice;

import java.util.List;
import java.util.Optional;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.AutomatedDecision;
import org.privacyyml.policy.value.Fact;

/** Automated decisions, which people must understand: Art. 13 (2) (f) GDPR, Art. 21 DSG. */
public final class Decisions {

  private Decisions() {}

  /** A decision without its logic, or without what it means for people. */
  public static List<Lack> unexplained(Optional<AutomatedDecision> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    AutomatedDecision decision = stated.get();
    Fact<?> asked = decision.logic().isMissing() ? decision.logic() : decision.effects();
    return Lack.when(asked.isMissing(), asked.where());
  }
}
