package org.privacyyml;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Finding;
import org.privacyyml.law.Acceptances;
import org.privacyyml.policy.Acceptance;
import org.privacyyml.site.ScanResult;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.SiteScan;
import org.privacyyml.wording.StaleText;

/** Holds a built site against a file. Knows nothing of Maven. */
public final class SiteCheck {
  private static final String FAMILY = "SITE-";

  private final LocalDate today;
  private final Set<String> skipRules;

  /**
   * @param today the day on which acceptances must not have ended
   * @param skipRules rules that are not asked
   */
  public SiteCheck(LocalDate today, Set<String> skipRules) {
    this.today = today;
    this.skipRules = skipRules;
  }

  /** Whether a rule is about the built site, so that only a scan can find anything. */
  public static boolean isAboutSite(String rule) {
    return rule.startsWith(FAMILY);
  }

  /**
   * Reads a site and holds it against a file that was judged.
   *
   * @param root the site's folder
   * @param shown its name as findings show it
   */
  public ScanResult scan(Checked checked, Path root, String shown, SiteScan.Options options)
      throws IOException {
    Optional<Disclosure> disclosure = checked.disclosure();
    Catalog catalog = disclosure.map(Disclosure::catalog).orElseGet(Catalog::new);
    ScanResult report =
        new SiteScan(options, StaleText.withPlaceholders(catalog, today))
            .scan(root, shown, checked.file(), catalog, disclosure);
    List<SiteFinding> found = new ArrayList<>();
    if (disclosure.isEmpty()) {
      // Without the file everything is undisclosed: what is wrong with it comes first.
      checked.findings().forEach(finding -> found.add(SiteFinding.ofFile(finding)));
    }
    for (SiteFinding finding : report.findings()) {
      if (!skipRules.contains(finding.finding().rule().value())) {
        found.add(finding);
      }
    }
    return report.with(weighed(found, disclosure, catalog));
  }

  private List<SiteFinding> weighed(
      List<SiteFinding> found, Optional<Disclosure> disclosure, Catalog catalog) {
    List<Acceptance> accepted =
        disclosure
            .map(file -> file.policy().accepted().orElse(List.of()))
            .orElse(List.of())
            .stream()
            .filter(
                acceptance ->
                    acceptance
                        .rule()
                        .value()
                        .filter(SiteCheck::isAboutSite)
                        .filter(rule -> !skipRules.contains(rule))
                        .isPresent())
            .toList();
    List<Finding> plain = found.stream().map(SiteFinding::finding).toList();
    List<Finding> weighed = Acceptances.apply(plain, accepted, today, catalog);
    List<SiteFinding> result = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      result.add(
          i < found.size()
              ? found.get(i).with(weighed.get(i))
              : SiteFinding.ofFile(weighed.get(i)));
    }
    return result;
  }
}
