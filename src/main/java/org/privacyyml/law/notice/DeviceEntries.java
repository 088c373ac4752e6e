package org.privacyyml.law.notice;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.DeviceEntry;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.LegalBasis;

/**
 * What an entry on the device must say of itself and may rest on, wherever Art. 5 (3) of the
 * ePrivacy Directive, 2002/58/EC, has become law, or a law like it.
 */
public final class DeviceEntries {

  private DeviceEntries() {}

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

  /** Whether it is known for telling people apart, whatever the file says of it. */
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
