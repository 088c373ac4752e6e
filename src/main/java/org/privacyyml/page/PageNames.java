package org.privacyyml.page;

import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;

/** The names of the files, without their endings. */
public record PageNames(
    String germanNotice, String englishNotice, String germanImprint, String englishImprint) {

  public static final PageNames DEFAULT =
      new PageNames("datenschutz", "privacy", "impressum", "imprint");

  public String of(Page page, Language language) {
    if (page == Page.NOTICE) {
      return language.code().equals("de") ? germanNotice : englishNotice;
    }
    return language.code().equals("de") ? germanImprint : englishImprint;
  }
}
