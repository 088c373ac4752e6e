package org.privacyyml.law.consistency;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.vocabulary.LegalBasis;

/**
 * What is known of services that browsers load, held against what the file says: § 25 TDDDG. A
 * service can be set up otherwise, so nothing of this fails a build.
 */
public final class Embeds {

  private Embeds() {}

  public static void ask(Case law) {
    // Under the Swiss act alone nobody has to be asked; that nothing is stored must still be true.
    boolean asksConsent = law.applicable().devices().isPresent();
    for (Processing activity : law.allActivities()) {
      ask(law, activity, asksConsent);
    }
  }

  private static void ask(Case law, Processing activity, boolean asksConsent) {
    boolean loaded = activity.isLoadedByBrowser();
    Where storage = law.file().policy().storage().where();
    Optional<Receiver> storing = storing(activity);
    law.rule("X-STORAGE-NONE", activity)
        .when(loaded && storing.isPresent())
        .find(
            storing.isPresent() && law.file().policy().storage().isNone()
                ? List.of(stored(activity, storing.get(), storage))
                : List.of());
    law.rule("X-EMBEDDING-UNSTATED", activity)
        .when(isLoadedByItsKind(activity) && !activity.providers().isEmpty())
        .requireAnswer(activity.activity().embedding());
    Optional<Receiver> asking = asking(activity);
    law.rule("X-LI-EMBED", activity)
        .when(asksConsent && loaded && asking.isPresent() && activity.bases().isStated())
        .find(
            asking.isPresent() && !activity.basedOn(LegalBasis.CONSENT)
                ? List.of(Lack.at(activity.bases().where()).with("recipient", asking.get().label()))
                : List.of());
  }

  private static boolean isLoadedByItsKind(Processing activity) {
    return activity.kind().isPresent() && !activity.kind().get().consentWhen().isEmpty();
  }

  private static Optional<Receiver> storing(Processing activity) {
    for (Receiver provider : activity.providers()) {
      if (provider.known().isPresent() && !provider.known().get().storage().isEmpty()) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }

  private static Optional<Receiver> asking(Processing activity) {
    for (Receiver provider : activity.providers()) {
      if (provider.known().isPresent() && provider.known().get().needsConsent().orElse(false)) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }

  private static Lack stored(Processing activity, Receiver provider, Where storage) {
    Provider known = provider.known().orElseThrow();
    return Lack.at(storage)
        .with("recipient", known.service().orElse(provider.key()))
        .with("name", known.storage().get(0).names().get(0))
        .with("provider", provider.key())
        .with("activity", activity.id());
  }
}
