package org.privacyyml.policy.vocabulary;

/** The sector a controller belongs to: it decides which authority supervises it (§ 40 BDSG). */
public enum Sector implements Keyed {
  PRIVATE("private"),
  PUBLIC_FEDERAL("public-federal"),
  PUBLIC_STATE("public-state"),
  CHURCH("church"),
  BROADCASTER("broadcaster"),
  TELECOM("telecom");

  private final String key;

  Sector(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
