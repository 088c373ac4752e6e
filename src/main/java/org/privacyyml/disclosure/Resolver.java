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
import org.privacyyml.catalog.FormFacts;
import org.privacyyml.catalog.Kind;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Finding;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.SupervisoryAuthority;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.resource.Messages;

/** Completes a policy. Made for one run. */
final class Resolver {
  private final Policy policy;
  private final Catalog catalog;
  private final List<Finding> findings = new ArrayList<>();
  private final References references;
  private final ApplicableLaw law;
  private final List<String> registers;
  private final Map<String, Processing> activities = new LinkedHashMap<>();

  Resolver(Policy policy, Catalog catalog) {
    this.policy = policy;
    this.catalog = catalog;
    this.law = ApplicableLaw.of(policy, catalog.countries());
    this.references = new References(policy, catalog, findings);
    this.registers = registers(policy, catalog, law.controller());
  }

  private static List<String> registers(Policy policy, Catalog catalog, String country) {
    Controller controller = policy.controller().orNull();
    LegalForm form = controller == null ? null : controller.legalForm().orNull();
    Optional<FormFacts> facts = form == null ? Optional.empty() : catalog.legalForm(form.key());
    return facts.isPresent() ? facts.get().registersIn(country) : List.of();
  }

  Disclosure resolve() {
    Fact<List<Receiver>> forAll = references.resolve(policy.recipientsForAll());
    List<Processing> processing = new ArrayList<>();
    for (Activity activity : policy.activities()) {
      Processing resolved = processing(activity, forAll, processing.size());
      processing.add(resolved);
      activities.putIfAbsent(resolved.id(), resolved);
    }
    List<DeviceEntry> storage =
        new Entries(policy, catalog, law, references, activities, findings).all();
    checkWithout();
    new NamedParts(policy, references).check(activities.keySet());
    SupervisoryAuthority stated = policy.supervisoryAuthority().orNull();
    return new Disclosure(
        policy,
        catalog,
        law,
        List.copyOf(processing),
        references.all(),
        storage,
        stated == null ? Authorities.competent(policy, catalog) : authority(stated),
        stated == null ? Optional.empty() : stated.party(),
        findings);
  }

  private Processing processing(Activity activity, Fact<List<Receiver>> forAll, int index) {
    Optional<Kind> kind = kind(activity.kind());
    if (activity.kind().isMissing() && activity.name().isMissing()) {
      findings.add(
          FormFinding.of(
              "FORMAT-REQUIRED",
              activity.name().where(),
              Messages.of("disclosure.activity-without-name"),
              Messages.of("disclosure.add-name")));
    }
    Presets presets = new Presets(activity, kind, law, registers);
    List<Receiver> providers = new ArrayList<>();
    boolean self = false;
    for (Reference reference : activity.provider().orElse(List.of())) {
      self |= reference.isSelf();
      Optional<Receiver> provider =
          reference.isSelf() ? Optional.empty() : references.resolve(reference);
      if (provider.isPresent()) {
        providers.add(provider.get());
      }
    }
    String id = activity.effectiveId().orElse("");
    boolean isNew = !id.isEmpty() && !activities.containsKey(id);
    return new Processing(
        isNew ? id : "activity-" + (index + 1),
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
        retention(activity),
        presets.provision(policy.provision()),
        activity.automatedDecisions().or(policy.automatedDecisions()));
  }

  /** Only a file that names periods of the law has them looked up. */
  private Fact<List<Retention>> retention(Activity activity) {
    for (Retention stated : activity.retention().orElse(List.of())) {
      if (stated.statutory().isStated()) {
        return new StatutoryRetention(catalog, law, references).completed(activity.retention());
      }
    }
    return activity.retention();
  }

  private Optional<Kind> kind(Fact<String> stated) {
    if (!stated.isStated()) {
      return Optional.empty();
    }
    String id = stated.orElse("");
    Optional<Kind> kind = catalog.kind(id);
    if (kind.isEmpty()) {
      references.reportUnknownKind(stated.where(), id);
    }
    return kind;
  }

  /**
   * The name of the service: the software that is stated, or what the provider's service is called.
   */
  private Optional<String> service(Activity activity, List<Receiver> providers) {
    Optional<String> stated = activity.service().value();
    if (stated.isPresent()) {
      Optional<Provider> software = catalog.provider(stated.get());
      return software.isPresent() && software.get().service().isPresent()
          ? software.get().service()
          : stated;
    }
    Set<String> software = new LinkedHashSet<>();
    Set<String> services = new LinkedHashSet<>();
    for (Receiver provider : providers) {
      Optional<String> name =
          provider.known().isPresent() ? provider.known().get().service() : Optional.empty();
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
    Fact<List<Receiver>> stated = references.resolve(activity.recipients());
    List<Receiver> all = new ArrayList<>();
    for (Receiver provider : providers) {
      if (provider.isSomebody()) {
        all.add(provider);
      }
    }
    all.addAll(stated.orElse(List.of()));
    all.addAll(forAll.orElse(List.of()));
    if (!all.isEmpty() && !stated.isUnreadable()) {
      return Fact.of(References.eachOnce(all), stated.where());
    }
    // A name that leads nowhere has been reported: to ask for recipients as well would only
    // confuse.
    boolean isLost =
        stated.isStated()
            || activity.provider().isUnreadable()
            || namesSomebody(activity.provider());
    return isLost && all.isEmpty() ? Fact.unreadable(stated.where()) : stated;
  }

  /** Whether somebody else runs the service; mere software and the controller are nobody else. */
  private boolean namesSomebody(Fact<List<Reference>> providers) {
    for (Reference reference : providers.orElse(List.of())) {
      if (!reference.isSelf() && catalog.provider(reference.key()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Authority> authority(SupervisoryAuthority stated) {
    if (stated.key().isEmpty()) {
      return Optional.empty();
    }
    String key = stated.key().get();
    Optional<Authority> known = catalog.authority(key);
    if (known.isEmpty()) {
      references.reportUnknown(
          policy.supervisoryAuthority().where(),
          key,
          catalog.authorityKeys(),
          Messages.of("disclosure.no-authority", "name", key));
    }
    return known;
  }

  /** What is stated not to take place cannot be an activity. */
  private void checkWithout() {
    for (Reference kind : policy.without().orElse(List.of())) {
      if (catalog.kind(kind.key()).isEmpty()) {
        references.reportUnknownKind(kind.where(), kind.key());
      }
      for (Processing activity : activities.values()) {
        if (activity.isKind(kind.key())) {
          findings.add(
              FormFinding.of(
                  "X-WITHOUT",
                  kind.where(),
                  Messages.of("disclosure.says-it-is-not", "kind", kind.key()),
                  Messages.of("disclosure.remove-one")));
        }
      }
    }
  }
}
