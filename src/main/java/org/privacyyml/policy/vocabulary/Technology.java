package org.privacyyml.policy.vocabulary;

/** What is stored on, or read from, a visitor's terminal equipment (§ 25 TDDDG). */
public enum Technology implements Keyed {
  COOKIE("cookie"),
  LOCAL_STORAGE("local-storage"),
  SESSION_STORAGE("session-storage"),
  INDEXED_DB("indexed-db"),
  SERVICE_WORKER("service-worker"),
  PIXEL("pixel"),
  FINGERPRINT("fingerprint"),
  DEVICE_ID("device-id");

  private final String key;

  Technology(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
