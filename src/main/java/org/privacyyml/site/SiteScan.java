package org.privacyyml.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Ascii;
import org.privacyyml.policy.Site;
import org.privacyyml.site.address.Services;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.markup.FileTooLarge;
import org.privacyyml.site.reading.Evidence;
import org.privacyyml.site.reading.LegalPage;
import org.privacyyml.site.reading.PageFacts;
import org.privacyyml.site.reading.Scanning;
import org.privacyyml.site.reading.SiteFiles;
import org.privacyyml.site.reading.SiteReader;
import org.privacyyml.site.reading.Unreadable;
import org.privacyyml.web.OwnHosts;
import org.privacyyml.web.Url;
import org.privacyyml.wording.StaleText;

/** Reads a built site and holds it against what a file discloses. */
public final class SiteScan {
  private final Options options;
  private final StaleText texts;

  /**
   * @param texts what looks at the words of the two pages
   */
  public SiteScan(Options options, StaleText texts) {
    this.options = options;
    this.texts = texts;
  }

  /**
   * How to look.
   *
   * @param strict whether every page needs its own link to the two pages
   * @param ownHostsOnly whether nothing but the site's own hosts is allowed, disclosed or not
   * @param exemptGenerated whether Javadoc, source and coverage pages need no links
   * @param threads how many threads read
   * @param dependencies what the project depends on when it runs, each {@code group:artifact}
   */
  public record Options(
      boolean strict,
      boolean ownHostsOnly,
      boolean exemptGenerated,
      int threads,
      List<String> dependencies) {}

  /**
   * Reads the site.
   *
   * @param root its folder
   * @param shown the name of that folder as findings show it
   * @param file the name of the file that says what is disclosed
   * @param disclosure what it says; empty where it cannot be read
   */
  public ScanResult scan(
      Path root, String shown, String file, Catalog catalog, Optional<Disclosure> disclosure)
      throws IOException {
    Declared declared = new Declared(disclosure);
    Services services = new Services(catalog, declared.hosts());
    SiteFiles files = SiteFiles.in(root);
    OwnHosts own = declared.ownHosts();
    SiteIndex index = new SiteIndex(files.pages(), files.all(), own.basePath());
    Scanning scanning =
        new Scanning(index, own, services, declared.legalTargets(), options.exemptGenerated());
    Evidence evidence = new SiteReader(files, scanning, options.threads()).read();
    Gathering gathering = new Gathering(evidence);
    Snippets snippets = new Snippets(root, shown.isEmpty() ? "" : shown + "/");
    SiteFindings findings = new SiteFindings(catalog, snippets, file);
    String generators = generators(evidence);
    SiteRules rules =
        new SiteRules(catalog, services, declared, options.ownHostsOnly(), generators, findings);
    rules.hosts(gathering.hosts());
    rules.ownServices(gathering.ownServices());
    rules.stores(gathering, ownHost(disclosure));
    new FormRules(declared, findings).forms(gathering.forms());
    rules.unused(gathering.hosts());
    Reachability reachability = new Reachability(evidence, options.strict(), exemptions());
    Set<Unreadable> unreadable = new TreeSet<>(evidence.unreadable());
    legalPages(
        new LegalPageRules(index, options.strict(), generators, texts, findings),
        reachability,
        declared,
        index,
        root,
        unreadable);
    rules.dependencies(Dependencies.clients(catalog, options.dependencies()));
    rules.unreadable(unreadable);
    return new ScanResult(
        file,
        evidence.pages().size(),
        reachability.exempt(),
        evidence.bytes(),
        histogram(gathering, rules),
        findings.all(),
        ContentPolicy.of(gathering.hosts().stream().filter(rules::isDisclosed).toList()));
  }

  private void legalPages(
      LegalPageRules rules,
      Reachability reachability,
      Declared declared,
      SiteIndex index,
      Path root,
      Set<Unreadable> unreadable) {
    Set<Integer> read = new HashSet<>();
    for (LegalPage page : LegalPage.values()) {
      if (!declared.requires(page)) {
        continue;
      }
      Reachability.Ways ways = reachability.to(page);
      rules.reachability(page, ways);
      for (int target : new TreeSet<>(ways.targets())) {
        String path = index.path(target);
        Path file = root.resolve(path);
        try {
          LegalPageText text = LegalPageText.of(file);
          text.missing(page, declared).forEach(missing -> rules.pageText(path, missing));
          if (read.add(target)) {
            text.blocks().forEach(block -> rules.stale(path, block));
          }
        } catch (FileTooLarge | OutOfMemoryError full) {
          unreadable.add(Unreadable.tooLarge(path, file));
        }
      }
    }
  }

  private Set<PageFacts.Exemption> exemptions() {
    return options.exemptGenerated()
        ? EnumSet.allOf(PageFacts.Exemption.class)
        : EnumSet.range(PageFacts.Exemption.ERROR_PAGE, PageFacts.Exemption.FRAME);
  }

  private static String generators(Evidence evidence) {
    Set<String> names = new TreeSet<>();
    for (PageFacts page : evidence.pages()) {
      page.generator().ifPresent(name -> names.add(Ascii.lower(name)));
      page.exemption()
          .filter(PageFacts.Exemption.JAVADOC::equals)
          .ifPresent(javadoc -> names.add("javadoc"));
    }
    return String.join("\n", names);
  }

  private static String ownHost(Optional<Disclosure> disclosure) {
    String host =
        Url.of(
                disclosure
                    .flatMap(Disclosure::site)
                    .map(Site::url)
                    .flatMap(url -> url.value())
                    .orElse(""))
            .host();
    return host == null ? "" : host;
  }

  private static List<HostSeen> histogram(Gathering gathering, SiteRules rules) {
    List<HostSeen> hosts = new ArrayList<>();
    for (Seen seen : gathering.hosts()) {
      hosts.add(
          new HostSeen(
              seen.host(),
              seen.level(),
              rules.isDisclosed(seen),
              seen.provider(),
              seen.pages(),
              seen.places()));
    }
    return hosts;
  }
}
