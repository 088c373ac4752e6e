package org.privacyyml.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.reading.LegalLink;
import org.privacyyml.site.reading.LegalPage;
import org.privacyyml.site.reading.Spot;
import org.privacyyml.wording.StaleText;

/** The Impressum and the privacy notice of a built site: the ways to them, and what they say. */
final class LegalPageRules {
  private final SiteIndex index;
  private final boolean strict;
  private final String generators;
  private final StaleText texts;
  private final SiteFindings findings;

  /**
   * @param strict whether every page needs its own link to the two pages
   * @param generators what the pages say they were made by, in lower case
   * @param texts what looks at the words of the two pages
   */
  LegalPageRules(
      SiteIndex index, boolean strict, String generators, StaleText texts, SiteFindings findings) {
    this.index = index;
    this.strict = strict;
    this.generators = generators;
    this.texts = texts;
    this.findings = findings;
  }

  /** Pages from which one of the two pages cannot be reached. */
  void reachability(LegalPage legal, Reachability.Ways ways) {
    String rule = legal == LegalPage.IMPRESSUM ? "SITE-LINK-IMPRESSUM" : "SITE-LINK-NOTICE";
    if (!ways.unreached().isEmpty()) {
      List<Spot> spots =
          ways.unreached().stream()
              .limit(SiteFindings.PLACES)
              .map(page -> new Spot(page.path(), 1, 1, 1))
              .toList();
      int count = ways.unreached().size();
      Map<String, Words> arguments =
          Map.of(
              "pages",
              Messages.counted("site.unreached", count),
              "clicks",
              strict ? Messages.counted("site.clicks-own", count) : Messages.of("site.clicks-two"),
              "advice",
              LinkAdvice.of(legal, generators, ways.targets().isEmpty()));
      findings.add(rule, rule, arguments, spots.get(0).file(), Optional.empty(), count, spots);
    }
    for (List<LegalLink> links : new TreeMap<>(ways.broken()).values()) {
      broken(legal, links);
    }
  }

  private void broken(LegalPage legal, List<LegalLink> links) {
    LegalLink first = links.get(0);
    List<Spot> spots =
        links.stream().map(LegalLink::spot).sorted().limit(SiteFindings.PLACES).toList();
    String host = first.href().host();
    String href =
        (host == null ? "" : first.href().origin())
            + first.href().path()
            + (first.href().fragment().isEmpty() ? "" : "#" + first.href().fragment());
    Map<String, Words> arguments =
        Map.of(
            "page",
            Messages.of(legal == LegalPage.IMPRESSUM ? "site.page-impressum" : "site.page-notice"),
            "href",
            Words.same(href),
            "advice",
            advice(legal, first));
    int pages = (int) links.stream().map(link -> link.spot().file()).distinct().count();
    findings.add(
        "SITE-BROKEN-LINK",
        "SITE-BROKEN-LINK",
        arguments,
        spots.get(0).file(),
        Optional.empty(),
        pages,
        spots);
  }

  /** What to do about a link that leads nowhere. */
  private Words advice(LegalPage legal, LegalLink link) {
    if (link.href().host() != null) {
      String key = legal == LegalPage.IMPRESSUM ? "imprint.external" : "notice.external";
      return Messages.of("site.link-elsewhere", "file", findings.file(), "key", key);
    }
    String page = link.spot().file();
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    return index
        .otherCase(index.resolve(folder, link.href().path()))
        .map(name -> Messages.of("site.link-case", "name", name))
        .orElseGet(() -> Messages.of("site.link-wrong"));
  }

  /** Facts that the two pages must show as text. */
  void pageText(String page, Words what) {
    Spot spot = new Spot(page, 1, 1, 1);
    findings.add(
        "SITE-PAGE-TEXT",
        "SITE-PAGE-TEXT",
        Map.of("page", Words.same(page), "what", what),
        page,
        Optional.empty(),
        1,
        List.of(spot));
  }

  /** What one of the two pages says that the law no longer says, or never did. */
  void stale(String page, LegalPageText.Block block) {
    for (StaleText.Hit hit : texts.find(block.text(), block.line())) {
      Spot spot = new Spot(page, hit.line(), 1, 1);
      Finding known = texts.finding(hit, Where.root(Place.startOf(new SourceText(page, ""))));
      Map<String, Words> arguments =
          Map.of(
              "pattern",
              Words.same(hit.rule().value()),
              "what",
              known.message(),
              "advice",
              known.suggestion());
      SiteFinding finding =
          findings.of(
              "SITE-STALE", "SITE-STALE", arguments, page, Optional.empty(), 1, List.of(spot));
      findings.add(finding.withSeverity(hit.severity()));
    }
  }
}
