package org.privacyyml.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privacyyml.catalog.Advice;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/** Holds what was found against what is declared, both ways. */
final class SiteRules {
  private static final int PLACES = 10;

  private static final Map<FormSeen.Purpose, Set<String>> COVERING =
      Map.of(
          FormSeen.Purpose.LOGIN,
          Set.of("login", "registration", "social-login", "orders", "support", "internal-tools"),
          FormSeen.Purpose.SEARCH,
          Set.of("search"),
          FormSeen.Purpose.NEWSLETTER,
          Set.of(
              "newsletter",
              "contact-form",
              "registration",
              "login",
              "event",
              "survey",
              "orders",
              "comments",
              "support"),
          FormSeen.Purpose.CONTACT,
          Set.of(
              "contact-form",
              "support",
              "event",
              "job-application",
              "orders",
              "registration",
              "survey",
              "comments",
              "customer-management",
              "newsletter"));

  private final Catalog catalog;
  private final Services services;
  private final Declared declared;
  private final Snippets snippets;
  private final String file;
  private final boolean ownHostsOnly;
  private final String generators;
  private final List<SiteFinding> findings = new ArrayList<>();

  /**
   * @param file the name of the file that would have to be changed
   * @param generators what the pages say they were made by, in lower case
   */
  SiteRules(
      Catalog catalog,
      Services services,
      Declared declared,
      Snippets snippets,
      String file,
      boolean ownHostsOnly,
      String generators) {
    this.catalog = catalog;
    this.services = services;
    this.declared = declared;
    this.snippets = snippets;
    this.file = file;
    this.ownHostsOnly = ownHostsOnly;
    this.generators = generators;
  }

  List<SiteFinding> findings() {
    return findings;
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
    arguments.put("yaml", Words.same(Proposal.of(seen, provider, catalog)));
    add(rule, words, arguments, seen.host(), seen.provider(), seen.pages(), seen.places());
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
    Words all = Words.same("");
    for (Advice advice : catalog.advice()) {
      boolean fits =
          advice.providers().contains(provider.get().id())
              && advice.generator().filter(word -> !generators.contains(word)).isEmpty();
      if (fits && !all.en().contains(advice.words().en())) {
        all = joined(all, advice.words());
      }
    }
    Optional<Words> selfHost = provider.get().signature().selfHost();
    return selfHost.isPresent() ? joined(all, selfHost.get()) : all;
  }

  private static Words joined(Words one, Words other) {
    return new Words(one.en() + ended(other.en()), one.de() + ended(other.de()));
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence + "\n" : sentence + ".\n";
  }

  private void form(Seen seen) {
    Optional<Provider> provider = seen.provider().flatMap(services::provider);
    Words said =
        new Words(
            "a form is sent to " + seen.host() + service(provider).en(),
            "Ein Formular wird an " + seen.host() + service(provider).de() + " gesendet");
    Map<String, Words> arguments =
        Map.of("form", said, "yaml", Words.same(Proposal.of(seen, provider, catalog)));
    add(
        "SITE-FORM",
        "SITE-FORM",
        arguments,
        seen.host(),
        seen.provider(),
        seen.pages(),
        seen.places());
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
        arguments.put("host", new Words("the site's own " + name, "dem eigenen " + name));
        arguments.put("service", Words.same(""));
        arguments.put("advice", Words.same(""));
        arguments.put(
            "yaml",
            Words.same(
                "processing:\n  - kind: "
                    + kind.orElse("…")
                    + "\n    provider: self\n    service: "
                    + id
                    + "\n"
                    + "    embedding: remote\n"
                    + "    legalBasis: …\n"
                    + "    recipients: …\n"
                    + "    retention: …"));
        add(
            "SITE-POSSIBLE",
            "SITE-POSSIBLE",
            arguments,
            id,
            Optional.of(id),
            seen.pages(),
            seen.places());
      }
    }
  }

  /** What scripts of the site store on devices. */
  void stores(Gathering gathering, String ownHost) {
    for (List<Stored> group : gathering.stores()) {
      Stored first = group.get(0);
      if (!declared.stores(first.technology(), first.name())) {
        List<Spot> spots = group.stream().map(Stored::spot).sorted().limit(PLACES).toList();
        Words what =
            first.name().isEmpty()
                ? new Words(
                    "something (" + first.technology() + ")", "etwas (" + first.technology() + ")")
                : Words.same(first.name() + " (" + first.technology() + ")");
        Map<String, Words> arguments =
            Map.of("name", what, "yaml", Words.same(Proposal.of(first, ownHost)));
        String subject = first.name().isEmpty() ? first.technology() : first.name();
        add(
            "SITE-STORAGE",
            "SITE-STORAGE",
            arguments,
            subject,
            Optional.empty(),
            gathering.pagesOf(first),
            spots);
      }
    }
  }

  /** Forms of the site; those that are sent to others are told with their hosts. */
  void forms(Map<FormSeen.Purpose, List<FormSeen>> forms) {
    forms.forEach(
        (purpose, all) -> {
          List<FormSeen> own = all.stream().filter(form -> form.host().isEmpty()).toList();
          if (own.isEmpty() || declared.coversAny(COVERING.getOrDefault(purpose, Set.of()))) {
            return;
          }
          boolean stays = own.stream().allMatch(FormSeen::staysInBrowser);
          Map<String, Words> arguments =
              Map.of(
                  "form",
                  said(purpose, stays),
                  "yaml",
                  Words.same(Proposal.of(purpose, Optional.empty())));
          List<Spot> spots = own.stream().map(FormSeen::spot).sorted().limit(PLACES).toList();
          int pages = (int) own.stream().map(form -> form.spot().file()).distinct().count();
          SiteFinding finding =
              finding(
                  "SITE-FORM",
                  "SITE-FORM",
                  arguments,
                  spots.get(0).file(),
                  Optional.empty(),
                  pages,
                  spots);
          boolean onlyHint = stays && purpose == FormSeen.Purpose.SEARCH;
          findings.add(onlyHint ? weighed(finding, Severity.INFO) : finding);
        });
  }

  private static SiteFinding weighed(SiteFinding finding, Severity severity) {
    return finding.with(finding.finding().withSeverity(severity));
  }

  private static Words said(FormSeen.Purpose purpose, boolean stays) {
    return switch (purpose) {
      case LOGIN ->
          new Words("a form asks for a password", "Ein Formular fragt nach einem Passwort");
      case SEARCH ->
          stays
              ? new Words(
                  "a search form is answered in the browser, as far as can be seen",
                  "Ein Suchformular wird, soweit erkennbar, im Browser beantwortet")
              : new Words(
                  "a search form is sent to the server",
                  "Ein Suchformular wird an den Server gesendet");
      case NEWSLETTER ->
          new Words(
              "a form asks for an e-mail address", "Ein Formular fragt nach einer E-Mail-Adresse");
      case CONTACT, OTHER ->
          new Words(
              "a form asks for a message or a name", "Ein Formular fragt nach Nachricht oder Name");
    };
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
          Requirement requirement = requirement("SITE-UNUSED");
          findings.add(
              SiteFinding.plain(
                  finding(
                      requirement,
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

  /** Pages from which one of the two pages cannot be reached. */
  void reachability(LegalPage legal, Reachability.Ways ways, boolean strict, SiteIndex index) {
    String rule = legal == LegalPage.IMPRESSUM ? "SITE-LINK-IMPRESSUM" : "SITE-LINK-NOTICE";
    if (!ways.unreached().isEmpty()) {
      List<Spot> spots =
          ways.unreached().stream()
              .limit(PLACES)
              .map(page -> new Spot(page.path(), 1, 1, 1))
              .toList();
      int count = ways.unreached().size();
      Map<String, Words> arguments =
          Map.of(
              "pages",
              new Words(
                  count == 1 ? "1 page" : count + " pages",
                  count == 1 ? "1 Seite" : count + " Seiten"),
              "clicks",
              strict
                  ? new Words(" by a link of their own", " über einen eigenen Link")
                  : new Words(" within two clicks", " mit höchstens zwei Klicks"),
              "advice",
              LinkAdvice.of(legal, generators, ways.targets().isEmpty()));
      add(rule, rule, arguments, spots.get(0).file(), Optional.empty(), count, spots);
    }
    for (List<LegalLink> links : new TreeMap<>(ways.broken()).values()) {
      broken(legal, links, index);
    }
  }

  private void broken(LegalPage legal, List<LegalLink> links, SiteIndex index) {
    LegalLink first = links.get(0);
    List<Spot> spots = links.stream().map(LegalLink::spot).sorted().limit(PLACES).toList();
    String host = first.href().host();
    String href =
        (host == null ? "" : first.href().origin())
            + first.href().path()
            + (first.href().fragment().isEmpty() ? "" : "#" + first.href().fragment());
    Words advice;
    if (host != null) {
      String key = legal == LegalPage.IMPRESSUM ? "imprint.external" : "notice.external";
      advice =
          new Words(
              "If the page stands there, state it in " + file + " as " + key + ".",
              "Wenn die Seite dort steht, sie in " + file + " als " + key + " angeben.");
    } else {
      String folder = first.spot().file().substring(0, first.spot().file().lastIndexOf('/') + 1);
      Optional<String> other = index.otherCase(index.resolve(folder, first.href().path()));
      advice =
          other
              .map(
                  name ->
                      new Words(
                          "The file is called " + name + "; most servers tell capitals apart.",
                          "Die Datei heißt "
                              + name
                              + "; die meisten Server unterscheiden Groß- und Kleinschreibung."))
              .orElse(
                  new Words(
                      "Correct the address, or build the page before the site is scanned"
                          + " (privacy:generate, or the reports).",
                      "Die Adresse berichtigen oder die Seite bauen, bevor die Website geprüft wird"
                          + " (privacy:generate oder die Berichte)."));
    }
    Map<String, Words> arguments =
        Map.of(
            "page",
            legal == LegalPage.IMPRESSUM
                ? new Words("the Impressum", "dem Impressum")
                : new Words("the privacy notice", "der Datenschutzerklärung"),
            "href",
            Words.same(href),
            "advice",
            advice);
    int pages = (int) links.stream().map(link -> link.spot().file()).distinct().count();
    add(
        "SITE-BROKEN-LINK",
        "SITE-BROKEN-LINK",
        arguments,
        spots.get(0).file(),
        Optional.empty(),
        pages,
        spots);
  }

  /** Facts that the two pages must show as text. */
  void pageText(String page, Words what) {
    Spot spot = new Spot(page, 1, 1, 1);
    add(
        "SITE-PAGE-TEXT",
        "SITE-PAGE-TEXT",
        Map.of("page", Words.same(page), "what", what),
        page,
        Optional.empty(),
        1,
        List.of(spot));
  }

  /** What one of the two pages says that the law no longer says, or never did. */
  void stale(String page, LegalPageText.Block block, List<SiteScan.Doubt> doubts) {
    for (SiteScan.Doubt doubt : doubts) {
      Spot spot = new Spot(page, block.line(), 1, 1);
      Map<String, Words> arguments =
          Map.of(
              "pattern",
              Words.same(doubt.rule()),
              "what",
              doubt.message(),
              "advice",
              doubt.advice());
      SiteFinding finding =
          finding("SITE-STALE", "SITE-STALE", arguments, page, Optional.empty(), 1, List.of(spot));
      findings.add(weighed(finding, doubt.severity()));
    }
  }

  /** Libraries that talk to services from the server, which no page shows. */
  void dependencies(List<Dependencies.Client> clients) {
    for (Dependencies.Client client : clients) {
      Optional<String> id = client.provider().map(Provider::id);
      boolean covered =
          id.filter(known -> declared.names(known) || declared.mentions(known)).isPresent()
              || declared.mentions(Names.lower(client.service()));
      if (covered) {
        continue;
      }
      String key = id.orElseGet(() -> Proposal.key(Names.lower(client.service())));
      String yaml =
          (client.provider().flatMap(Provider::name).isPresent()
                  ? ""
                  : "recipients:\n  "
                      + key
                      + ":\n    name: …\n    country: …\n    role: processor\n    agreement: …\n")
              + "processing:\n  - kind: …\n    provider: "
              + key
              + "\n    embedding: server-side\n    retention: …";
      Map<String, Words> arguments =
          Map.of(
              "artifact",
              Words.same(client.artifact()),
              "service",
              Words.same(client.service()),
              "yaml",
              Words.same(yaml));
      add("SITE-DEPENDENCY", "SITE-DEPENDENCY", arguments, client.artifact(), id, 0, List.of());
    }
  }

  /** Files that could not be looked into. */
  void unreadable(List<Unreadable> files) {
    for (Unreadable problem : files) {
      SiteFinding finding =
          finding(
              "SITE-UNREADABLE",
              "SITE-UNREADABLE",
              Map.of("reason", problem.reason()),
              problem.path(),
              Optional.empty(),
              1,
              List.of(new Spot(problem.path(), 1, 1, 1)));
      findings.add(problem.isOnlyDoubt() ? weighed(finding, Severity.INFO) : finding);
    }
  }

  private void add(
      String rule,
      String words,
      Map<String, Words> arguments,
      String subject,
      Optional<String> provider,
      int pages,
      List<Spot> places) {
    findings.add(finding(rule, words, arguments, subject, provider, pages, places));
  }

  private SiteFinding finding(
      String rule,
      String words,
      Map<String, Words> arguments,
      String subject,
      Optional<String> provider,
      int pages,
      List<Spot> places) {
    Place place =
        places.isEmpty() ? Place.startOf(new SourceText(file, "")) : snippets.place(places.get(0));
    Where where = Where.root(place).key(subject, place);
    Words yaml = arguments.get("yaml");
    Optional<SiteFinding.Remedy> remedy =
        yaml == null
            ? Optional.empty()
            : Optional.of(
                new SiteFinding.Remedy(
                    arguments.getOrDefault("advice", Words.same("")), yaml.en()));
    return new SiteFinding(
        finding(requirement(words), rule, where, arguments),
        subject,
        provider,
        pages,
        places,
        remedy);
  }

  private Requirement requirement(String words) {
    return catalog
        .requirement(new RuleId(words))
        .orElseThrow(() -> new IllegalStateException("no words for " + words));
  }

  private Finding finding(
      Requirement requirement, String rule, Where where, Map<String, Words> arguments) {
    Map<String, Words> all = new LinkedHashMap<>(arguments);
    all.put("file", Words.same(file));
    return new Finding(
        new RuleId(rule),
        requirement.severity(),
        where,
        requirement.message().with(all),
        requirement.source(),
        requirement.reason().with(all),
        requirement.fix().orElse(Words.same("")).with(all),
        false,
        Optional.empty());
  }
}
