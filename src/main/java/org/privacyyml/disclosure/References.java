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
              Words.of(
                  key + " is a kind of activity, and not somebody who gets data",
                  key + " ist eine Art von Verarbeitung und niemand, der Daten erhält"),
              Words.of(
                  "Write who provides it; what it is stands at kind: " + key,
                  "Schreiben, wer es anbietet; was es ist, steht bei kind: " + key)));
      return;
    }
    List<String> candidates = new ArrayList<>(policy.recipients().keySet());
    candidates.addAll(catalog.providerIds());
    Optional<String> nearest = Nearest.to(reference.key(), candidates);
    findings.add(
        FormFinding.of(
            "FORMAT-VALUE",
            reference.where(),
            Words.of(
                reference.key() + " is neither under recipients nor in the catalogue",
                reference.key() + " steht weder unter recipients noch im Katalog"),
            nearest.isPresent()
                ? Words.of("Did you mean " + nearest.get() + "?", "Gemeint: " + nearest.get() + "?")
                : Words.of(
                    "Describe it under recipients: "
                        + reference.key()
                        + ": {name: …, country: …, role: …}",
                    "Unter recipients beschreiben: "
                        + reference.key()
                        + ": {name: …, country: …, role: …}")));
  }

  /** Reports a kind that there is not: often it is the name of a provider. */
  void reportUnknownKind(Where where, String written) {
    Optional<Provider> provider = catalog.provider(written);
    if (provider.isEmpty()) {
      reportUnknown(where, written, catalog.kindIds(), "kind", "Art");
      return;
    }
    String kind = provider.get().signature().kind().orElse("…");
    String keys = "kind: " + kind + ", provider: " + written;
    findings.add(
        FormFinding.of(
            "FORMAT-VALUE",
            where,
            Words.of(
                written + " is a provider, and not a kind of activity",
                written + " ist ein Anbieter und keine Art von Verarbeitung"),
            Words.of("Write " + keys, keys + " schreiben")));
  }

  /** Reports a name that leads nowhere; the fix names the nearest one, or all that there are. */
  void reportUnknown(
      Where where, String written, List<String> candidates, String english, String german) {
    Optional<String> nearest = Nearest.to(written, candidates);
    String all = String.join(", ", candidates);
    findings.add(
        FormFinding.of(
            "FORMAT-VALUE",
            where,
            Words.of(
                "there is no " + english + " " + written,
                "Es gibt keine " + german + " " + written),
            nearest.isPresent()
                ? Words.of("Did you mean " + nearest.get() + "?", "Gemeint: " + nearest.get() + "?")
                : candidates.isEmpty()
                    ? Words.of("Remove it.", "Entfernen.")
                    : Words.of("Known: " + all, "Bekannt: " + all)));
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
                Words.of(
                    declared.key() + " has neither a name nor a category",
                    declared.key() + " hat weder einen Namen noch eine Kategorie"),
                Words.of("Write name: …, or category: …", "name: … oder category: … schreiben")));
      }
      if (isKnown) {
        findings.add(
            FormFinding.of(
                    "X-RECIPIENT-CORRECTS",
                    declared.where(),
                    Words.of(
                        declared.key() + " is a provider of the catalogue; what stands here wins",
                        declared.key() + " ist ein Anbieter des Katalogs; was hier steht, gilt"),
                    Words.same(""))
                .withSeverity(Severity.INFO));
      }
    }
    return List.copyOf(all.values());
  }
}
