package org.privacyyml.policy.vocabulary;

/**
 * What a transfer to a third country rests on (Art. 45 to 49 GDPR). The dead ones are read so that
 * they can be named.
 */
public enum Mechanism implements Keyed {
  ADEQUACY("adequacy"),
  DPF("dpf"),
  SWISS_DPF("swiss-dpf"),
  SCC("scc"),
  BCR("bcr"),
  CODE_OF_CONDUCT("code-of-conduct"),
  CERTIFICATION("certification"),
  EXPLICIT_CONSENT("explicit-consent"),
  CONTRACT("contract"),
  PUBLIC_INTEREST("public-interest"),
  LEGAL_CLAIMS("legal-claims"),
  VITAL_INTERESTS("vital-interests"),
  REGISTER("register"),
  PRIVACY_SHIELD("privacy-shield"),
  SAFE_HARBOR("safe-harbor"),
  SCC_2001("scc-2001"),
  SCC_2004("scc-2004"),
  SCC_2010("scc-2010");

  private final String key;

  Mechanism(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
