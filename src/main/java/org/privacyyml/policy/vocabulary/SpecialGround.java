package org.privacyyml.policy.vocabulary;

/** The exceptions of Art. 9 (2) (a) to (j) GDPR, in their order. */
public enum SpecialGround implements Keyed {
  EXPLICIT_CONSENT("explicit-consent"),
  EMPLOYMENT("employment"),
  VITAL_INTERESTS("vital-interests"),
  NON_PROFIT("non-profit"),
  MADE_PUBLIC("made-public"),
  LEGAL_CLAIMS("legal-claims"),
  SUBSTANTIAL_PUBLIC_INTEREST("substantial-public-interest"),
  HEALTH_CARE("health-care"),
  PUBLIC_HEALTH("public-health"),
  RESEARCH("research");

  private final String key;

  SpecialGround(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
