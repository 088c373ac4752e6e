package org.privacyyml.coverage;

import org.privacyyml.finding.Words;

/** How a file stands to a requirement, the weightiest first. */
public enum State {
  MISSING("missing", "Missing", "Es fehlt"),
  /** Missing, and its owner knows and accepts that. */
  ACCEPTED("accepted", "Accepted", "Hingenommen"),
  /** What it asks about could not be read. */
  UNREADABLE("unreadable", "Unreadable", "Nicht lesbar"),
  /** Nothing that the law demands, but worth knowing. */
  HINT("hint", "Hints", "Hinweise"),
  MET("met", "Met", "Erfüllt"),
  NOT_APPLICABLE("not-applicable", "Not applicable", "Nicht anwendbar"),
  /** Left out by the build's configuration. */
  SKIPPED("skipped", "Not asked (skipRules)", "Nicht geprüft (skipRules)");

  private final String key;
  private final Words label;

  State(String key, String english, String german) {
    this.key = key;
    this.label = Words.of(english, german);
  }

  /** As JSON has it. */
  public String key() {
    return key;
  }

  /** As a heading has it. */
  public Words label() {
    return label;
  }
}
