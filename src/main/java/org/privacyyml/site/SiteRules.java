package org.privacyyml.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Advice;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Ascii;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.address.Services;
import org.privacyyml.site.reading.Level;
import org.privacyyml.site.reading.Spot;
import org.privacyyml.site.reading.Stored;
import org.privacyyml.site.reading.Unreadable;

/** Holds what was found against what is declared, both ways. */
final class SiteRules {
  private final Catalog catalog;
  private final Services services;
  private final Declared declared;
  private final boolean ownHostsOnly;
  private final String generators;
  private final SiteFindings findings;

  /**
   * @param findings takes what is found
   * @param generators what the pages say they were made by, in lower case
   */
  SiteRules(
      Catalog catalog,
      Services services,
      Declared declared,
      boolean ownHostsOnly,
      String generators,
      SiteFindings findings) {
    this.catalog = catalog;
    this.services = services;
    this.declared = declared;
    this.ownHostsOnly = ownHostsOnly;
    this.generators = generators;
    this.findings = findings;
  }

  boolean isDisclosed(Seen seen) {
    return seen.provider().filter(declared::names).isPresent();
  }

  /** Hosts that pages talk to, or may talk to. */
  void hosts(List<Seen> hosts) {
    for (Seen seen : hosts) {
      boolean disclosed = isDisclosed(seen);
      if (ownHostsOnly && seen.level() != Level.POSSIBLE) {
        host("SITE-THIRD-PARTY", "SITE-THIRD-PARTY-STRICT", seen);
      } else if (!disclosed) {
        undisclosed(seen);
      } else if (seen.level() == Level.LOADED && needsConsent(seen)) {
        host("SITE-UNGATED", "SITE-UNGATED", seen);
      }
    }
  }

  private void undisclosed(Seen seen) {
    boolean denied =
        seen.provider()
            .flatMap(services::provider)
            .flatMap(provider -> provider.signature().kind())
            .filter(declared::denies)
            .isPresent();
    switch (seen.level()) {
      case LOADED -> {
        String rule = denied ? "SITE-WITHOUT" : "SITE-THIRD-PARTY";
        host(rule, rule, seen);
      }
      case GATED, POSSIBLE -> host("SITE-POSSIBLE", "SITE-POSSIBLE", seen);
      case CONNECTION -> host("SITE-CONNECTION", "SITE-CONNECTION", seen);
      case FORM -> form(seen);
    }
  }

  private boolean needsConsent(Seen seen) {
    String id = seen.provider().orElse("");
    return declared.isConsented(id)
        || services.provider(id).flatMap(Provider::needsConsent).orElse(false);
  }

  private void host(String rule, String words, Seen seen) {
    Optional<Provider> provider = seen.provider().flatMap(services::provider);
    Map<String, Words> arguments = new LinkedHashMap<>();
    arguments.put("host", Words.same(seen.host()));
    arguments.put("service", service(provider));
    arguments.put("advice", advice(provider));
    arguments.put(
        "kind", Words.same(provider.flatMap(known -> known.signature().kind()).orElse("")));
    Proposal proposal = Proposals.of(seen, provider, catalog);
    findings.add(
        findings.of(
            rule,
            words,
            arguments,
            seen.host(),
            seen.provider(),
            seen.pages(),
            seen.places(),
            proposal));
  }

  /** The service in brackets, where it says more than the host. */
  private static Words service(Optional<Provider> provider) {
    return Words.same(
        provider.flatMap(Provider::service).map(name -> " (" + name + ")").orElse(""));
  }

  /** How to do without, first as the generator of the pages is told, then in general. */
  private Words advice(Optional<Provider> provider) {
    if (provider.isEmpty()) {
      return Words.same("");
    }
    Set<Words> sentences = new LinkedHashSet<>();
    for (Advice advice : catalog.advice()) {
      boolean fits =
          advice.providers().contains(provider.get().id())
              && advice.generator().filter(word -> !generators.contains(word)).isEmpty();
      if (fits) {
        sentences.add(advice.words());
      }
    }
    provider.get().signature().selfHost().ifPresent(sentences::add);
    Words all = Words.same("");
    for (Words sentence : sentences) {
      all =
          Words.same("{all}{sentence}")
              .with(Map.of("all", all, "sentence", sentence.map(SiteRules::ended)));
    }
    return all;
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence + "\n" : sentence + ".\n";
  }

  private void form(Seen seen) {
    Optional<Provider> provider = seen.provider().flatMap(services::provider);
    Words said = Messages.of("site.form-sent", "host", seen.host(), "service", service(provider));
    Map<String, Words> arguments = Map.of("form", said);
    findings.add(
        findings.of(
            "SITE-FORM",
            "SITE-FORM",
            arguments,
            seen.host(),
            seen.provider(),
            seen.pages(),
            seen.places(),
            Proposals.of(seen, provider, catalog)));
  }

  /** Known services that the site runs by itself. */
  void ownServices(List<Seen> own) {
    for (Seen seen : own) {
      String id = seen.provider().orElse("");
      Optional<Provider> provider = services.provider(id);
      Optional<String> kind = provider.flatMap(known -> known.signature().kind());
      if (!declared.runs(id, kind)) {
        Map<String, Words> arguments = new LinkedHashMap<>();
        String name = provider.flatMap(Provider::service).orElse(id);
        arguments.put("host", Messages.of("site.own-service", "service", name));
        arguments.put("service", Words.same(""));
        arguments.put("advice", Words.same(""));
        findings.add(
            findings.of(
                "SITE-POSSIBLE",
                "SITE-POSSIBLE",
                arguments,
                id,
                Optional.of(id),
                seen.pages(),
                seen.places(),
                Proposals.ofOwn(id, kind)));
      }
    }
  }

  /** What scripts of the site store on devices. */
  void stores(Gathering gathering, String ownHost) {
    for (List<Stored> group : gathering.stores()) {
      Stored first = group.get(0);
      if (!declared.stores(first.technology(), first.name())) {
        List<Spot> spots =
            group.stream().map(Stored::spot).sorted().limit(SiteFindings.PLACES).toList();
        Words what =
            first.name().isEmpty()
                ? Messages.of("site.stored-unnamed", "technology", first.technology())
                : Words.same(first.name() + " (" + first.technology() + ")");
        Map<String, Words> arguments = Map.of("name", what);
        String subject = first.name().isEmpty() ? first.technology() : first.name();
        findings.add(
            findings.of(
                "SITE-STORAGE",
                "SITE-STORAGE",
                arguments,
                subject,
                Optional.empty(),
                gathering.pagesOf(first),
                spots,
                Proposals.of(first, ownHost)));
      }
    }
  }

  /** What is declared and was not found. */
  void unused(List<Seen> hosts) {
    Set<String> seen = new LinkedHashSet<>();
    hosts.forEach(host -> host.provider().ifPresent(seen::add));
    for (Processing activity : declared.activitiesInPages()) {
      for (Receiver receiver : activity.providers()) {
        boolean hasHosts =
            services.provider(receiver.key()).filter(known -> !known.hosts().isEmpty()).isPresent()
                || declared.hosts().containsKey(receiver.key());
        if (hasHosts && !seen.contains(receiver.key())) {
          findings.add(
              SiteFinding.plain(
                  findings.of(
                      "SITE-UNUSED",
                      "SITE-UNUSED",
                      activity.where(),
                      Map.of("service", receiver.label())),
                  receiver.key(),
                  Optional.of(receiver.key()),
                  0,
                  List.of()));
        }
      }
    }
  }

  /** Libraries that talk to services from the server, which no page shows. */
  void dependencies(List<Dependencies.Client> clients) {
    for (Dependencies.Client client : clients) {
      Optional<String> id = client.provider().map(Provider::id);
      boolean covered =
          id.filter(known -> declared.names(known) || declared.mentions(known)).isPresent()
              || declared.mentions(Ascii.lower(client.service()));
      if (covered) {
        continue;
      }
      String key = id.orElseGet(() -> Proposal.key(Ascii.lower(client.service())));
      boolean isNamed = client.provider().flatMap(Provider::name).isPresent();
      findings.add(
          findings.of(
              "SITE-DEPENDENCY",
              "SITE-DEPENDENCY",
              Map.of(
                  "artifact",
                  Words.same(client.artifact()),
                  "service",
                  Words.same(client.service())),
              client.artifact(),
              id,
              0,
              List.of(),
              Proposals.ofClient(key, isNamed)));
    }
  }

  /** Files that could not be looked into. */
  void unreadable(Collection<Unreadable> files) {
    for (Unreadable problem : files) {
      SiteFinding finding =
          findings.of(
              "SITE-UNREADABLE",
              "SITE-UNREADABLE",
              Map.of("reason", problem.reason()),
              problem.path(),
              Optional.empty(),
              1,
              List.of(new Spot(problem.path(), 1, 1, 1)));
      findings.add(problem.isOnlyDoubt() ? finding.withSeverity(Severity.INFO) : finding);
    }
  }
}
