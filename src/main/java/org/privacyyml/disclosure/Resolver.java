package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Kind;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Keyed;
import org.privacyyml.policy.Nearest;
import org.privacyyml.policy.Ownership;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Reference;
import org.privacyyml.policy.StorageEntry;
import org.privacyyml.policy.SupervisoryAuthority;
import org.privacyyml.policy.Technology;
import org.privacyyml.policy.Term;
import org.privacyyml.policy.Text;

/** Completes a policy. Made for one run. */
final class Resolver {
  private final Policy policy;
  private final Catalog catalog;
  private final List<Finding> findings = new ArrayList<>();
  private final References references;
  private final ApplicableLaw law;
  private final Map<String, Processing> activities = new LinkedHashMap<>();

  Resolver(Policy policy, Catalog catalog) {
    this.policy = policy;
    this.catalog = catalog;
    this.law = ApplicableLaw.of(policy, catalog.countries());
    this.references = new References(policy, catalog, findings);
  }

  Disclosure resolve() {
    Fact<List<Receiver>> forAll = receivers(policy.recipientsForAll());
    List<Processing> processing = new ArrayList<>();
    for (Activity activity : policy.activities()) {
      Processing resolved = processing(activity, forAll, processing.size());
      processing.add(resolved);
      activities.putIfAbsent(resolved.id(), resolved);
    }
    List<DeviceEntry> storage = new ArrayList<>();
    for (StorageEntry entry : policy.storage().orElse(List.of())) {
      storage.addAll(entries(entry));
    }
    checkWithout();
    Optional<SupervisoryAuthority> stated = policy.supervisoryAuthority().value();
    return new Disclosure(
        policy,
        catalog,
        List.copyOf(processing),
        references.all(),
        List.copyOf(storage),
        authority(stated),
        stated.flatMap(SupervisoryAuthority::party),
        findings);
  }

  private Processing processing(Activity activity, Fact<List<Receiver>> forAll, int index) {
    Optional<Kind> kind = activity.kind().value().flatMap(catalog::kind);
    if (activity.kind().isStated() && kind.isEmpty()) {
      reportUnknown(
          activity.kind().where(), activity.kind().orElse(""), catalog.kindIds(), "kind", "Art");
    }
    if (activity.kind().isMissing() && activity.name().isMissing()) {
      findings.add(
          Finding.ofForm(
              "FORMAT-REQUIRED",
              activity.name().where(),
              new Words(
                  "an activity without a kind needs a name",
                  "Eine Verarbeitung ohne kind braucht einen Namen"),
              new Words("Add: name: …", "Ergänzen: name: …")));
    }
    Presets presets = new Presets(activity, kind, law);
    List<Receiver> providers = new ArrayList<>();
    boolean self = false;
    for (Reference reference : activity.provider().orElse(List.of())) {
      self |= reference.isSelf();
      if (!reference.isSelf()) {
        references.resolve(reference).ifPresent(providers::add);
      }
    }
    return new Processing(
        activity.where(),
        activity
            .effectiveId()
            .filter(id -> !activities.containsKey(id))
            .orElse("activity-" + (index + 1)),
        activity,
        kind,
        presets.name(),
        presets.purposes(),
        presets.data(),
        presets.bases(),
        List.copyOf(providers),
        self,
        service(activity, providers),
        recipients(activity, providers, forAll),
        presets.provision(policy.provision()),
        activity.automatedDecisions().or(policy.automatedDecisions()));
  }

  /**
   * The name of the service: the software that is stated, or what the provider's service is called.
   */
  private Optional<String> service(Activity activity, List<Receiver> providers) {
    Optional<String> stated = activity.service().value();
    if (stated.isPresent()) {
      return catalog.provider(stated.get()).flatMap(Provider::service).or(() -> stated);
    }
    Set<String> software = new LinkedHashSet<>();
    Set<String> services = new LinkedHashSet<>();
    for (Receiver provider : providers) {
      Optional<String> name = provider.known().flatMap(Provider::service);
      if (name.isPresent()) {
        services.add(name.get());
        if (!provider.isSomebody()) {
          software.add(name.get());
        }
      }
    }
    // Beside software, the other provider is where it runs.
    String joined = String.join(", ", software.isEmpty() ? services : software);
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  /** Providers are recipients by themselves; what counts for all is added to each. */
  private Fact<List<Receiver>> recipients(
      Activity activity, List<Receiver> providers, Fact<List<Receiver>> forAll) {
    Fact<List<Receiver>> stated = receivers(activity.recipients());
    List<Receiver> all = new ArrayList<>();
    for (Receiver provider : providers) {
      if (provider.isSomebody()) {
        all.add(provider);
      }
    }
    all.addAll(stated.orElse(List.of()));
    all.addAll(forAll.orElse(List.of()));
    if (!all.isEmpty() && !stated.isUnreadable()) {
      return Fact.of(eachOnce(all), stated.where());
    }
    // A name that leads nowhere has been reported: to ask for recipients as well would only
    // confuse.
    boolean isLost = stated.isStated() || namesSomebody(activity.provider());
    return isLost && all.isEmpty() ? Fact.unreadable(stated.where()) : stated;
  }

  /** Whether somebody else runs the service; mere software and the controller are nobody else. */
  private boolean namesSomebody(Fact<List<Reference>> providers) {
    return providers.orElse(List.of()).stream()
        .anyMatch(reference -> !reference.isSelf() && catalog.provider(reference.key()).isEmpty());
  }

  private Fact<List<Receiver>> receivers(Fact<List<Reference>> stated) {
    return stated.map(
        list ->
            eachOnce(
                list.stream()
                    .flatMap(reference -> references.resolve(reference).stream())
                    .toList()));
  }

  /** Told apart by their keys: to compare all that is known of them takes long the first time. */
  private static List<Receiver> eachOnce(List<Receiver> receivers) {
    Map<String, Receiver> byKey = new LinkedHashMap<>();
    for (Receiver receiver : receivers) {
      byKey.putIfAbsent(receiver.key(), receiver);
    }
    return List.copyOf(byKey.values());
  }

  private List<DeviceEntry> entries(StorageEntry entry) {
    Optional<Processing> processing = Optional.empty();
    if (entry.processing().isStated()) {
      Reference reference = entry.processing().value().orElseThrow();
      processing = Optional.ofNullable(activities.get(reference.key()));
      if (processing.isEmpty()) {
        reportUnknown(
            reference.where(),
            reference.key(),
            List.copyOf(activities.keySet()),
            "activity",
            "Verarbeitung");
      }
    }
    Fact<List<Receiver>> access = receivers(entry.access());
    if (!entry.from().isStated()) {
      return List.of(own(entry, access, processing));
    }
    Reference from = entry.from().value().orElseThrow();
    Optional<Provider> provider = catalog.provider(from.key());
    if (provider.isEmpty() || provider.get().storage().isEmpty()) {
      findings.add(
          Finding.ofForm(
              "FORMAT-VALUE",
              from.where(),
              new Words(
                  "the catalogue knows no entries of " + from.key(),
                  "Der Katalog kennt keine Einträge von " + from.key()),
              new Words(
                  "Describe each: name, technology, purpose, duration, access, necessary.",
                  "Einzeln beschreiben: name, technology, purpose, duration, access, necessary.")));
      return List.of();
    }
    List<DeviceEntry> entries = new ArrayList<>();
    for (Provider.Entry known : provider.get().storage()) {
      entries.add(known(entry, known, provider.get(), access, processing));
    }
    return entries;
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
      Reference writer = new Reference(provider.id(), access.where());
      readers =
          references
              .resolve(writer)
              .map(receiver -> Fact.of(List.of(receiver), access.where()))
              .orElse(access);
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
    Optional<String> own =
        known
            .party()
            .filter("first"::equals)
            .flatMap(first -> policy.site().value())
            .flatMap(site -> site.url().value());
    return known
        .host()
        .or(() -> own.map(Resolver::hostOf))
        .map(host -> Fact.of(host, where))
        .orElse(Fact.absent(where));
  }

  private static String hostOf(String url) {
    String rest = url.substring(url.indexOf("://") + 3);
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  private static <T extends Keyed> Fact<T> given(Optional<String> key, T[] values, Where where) {
    return key.flatMap(known -> Presets.named(known, values))
        .map(value -> Fact.of(value, where))
        .orElse(Fact.absent(where));
  }

  private Fact<Text> text(Optional<Words> words, Where where) {
    return words
        .map(known -> SwissGerman.of(known, law))
        .map(known -> Fact.of(Text.of(known.de(), known.en()), where))
        .orElse(Fact.absent(where));
  }

  private static Fact<Term> term(Optional<String> duration, Where where) {
    return duration
        .flatMap(Term::parseDuration)
        .map(term -> Fact.of(term, where))
        .orElse(Fact.absent(where));
  }

  private Optional<Authority> authority(Optional<SupervisoryAuthority> stated) {
    if (stated.isPresent()) {
      Optional<String> key = stated.get().key();
      Optional<Authority> known = key.flatMap(catalog::authority);
      if (key.isPresent() && known.isEmpty()) {
        reportUnknown(
            policy.supervisoryAuthority().where(),
            key.get(),
            catalog.authorityKeys(),
            "authority",
            "Aufsichtsbehörde");
      }
      return known;
    }
    return policy
        .controller()
        .value()
        .flatMap(Authorities::competentFor)
        .flatMap(catalog::authority);
  }

  /** What is stated not to take place cannot be an activity. */
  private void checkWithout() {
    for (Reference kind : policy.without().orElse(List.of())) {
      if (catalog.kind(kind.key()).isEmpty()) {
        reportUnknown(kind.where(), kind.key(), catalog.kindIds(), "kind", "Art");
      }
      for (Processing activity : activities.values()) {
        if (activity.isKind(kind.key())) {
          findings.add(
              Finding.ofForm(
                  "X-WITHOUT",
                  kind.where(),
                  new Words(
                      kind.key() + " is stated not to take place, but is an activity",
                      kind.key() + " findet laut Angabe nicht statt, steht aber unter processing"),
                  new Words("Remove one of the two.", "Eines von beiden entfernen.")));
        }
      }
    }
  }

  private void reportUnknown(
      Where where, String written, List<String> candidates, String english, String german) {
    Optional<String> nearest = Nearest.to(written, candidates);
    findings.add(
        Finding.ofForm(
            "FORMAT-VALUE",
            where,
            new Words(
                "there is no " + english + " " + written,
                "Es gibt keine " + german + " " + written),
            nearest
                .map(found -> new Words("Did you mean " + found + "?", "Gemeint: " + found + "?"))
                .orElse(
                    new Words(
                        "Known: " + String.join(", ", candidates),
                        "Bekannt: " + String.join(", ", candidates)))));
  }
}
