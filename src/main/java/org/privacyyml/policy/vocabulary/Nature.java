package org.privacyyml.policy.vocabulary;

/**
 * What a site is for: it decides which particulars about the provider are due (§ 5 DDG, § 18 MStV).
 */
public enum Nature implements Keyed {
  COMMERCIAL("commercial"),
  NON_COMMERCIAL("non-commercial"),
  PRIVATE("private");

  private final String key;

  Nature(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
