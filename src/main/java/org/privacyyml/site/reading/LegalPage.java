package org.privacyyml.site.reading;

/** The two pages that every page has to link to. */
public enum LegalPage {
  IMPRESSUM,
  NOTICE;

  int bit() {
    return 1 << ordinal();
  }
}
