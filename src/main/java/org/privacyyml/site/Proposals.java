package org.privacyyml.site;

import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Kind;
import org.privacyyml.catalog.Provider;
import org.privacyyml.site.reading.FormSeen;
import org.privacyyml.site.reading.Stored;
import org.privacyyml.yaml.Content;
import org.privacyyml.yaml.Gap;
import org.privacyyml.yaml.Items;
import org.privacyyml.yaml.Keys;

/** What would disclose what was seen, as far as the catalogue knows it. */
final class Proposals {

  private Proposals() {}

  /** The activity, the recipient and the storage entries of a service. */
  static Proposal of(Seen seen, Optional<Provider> known, Catalog catalog) {
    String key = known.map(Provider::id).orElseGet(() -> Proposal.key(seen.host()));
    Optional<String> kindId = known.flatMap(provider -> provider.signature().kind());
    Optional<Kind> kind = kindId.flatMap(catalog::kind);
    boolean needsConsent = known.flatMap(Provider::needsConsent).orElse(false);
    Keys activity =
        kind.isPresent()
            ? Keys.NONE.text("kind", kind.get().id())
            : Keys.NONE
                .gaps("name")
                .text("id", key)
                .with("purposes", Items.inline(Gap.ANY))
                .with("data", Items.inline(Gap.ANY));
    activity =
        activity.text("provider", key).word("embedding", needsConsent ? "consent-gated" : "remote");
    activity = withBasis(activity, needsConsent, kind.flatMap(Kind::basis)).gaps("retention");
    if (kind.flatMap(Kind::obligation).isEmpty()) {
      Keys provision = Keys.NONE.word("required", "no").gaps("consequence");
      activity = activity.with("provision", new Content.Inline(provision));
    }
    Optional<Content> storage = storage(key, known, kindId.orElse(key));
    Proposal proposal = new Proposal(Optional.empty(), Optional.of(activity), storage);
    Keys recipient = recipient(seen, known);
    return recipient.equals(Keys.NONE) ? proposal : proposal.with(key, recipient);
  }

  private static Keys recipient(Seen seen, Optional<Provider> known) {
    Keys recipient = Keys.NONE;
    if (known.flatMap(Provider::name).isEmpty()) {
      recipient = recipient.gaps("name", "country");
    }
    if (known.flatMap(Provider::role).isEmpty()) {
      recipient = recipient.gaps("role");
    }
    return known.isPresent()
        ? recipient
        : recipient.with("hosts", Items.inline(new Content.Text(seen.host())));
  }

  private static Keys withBasis(Keys activity, boolean needsConsent, Optional<String> preset) {
    if (needsConsent || preset.filter("consent"::equals).isPresent()) {
      Keys stated = preset.isEmpty() ? activity.word("legalBasis", "consent") : activity;
      return stated.gaps("withdrawal");
    }
    return preset.isEmpty() ? activity.gaps("legalBasis") : activity;
  }

  private static Optional<Content> storage(String key, Optional<Provider> known, String activity) {
    boolean stores = known.map(provider -> !provider.storage().isEmpty()).orElse(false);
    return stores
        ? Optional.of(
            new Content.Inline(
                Keys.NONE
                    .text("from", key)
                    .word("necessary", "false")
                    .with("access", Items.inline(new Content.Text(key)))
                    .text("processing", activity)))
        : Optional.empty();
  }

  /** The entry for something that is stored on devices. */
  static Proposal of(Stored store, String host) {
    String technology = store.technology();
    Keys entry =
        textOrGap(Keys.NONE, "name", store.name()).word("technology", technology).gaps("purpose");
    entry =
        switch (technology) {
          case "session-storage" -> entry.word("duration", "session");
          case "cookie" -> entry.gaps("duration");
          default -> entry.word("duration", "until-deleted");
        };
    return Proposal.ofStorage(
        textOrGap(entry, "host", host)
            .word("party", "first")
            .word("access", "none")
            .gaps("necessary"));
  }

  private static Keys textOrGap(Keys keys, String key, String text) {
    return text.isEmpty() ? keys.gaps(key) : keys.text(key, text);
  }

  /** The activity for a form. */
  static Proposal of(FormSeen.Purpose purpose) {
    String kind =
        switch (purpose) {
          case LOGIN -> "login";
          case SEARCH -> "search";
          case NEWSLETTER -> "newsletter";
          case CONTACT, OTHER -> "contact-form";
        };
    Keys activity = Keys.NONE.word("kind", kind).gaps("provider");
    if (purpose == FormSeen.Purpose.NEWSLETTER) {
      activity = activity.word("confirmation", "double-opt-in").gaps("withdrawal");
    }
    return Proposal.ofActivity(activity.gaps("retention"));
  }

  /** The activity for a known service that the site runs by itself. */
  static Proposal ofOwn(String service, Optional<String> kind) {
    return Proposal.ofActivity(
        kind.map(id -> Keys.NONE.text("kind", id))
            .orElse(Keys.NONE.gaps("kind"))
            .word("provider", "self")
            .text("service", service)
            .word("embedding", "remote")
            .gaps("legalBasis", "recipients", "retention"));
  }

  /** The activity and the recipient for what a library of the server talks to. */
  static Proposal ofClient(String key, boolean isNamed) {
    Keys activity =
        Keys.NONE
            .gaps("kind")
            .text("provider", key)
            .word("embedding", "server-side")
            .gaps("retention");
    Proposal proposal = Proposal.ofActivity(activity);
    return isNamed
        ? proposal
        : proposal.with(
            key, Keys.NONE.gaps("name", "country").word("role", "processor").gaps("agreement"));
  }
}
