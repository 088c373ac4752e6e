package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Site;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.Ownership;
import org.privacyyml.policy.vocabulary.Technology;
import org.privacyyml.resource.Messages;
import org.privacyyml.web.Hosts;
import org.privacyyml.web.Url;

/** Entries on the device: those of the file, and those that a provider is known to write. */
final class Entries {
  private final Policy policy;
  private final Catalog catalog;
  private final ApplicableLaw law;
  private final References references;
  private final Map<String, Processing> activities;
  private final List<Finding> findings;

  /**
   * @param activities all activities by their ids
   */
  Entries(
      Policy policy,
      Catalog catalog,
      ApplicableLaw law,
      References references,
      Map<String, Processing> activities,
      List<Finding> findings) {
    this.policy = policy;
    this.catalog = catalog;
    this.law = law;
    this.references = references;
    this.activities = activities;
    this.findings = findings;
  }

  List<DeviceEntry> all() {
    List<DeviceEntry> all = new ArrayList<>();
    for (StorageEntry entry : policy.storage().orElse(List.of())) {
      Optional<Processing> processing = processing(entry);
      Fact<List<Receiver>> access = references.resolve(entry.access());
      Reference from = entry.from().orNull();
      if (from == null) {
        all.add(own(entry, access, processing));
      } else {
        addKnown(all, entry, from, access, processing);
      }
    }
    return List.copyOf(all);
  }

  private Optional<Processing> processing(StorageEntry entry) {
    Reference reference = entry.processing().orNull();
    if (reference == null) {
      return Optional.empty();
    }
    Processing found = activities.get(reference.key());
    if (found == null) {
      references.reportUnknown(
          reference.where(),
          reference.key(),
          List.copyOf(activities.keySet()),
          Messages.of("disclosure.no-activity", "name", reference.key()));
    }
    return Optional.ofNullable(found);
  }

  /** The entries that the catalogue knows of a provider. */
  private void addKnown(
      List<DeviceEntry> all,
      StorageEntry entry,
      Reference from,
      Fact<List<Receiver>> access,
      Optional<Processing> processing) {
    Optional<Provider> provider = catalog.provider(from.key());
    if (provider.isEmpty() || provider.get().storage().isEmpty()) {
      findings.add(
          FormFinding.of(
              "FORMAT-VALUE",
              from.where(),
              Messages.of("disclosure.no-entries", "provider", from.key()),
              Messages.of("disclosure.describe-each")));
      return;
    }
    for (Provider.Entry known : provider.get().storage()) {
      all.add(known(entry, known, provider.get(), access, processing));
    }
  }

  private static DeviceEntry own(
      StorageEntry entry, Fact<List<Receiver>> access, Optional<Processing> processing) {
    return new DeviceEntry(
        entry.where(),
        entry.name(),
        Optional.empty(),
        entry.technology(),
        entry.purpose(),
        entry.duration(),
        entry.durationFrom(),
        entry.host(),
        entry.party(),
        access,
        entry.necessary(),
        entry.consentAsked(),
        processing);
  }

  private DeviceEntry known(
      StorageEntry entry,
      Provider.Entry known,
      Provider provider,
      Fact<List<Receiver>> access,
      Optional<Processing> processing) {
    Fact<List<Receiver>> readers = access;
    // Whoever is known to write an entry can read it.
    if (access.isMissing() && provider.name().isPresent()) {
      Optional<Receiver> writer = references.resolve(new Reference(provider.id(), access.where()));
      readers = writer.isPresent() ? Fact.of(List.of(writer.get()), access.where()) : access;
    }
    Fact<StorageEntry.Necessity> necessary = entry.necessary();
    if (necessary.isMissing() && provider.needsConsent().orElse(false)) {
      necessary = Fact.of(new StorageEntry.Necessity(false, Optional.empty()), necessary.where());
    }
    return new DeviceEntry(
        entry.where(),
        entry.name().or(Fact.of(known.names(), entry.name().where())),
        Optional.of(provider),
        entry
            .technology()
            .or(given(known.technology(), Technology.values(), entry.technology().where())),
        entry.purpose().or(text(known.purpose(), entry.purpose().where())),
        entry.duration().or(term(known.duration(), entry.duration().where())),
        entry.durationFrom(),
        entry.host().or(host(known, entry.host().where())),
        entry.party().or(given(known.party(), Ownership.values(), entry.party().where())),
        readers,
        necessary,
        entry.consentAsked(),
        processing);
  }

  /** A first-party entry lies under the site's own host. */
  private Fact<String> host(Provider.Entry known, Where where) {
    Site site = policy.site().orNull();
    boolean isOwn = known.party().orElse("").equals("first");
    if (known.host().isEmpty() && isOwn && site != null && site.url().isStated()) {
      String host = Url.of(site.url().orElse("")).host();
      return host == null ? Fact.missing(where) : Fact.of(Hosts.shown(host), where);
    }
    return Fact.known(known.host(), where);
  }

  private static <T extends Keyed> Fact<T> given(Optional<String> key, T[] values, Where where) {
    return Fact.known(Keyed.named(key.orElse(""), values), where);
  }

  private Fact<Text> text(Optional<Words> words, Where where) {
    if (words.isEmpty()) {
      return Fact.missing(where);
    }
    Words known = SwissWords.of(words.get(), law);
    return Fact.of(Text.of(known), where);
  }

  private static Fact<Term> term(Optional<String> duration, Where where) {
    return Fact.known(Term.parseDuration(duration.orElse("")), where);
  }
}
