package org.privacyyml.finding;

import java.util.Optional;

/**
 * One thing that is missing, wrong or worth knowing.
 *
 * @param rule the requirement it is about
 * @param severity how much it matters
 * @param where path and place of the fact
 * @param message what is missing, in one clause without a full stop
 * @param source the legal source, such as {@code Art. 13 (1) (d) GDPR}; empty for rules of form
 * @param reason why, in one sentence; may be empty
 * @param suggestion what to write or to do; may be empty
 * @param suggestionIsYaml whether the suggestion can be pasted under the place
 * @param accepted the reason given in the file why this finding is known and accepted
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Where where,
    Words message,
    Words source,
    Words reason,
    Words suggestion,
    boolean suggestionIsYaml,
    Optional<String> accepted) {

  public Finding {
    if (message.byLanguage().containsValue("")) {
      throw new IllegalArgumentException(rule + " says nothing");
    }
  }

  /** The same finding, weighed differently. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        rule, other, where, message, source, reason, suggestion, suggestionIsYaml, accepted);
  }

  /** The same finding, accepted for this reason. */
  public Finding acceptedBecause(String why) {
    return new Finding(
        rule,
        severity,
        where,
        message,
        source,
        reason,
        suggestion,
        suggestionIsYaml,
        Optional.of(why));
  }

  public Place place() {
    return where.place();
  }

  /**
   * Whether this is about how the file is written, not about what it discloses. Such findings
   * cannot be accepted.
   */
  public boolean isOfForm() {
    return rule.value().startsWith("FORMAT-");
  }
}
