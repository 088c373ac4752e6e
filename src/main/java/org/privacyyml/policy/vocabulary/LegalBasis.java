package org.privacyyml.policy.vocabulary;

/** The six legal bases of Art. 6 (1) GDPR, in the order of its letters (a) to (f). */
public enum LegalBasis implements Keyed {
  CONSENT("consent"),
  CONTRACT("contract"),
  LEGAL_OBLIGATION("legal-obligation"),
  VITAL_INTERESTS("vital-interests"),
  PUBLIC_TASK("public-task"),
  LEGITIMATE_INTERESTS("legitimate-interests");

  private final String key;

  LegalBasis(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
