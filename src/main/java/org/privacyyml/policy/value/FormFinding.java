package org.privacyyml.policy.value;

import java.util.Optional;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/** Findings about the form of the file: they have no legal source. */
public final class FormFinding {
  private static final Words NOTHING = Words.same("");

  private FormFinding() {}

  /** An error of form. */
  public static Finding of(String rule, Where where, Words message, Words suggestion) {
    return new Finding(
        new RuleId(rule),
        Severity.ERROR,
        where,
        where.isEmpty() ? ofEmptyKey(message) : message,
        NOTHING,
        NOTHING,
        suggestion,
        false,
        Optional.empty());
  }

  /** What misses a value says that the key at least is there. */
  public static Words ofEmptyKey(Words message) {
    return Messages.of("policy.empty-key", "message", message);
  }
}
