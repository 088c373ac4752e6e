package org.privacyyml.policy.vocabulary;

/** How content of somebody else comes into a page. */
public enum Embedding implements Keyed {
  REMOTE("remote"),
  CONSENT_GATED("consent-gated"),
  LOCAL("local"),
  LINK_ONLY("link-only"),
  SERVER_SIDE("server-side"),
  PROXY("proxy");

  private final String key;

  Embedding(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
