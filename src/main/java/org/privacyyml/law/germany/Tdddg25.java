package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.List;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.notice.DeviceEntries;

/** Cookies and everything like them: § 25 TDDDG, Art. 5 (3) ePrivacy Directive, CJEU C-673/17. */
public final class Tdddg25 {

  private Tdddg25() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean german = file.law().judgesDevicesIn("DE");
    law.rule("X-STORAGE-UNSTATED")
        .when((file.law().devices().isPresent() || file.law().dsg()) && file.writesNotice())
        .requireAnswer(file.policy().storage());
    for (DeviceEntry entry : german ? file.storage() : List.<DeviceEntry>of()) {
      details(law, entry);
      consent(law, entry);
      necessity(law, entry);
    }
  }

  private static void details(Case law, DeviceEntry entry) {
    law.rule("TDDDG-25-PURPOSE", entry).shownOn(NOTICE).find(DeviceEntries.noPurpose(law, entry));
    law.rule("TDDDG-25-DURATION", entry).shownOn(NOTICE).require(entry.duration());
    law.rule("TDDDG-25-THIRD", entry).shownOn(NOTICE).requireAnswer(entry.access());
    law.rule("TDDDG-25-KIND", entry).require(entry.technology());
    law.rule("TDDDG-25-HOST", entry).require(entry.host());
  }

  private static void consent(Case law, DeviceEntry entry) {
    law.rule("TDDDG-25-UNSTATED", entry).require(entry.necessary());
    law.rule("TDDDG-25-1", entry)
        .when(entry.needsConsent())
        .requireThat(entry.isConsentAsked(), entry.consentAsked().where());
    law.rule("X-LI-DEVICE", entry)
        .when(entry.needsConsent() && entry.isConsentAsked())
        .requireThat(DeviceEntries.restsOnConsent(law, entry), entry.necessary().where());
  }

  private static void necessity(Case law, DeviceEntry entry) {
    Where necessary = entry.necessary().where();
    law.rule("TDDDG-25-2", entry)
        .when(entry.isNecessary())
        .shownOn(NOTICE)
        .find(DeviceEntries.noReason(law, entry.necessary()));
    law.rule("TDDDG-25-ESS-SUSPECT", entry)
        .when(entry.isNecessary())
        .find(Lack.when(DeviceEntries.isTracker(law, entry), necessary));
    law.rule("X-CONSENT-ESSENTIAL", entry)
        .when(entry.isNecessary())
        .find(Lack.when(entry.isConsentAsked(), entry.consentAsked().where()));
  }
}
