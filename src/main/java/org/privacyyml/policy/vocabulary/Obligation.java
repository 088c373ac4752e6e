package org.privacyyml.policy.vocabulary;

/** Whether people must provide their data, Art. 13 (2) (e) GDPR. */
public enum Obligation implements Keyed {
  NO("no"),
  YES("yes"),
  STATUTORY("statutory"),
  CONTRACTUAL("contractual"),
  FOR_CONTRACT("for-contract"),
  TECHNICAL("technical");

  private final String key;

  Obligation(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
