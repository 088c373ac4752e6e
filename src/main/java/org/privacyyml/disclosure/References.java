package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Nearest;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Recipient;
import org.privacyyml.policy.Reference;

/**
 * Finds what the file's references mean: a recipient of its own, a provider of the catalogue, or
 * nothing.
 */
final class References {
  private final Policy policy;
  private final Catalog catalog;
  private final List<Finding> findings;
  private final Map<String, Receiver> used = new LinkedHashMap<>();

  References(Policy policy, Catalog catalog, List<Finding> findings) {
    this.policy = policy;
    this.catalog = catalog;
    this.findings = findings;
  }

  /** The recipient that is meant; an unknown one is reported. */
  Optional<Receiver> resolve(Reference reference) {
    Receiver known = used.get(reference.key());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Receiver> receiver = find(reference.key(), reference.where(), true);
    if (receiver.isEmpty()) {
      reportUnknown(reference);
    }
    receiver.ifPresent(found -> used.put(reference.key(), found));
    return receiver;
  }

  private Optional<Receiver> find(String key, Where referredFrom, boolean isUsed) {
    Optional<Recipient> declared = Optional.ofNullable(policy.recipients().get(key));
    Optional<Provider> provider = catalog.provider(key);
    if (declared.isEmpty() && provider.isEmpty()) {
      return Optional.empty();
    }
    Where where = declared.map(Recipient::where).orElse(recipientPath(key, referredFrom));
    return Optional.of(
        Receiver.of(key, where, declared, provider, catalog.countries()::name, isUsed));
  }

  /**
   * What the file could say about a provider of the catalogue stands under {@code recipients}; it
   * is shown at its use.
   */
  private Where recipientPath(String key, Where referredFrom) {
    return policy.where().missing("recipients").missing(key).shownAt(referredFrom);
  }

  private void reportUnknown(Reference reference) {
    List<String> candidates = new ArrayList<>(policy.recipients().keySet());
    candidates.addAll(catalog.providerIds());
    Optional<String> nearest = Nearest.to(reference.key(), candidates);
    findings.add(
        Finding.ofForm(
            "FORMAT-VALUE",
            reference.where(),
            new Words(
                reference.key() + " is neither under recipients nor in the catalogue",
                reference.key() + " steht weder unter recipients noch im Katalog"),
            nearest
                .map(found -> new Words("Did you mean " + found + "?", "Gemeint: " + found + "?"))
                .orElse(
                    new Words(
                        "Describe it under recipients: "
                            + reference.key()
                            + ": {name: …, country: …, role: …}",
                        "Unter recipients beschreiben: "
                            + reference.key()
                            + ": {name: …, country: …, role: …}"))));
  }

  /**
   * All recipients: those in use, in the order of their first use, then those that are only
   * declared.
   */
  List<Receiver> all() {
    Map<String, Receiver> all = new LinkedHashMap<>(used);
    for (Recipient declared : policy.recipients().values()) {
      if (!all.containsKey(declared.key())) {
        find(declared.key(), declared.where(), false)
            .ifPresent(found -> all.put(declared.key(), found));
      }
      if (catalog.provider(declared.key()).isPresent()) {
        findings.add(
            Finding.ofForm(
                    "X-RECIPIENT-CORRECTS",
                    declared.where(),
                    new Words(
                        declared.key() + " is a provider of the catalogue; what stands here wins",
                        declared.key() + " ist ein Anbieter des Katalogs; was hier steht, gilt"),
                    Words.same(""))
                .withSeverity(Severity.INFO));
      }
    }
    return List.copyOf(all.values());
  }
}
