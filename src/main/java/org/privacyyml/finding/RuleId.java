package org.privacyyml.finding;

/**
 * The stable name of a requirement, such as {@code GDPR-13-1-D}: people cite it, skip it and accept
 * it by this name.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  public RuleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a rule needs a name");
    }
  }

  /** What stands before the first hyphen, in lower case: the source of law, {@code gdpr}. */
  public String family() {
    int hyphen = value.indexOf('-');
    return Ascii.lower(hyphen < 0 ? value : value.substring(0, hyphen));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
