package org.privacyyml.finding;

/** The two pages. */
public enum Page {
  /** The privacy notice (Art. 12 to 14 GDPR). */
  NOTICE,
  /** The Impressum (§ 5 DDG, § 18 MStV). */
  IMPRINT
}
