package org.privacyyml.policy.vocabulary;

/** Whether an entry on the device is the site's own or somebody else's. */
public enum Ownership implements Keyed {
  FIRST("first"),
  THIRD("third");

  private final String key;

  Ownership(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
