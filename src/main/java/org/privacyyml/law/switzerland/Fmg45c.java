package org.privacyyml.law.switzerland;

import static org.privacyyml.finding.Page.NOTICE;

import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.notice.DeviceEntries;

/**
 * Cookies and everything like them in Switzerland: Art. 45c FMG. People are told the purpose, and
 * that they can refuse; consent is not needed.
 */
public final class Fmg45c {

  private Fmg45c() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    if (law.applicable().dsg()) {
      for (DeviceEntry entry : file.storage()) {
        law.rule("FMG-45C", entry).shownOn(NOTICE).find(DeviceEntries.noPurpose(law, entry));
      }
      law.rule("FMG-45C").when(!file.storage().isEmpty()).shownOn(NOTICE).saidByThePage();
    }
  }
}
