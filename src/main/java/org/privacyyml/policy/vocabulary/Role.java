package org.privacyyml.policy.vocabulary;

/**
 * What a recipient is in the sense of the GDPR: processor (Art. 28), controller of its own, or
 * joint controller (Art. 26).
 */
public enum Role implements Keyed {
  PROCESSOR("processor"),
  CONTROLLER("controller"),
  JOINT("joint");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
