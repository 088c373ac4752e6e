package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.ConsentTool;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.LegalBasis;

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

  /**
   * Where the link to the settings is missing: at the tool, or where no tool is named, at the file.
   */
  public static Where settings(Disclosure file, List<ConsentTool> tools) {
    return tools.isEmpty() ? file.policy().consent().where() : tools.get(0).settings().where();
  }

  private static void details(Case law, DeviceEntry entry) {
    law.rule("TDDDG-25-PURPOSE", entry).shownOn(NOTICE).find(noPurpose(law, entry));
    law.rule("TDDDG-25-DURATION", entry).shownOn(NOTICE).require(entry.duration());
    law.rule("TDDDG-25-THIRD", entry).shownOn(NOTICE).requireAnswer(entry.access());
    law.rule("TDDDG-25-KIND", entry).require(entry.technology());
    law.rule("TDDDG-25-HOST", entry).require(entry.host());
  }

  /** A name is no purpose, and neither is a wish to be good. */
  public static List<Lack> noPurpose(Case law, DeviceEntry entry) {
    Fact<Text> purpose = entry.purpose();
    if (!(purpose instanceof Stated<Text> stated)) {
      return Lack.ifMissing(purpose);
    }
    WordList vague = law.words("vaguePurposes");
    for (String text : stated.content().all()) {
      if (vague.firstIn(text).isPresent() || isName(text, entry)) {
        return List.of(Lack.at(purpose.where()).as(Severity.WARNING));
      }
    }
    return List.of();
  }

  private static boolean isName(String text, DeviceEntry entry) {
    for (String name : entry.names().orElse(List.of())) {
      if (name.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  private static void consent(Case law, DeviceEntry entry) {
    law.rule("TDDDG-25-UNSTATED", entry).require(entry.necessary());
    law.rule("TDDDG-25-1", entry)
        .when(entry.needsConsent())
        .requireThat(entry.isConsentAsked(), entry.consentAsked().where());
    law.rule("X-LI-DEVICE", entry)
        .when(entry.needsConsent() && entry.isConsentAsked())
        .requireThat(restsOnConsent(law, entry), entry.necessary().where());
  }

  /** Whether all activities that an entry serves name consent, as far as they name a basis. */
  public static boolean restsOnConsent(Case law, DeviceEntry entry) {
    for (Processing activity : activities(law, entry)) {
      if (activity.bases().isStated() && !activity.basedOn(LegalBasis.CONSENT)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The activity that an entry belongs to; where the file does not say, those that use the provider
   * it comes from.
   */
  private static List<Processing> activities(Case law, DeviceEntry entry) {
    if (entry.processing().isPresent()) {
      return List.of(entry.processing().get());
    }
    List<Processing> using = new ArrayList<>();
    if (entry.from().isPresent()) {
      for (Processing activity : law.file().processing()) {
        if (uses(activity, entry.from().get().id())) {
          using.add(activity);
        }
      }
    }
    return using;
  }

  private static boolean uses(Processing activity, String provider) {
    for (Receiver receiver : activity.providers()) {
      if (receiver.key().equals(provider)) {
        return true;
      }
    }
    return false;
  }

  private static void necessity(Case law, DeviceEntry entry) {
    Where necessary = entry.necessary().where();
    law.rule("TDDDG-25-2", entry)
        .when(entry.isNecessary())
        .shownOn(NOTICE)
        .find(noReason(law, entry.necessary()));
    law.rule("TDDDG-25-ESS-SUSPECT", entry)
        .when(entry.isNecessary())
        .find(Lack.when(isTracker(law, entry), necessary));
    law.rule("X-CONSENT-ESSENTIAL", entry)
        .when(entry.isNecessary())
        .find(Lack.when(entry.isConsentAsked(), entry.consentAsked().where()));
  }

  /**
   * Which function the user asked for must be said; "for technical reasons" says that there is a
   * reason, not which.
   */
  public static List<Lack> noReason(Case law, Fact<StorageEntry.Necessity> necessary) {
    Lack lack = Lack.at(necessary.where());
    StorageEntry.Necessity stated = necessary.orNull();
    if (stated == null || stated.reason().isEmpty()) {
      return List.of(lack);
    }
    WordList vague = law.words("vagueNecessity");
    for (String text : stated.reason().get().all()) {
      if (vague.isAll(text)) {
        return List.of(lack.as(Severity.WARNING));
      }
    }
    return List.of();
  }

  public static boolean isTracker(Case law, DeviceEntry entry) {
    if (entry.from().isPresent() && entry.from().get().needsConsent().orElse(false)) {
      return true;
    }
    for (String name : entry.names().orElse(List.of())) {
      if (law.words("trackers").names(name)) {
        return true;
      }
    }
    return false;
  }
}
