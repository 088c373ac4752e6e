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
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Recipient;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.policy.value.Nearest;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.resource.Messages;

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
    } else {
      used.put(reference.key(), receiver.get());
    }
    return receiver;
  }

  /** The recipients that are meant, each once; where the file names some. */
  Fact<List<Receiver>> resolve(Fact<List<Reference>> stated) {
    if (!stated.isStated()) {
      return stated.withoutValue();
    }
    List<Receiver> receivers = new ArrayList<>();
    for (Reference reference : stated.orElse(List.of())) {
      Optional<Receiver> receiver = resolve(reference);
      if (receiver.isPresent()) {
        receivers.add(receiver.get());
      }
    }
    return Fact.of(eachOnce(receivers), stated.where());
  }

  /** Told apart by their keys: to compare all that is known of them takes long the first time. */
  static List<Receiver> eachOnce(List<Receiver> receivers) {
    Map<String, Receiver> byKey = new LinkedHashMap<>();
    for (Receiver receiver : receivers) {
      byKey.putIfAbsent(receiver.key(), receiver);
    }
    return List.copyOf(byKey.values());
  }

  private Optional<Receiver> find(String key, Where referredFrom, boolean isUsed) {
    Optional<Recipient> declared = Optional.ofNullable(policy.recipients().get(key));
    Optional<Provider> provider = catalog.provider(key);
    if (declared.isEmpty() && provider.isEmpty()) {
      return Optional.empty();
    }
    Where where = declared.isPresent() ? declared.get().where() : recipientPath(key, referredFrom);
    return Optional.of(Receiver.of(key, where, declared, provider, catalog.countries(), isUsed));
  }

  /**
   * What the file could say about a provider of the catalogue stands under {@code recipients}; it
   * is shown at its use.
   */
  private Where recipientPath(String key, Where referredFrom) {
    return policy.where().missing("recipients").missing(key).shownAt(referredFrom);
  }

  private void reportUnknown(Reference reference) {
    String key = reference.key();
    if (catalog.kind(key).isPresent()) {
      findings.add(
          FormFinding.of(
              "FORMAT-VALUE",
              reference.where(),
              Messages.of("disclosure.kind-as-recipient", "key", key),
              Messages.of("disclosure.who-provides", "key", key)));
      return;
    }
    List<String> candidates = new ArrayList<>(policy.recipients().keySet());
    candidates.addAll(catalog.providerIds());
    Optional<String> nearest = Nearest.to(reference.key(), candidates);
    findings.add(
        FormFinding.of(
            "FORMAT-VALUE",
            reference.where(),
            Messages.of("disclosure.unknown-recipient", "key", reference.key()),
            nearest.isPresent()
                ? Messages.of("policy.did-you-mean", "meant", nearest.get())
                : Messages.of("disclosure.describe-recipient", "key", reference.key())));
  }

  /** Reports a kind that there is not: often it is the name of a provider. */
  void reportUnknownKind(Where where, String written) {
    Optional<Provider> provider = catalog.provider(written);
    if (provider.isEmpty()) {
      reportUnknown(
          where, written, catalog.kindIds(), Messages.of("disclosure.no-kind", "name", written));
      return;
    }
    String kind = provider.get().signature().kind().orElse("…");
    String keys = "kind: " + kind + ", provider: " + written;
    findings.add(
        FormFinding.of(
            "FORMAT-VALUE",
            where,
            Messages.of("disclosure.provider-as-kind", "key", written),
            Messages.of("disclosure.write-keys", "keys", keys)));
  }

  /** Reports a name that leads nowhere; the fix names the nearest one, or all that there are. */
  void reportUnknown(Where where, String written, List<String> candidates, Words message) {
    Optional<String> nearest = Nearest.to(written, candidates);
    String all = String.join(", ", candidates);
    findings.add(
        FormFinding.of(
            "FORMAT-VALUE",
            where,
            message,
            nearest.isPresent()
                ? Messages.of("policy.did-you-mean", "meant", nearest.get())
                : candidates.isEmpty()
                    ? Messages.of("disclosure.remove")
                    : Messages.of("disclosure.known", "values", all)));
  }

  /**
   * All recipients: those in use, in the order of their first use, then those that are only
   * declared.
   */
  List<Receiver> all() {
    Map<String, Receiver> all = new LinkedHashMap<>(used);
    for (Recipient declared : policy.recipients().values()) {
      if (!all.containsKey(declared.key())) {
        all.put(declared.key(), find(declared.key(), declared.where(), false).orElseThrow());
      }
      boolean isKnown = catalog.provider(declared.key()).isPresent();
      if (!isKnown && declared.name().isMissing() && declared.category().isMissing()) {
        findings.add(
            FormFinding.of(
                "FORMAT-REQUIRED",
                declared.name().where(),
                Messages.of("disclosure.no-name-or-category", "key", declared.key()),
                Messages.of("disclosure.write-name-or-category")));
      }
      if (isKnown) {
        findings.add(
            FormFinding.of(
                    "X-RECIPIENT-CORRECTS",
                    declared.where(),
                    Messages.of("disclosure.recipient-corrects", "key", declared.key()),
                    Words.same(""))
                .withSeverity(Severity.INFO));
      }
    }
    return List.copyOf(all.values());
  }
}
