package org.privacyyml.policy.vocabulary;

/** From when a period runs, where it is one of the usual starts. */
public enum StartOfPeriod implements Keyed {
  COLLECTION("collection"),
  END_OF_YEAR("end-of-year"),
  END_OF_CONTRACT("end-of-contract"),
  LAST_CONTACT("last-contact"),
  LAST_USE("last-use");

  private final String key;

  StartOfPeriod(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
