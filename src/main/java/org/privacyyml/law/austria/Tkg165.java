package org.privacyyml.law.austria;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.notice.ConsentSettings;
import org.privacyyml.law.notice.DeviceEntries;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.resource.Messages;

/**
 * Cookies and everything like them in Austria: § 165 (3) TKG 2021. It asks the same facts as § 25
 * TDDDG, and since both transpose one directive, CJEU C-673/17 counts here too.
 */
public final class Tkg165 {

  private static final Words PURPOSE = Messages.of("law.device-purpose");
  private static final Words DURATION = Messages.of("law.device-duration");
  private static final Words ACCESS = Messages.of("law.device-access");
  private static final Words DATA = Messages.of("law.device-data");
  private static final Words GROUND = Messages.of("law.device-ground");
  private static final Words CONSENT = Messages.of("law.device-consent");
  private static final Words SETTINGS = Messages.of("law.device-settings");

  private Tkg165() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean asks = false;
    if (file.law().judgesDevicesIn("AT")) {
      for (DeviceEntry entry : file.storage()) {
        law.rule("TKG-165-3", entry).shownOn(NOTICE).find(missing(law, entry));
        asks |= entry.isConsentAsked();
      }
    }
    List<ConsentTool> tools = file.policy().consent().orElse(List.of());
    List<Lack> noSettings =
        Lack.unless(ConsentSettings.areStated(tools), ConsentSettings.place(file, tools));
    law.rule("TKG-165-3").when(asks).shownOn(NOTICE).find(named(noSettings, SETTINGS));
  }

  private static List<Lack> missing(Case law, DeviceEntry entry) {
    List<Lack> lacks = new ArrayList<>(named(DeviceEntries.noPurpose(law, entry), PURPOSE));
    lacks.addAll(named(Lack.ifMissing(entry.duration()), DURATION));
    lacks.addAll(named(Lack.ifMissing(entry.access()), ACCESS));
    lacks.addAll(named(noGround(law, entry), GROUND));
    boolean unasked = entry.needsConsent() && !entry.isConsentAsked();
    lacks.addAll(named(Lack.when(unasked, entry.consentAsked().where()), CONSENT));
    // The name and the purpose can be enough to tell which data it holds.
    if (entry.processing().isEmpty()) {
      Lack data = Lack.at(entry.where().missing("processing")).as(Severity.INFO);
      lacks.add(data.with("item", DATA));
    }
    return lacks;
  }

  private static List<Lack> noGround(Case law, DeviceEntry entry) {
    Fact<?> necessary = entry.necessary();
    if (!entry.isNecessary()) {
      boolean wrongBasis = entry.isConsentAsked() && !DeviceEntries.restsOnConsent(law, entry);
      return necessary.isMissing()
          ? List.of(Lack.of(necessary))
          : Lack.when(wrongBasis, necessary.where());
    }
    return DeviceEntries.isTracker(law, entry)
        ? List.of(Lack.at(necessary.where()))
        : DeviceEntries.noReason(law, entry.necessary());
  }

  private static List<Lack> named(List<Lack> lacks, Words item) {
    List<Lack> named = new ArrayList<>();
    for (Lack lack : lacks) {
      named.add(lack.with("item", item));
    }
    return named;
  }
}
