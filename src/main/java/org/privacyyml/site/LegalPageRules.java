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
              Words.of(
                  count == 1 ? "1 page" : count + " pages",
                  count == 1 ? "1 Seite" : count + " Seiten"),
              "clicks",
              strict
                  ? Words.of(" by a link of their own", " über einen eigenen Link")
                  : Words.of(" within two clicks", " mit höchstens zwei Klicks"),
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
    Words advice;
    if (host != null) {
      String key = legal == LegalPage.IMPRESSUM ? "imprint.external" : "notice.external";
      advice =
          Words.of(
              "If the page stands there, state it in " + findings.file() + " as " + key + ".",
              "Wenn die Seite dort steht, sie in " + findings.file() + " als " + key + " angeben.");
    } else {
      String folder = first.spot().file().substring(0, first.spot().file().lastIndexOf('/') + 1);
      Optional<String> other = index.otherCase(index.resolve(folder, first.href().path()));
      advice =
          other
              .map(
                  name ->
                      Words.of(
                          "The file is called " + name + "; most servers tell capitals apart.",
                          "Die Datei heißt "
                              + name
                              + "; die meisten Server unterscheiden Groß- und Kleinschreibung."))
              .orElse(
                  Words.of(
                      "Correct the address, or build the page before the site is scanned"
                          + " (privacy:generate, or the reports).",
                      "Die Adresse berichtigen oder die Seite bauen, bevor die Website geprüft wird"
                          + " (privacy:generate oder die Berichte)."));
    }
    Map<String, Words> arguments =
        Map.of(
            "page",
            legal == LegalPage.IMPRESSUM
                ? Words.of("the Impressum", "dem Impressum")
                : Words.of("the privacy notice", "der Datenschutzerklärung"),
            "href",
            Words.same(href),
            "advice",
            advice);
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
