package org.privacyyml.policy.vocabulary;

/** What an automated decision may rest on, Art. 22 (2) GDPR. */
public enum DecisionGround implements Keyed {
  CONTRACT("contract"),
  LAW("law"),
  CONSENT("consent");

  private final String key;

  DecisionGround(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
