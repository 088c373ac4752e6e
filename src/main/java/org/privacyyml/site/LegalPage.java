package org.privacyyml.site;

/** The two pages that every page has to link to. */
enum LegalPage {
  IMPRESSUM,
  NOTICE;

  int bit() {
    return 1 << ordinal();
  }
}
