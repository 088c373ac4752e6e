package org.privacyyml.site;

import java.util.Locale;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;
import org.privacyyml.site.reading.LegalPage;

/** What to put where, so that every page links to the two pages. */
final class LinkAdvice {

  private LinkAdvice() {}

  /**
   * The advice for one page.
   *
   * @param generators what made the pages, in lower case
   * @param isMissing whether no link anywhere leads to such a page
   */
  static Words of(LegalPage page, String generators, boolean isMissing) {
    String name = page == LegalPage.IMPRESSUM ? "Impressum" : "Datenschutz";
    String href = page == LegalPage.IMPRESSUM ? "impressum.html" : "datenschutz.html";
    String link = "<a href=\"" + href + "\">" + name + "</a>";
    Words where = where(page, name, link, generators);
    return isMissing ? Messages.of("site.footer-missing", "where", where) : where;
  }

  private static Words where(LegalPage page, String name, String link, String generators) {
    if (generators.contains("maven") || generators.contains("doxia")) {
      return Messages.of("site.footer-maven", "link", link);
    }
    if (generators.contains("javadoc")) {
      return Messages.of("site.footer-javadoc", "link", link);
    }
    if (generators.contains("mkdocs")) {
      return Messages.of("site.footer-mkdocs", "link", link);
    }
    if (generators.contains("docusaurus")) {
      String to = page.name().toLowerCase(Locale.ROOT);
      String entry = "{label: '" + name + "', to: '/" + to + "'}";
      return Messages.of("site.footer-docusaurus", "entry", entry);
    }
    return Messages.of("site.footer-other", "link", link);
  }
}
