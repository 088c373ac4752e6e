package org.privacyyml.site;

import org.privacyyml.finding.Words;
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
    Words where;
    if (generators.contains("maven") || generators.contains("doxia")) {
      where =
          Words.of(
              "In src/site/site.xml: <body><footer><![CDATA[" + link + "]]></footer></body>",
              "In src/site/site.xml: <body><footer><![CDATA[" + link + "]]></footer></body>");
    } else if (generators.contains("javadoc")) {
      where =
          Words.of(
              "In the configuration of the javadoc plugin: <bottom><![CDATA["
                  + link
                  + "]]></bottom>",
              "In der Konfiguration des Javadoc-Plugins: <bottom><![CDATA["
                  + link
                  + "]]></bottom>");
    } else if (generators.contains("mkdocs")) {
      where =
          Words.of(
              "In mkdocs.yml: copyright: '" + link.replace('"', '\u0022') + "'",
              "In mkdocs.yml: copyright: '" + link + "'");
    } else if (generators.contains("docusaurus")) {
      where =
          Words.of(
              "In docusaurus.config.js: themeConfig.footer.links, {label: '"
                  + name
                  + "', to: '/"
                  + page.name().toLowerCase(java.util.Locale.ROOT)
                  + "'}",
              "In docusaurus.config.js: themeConfig.footer.links, {label: '"
                  + name
                  + "', to: '/"
                  + page.name().toLowerCase(java.util.Locale.ROOT)
                  + "'}");
    } else {
      where =
          Words.of(
              "In the footer that all pages share: " + link,
              "In die Fußzeile, die alle Seiten gemeinsam haben: " + link);
    }
    return isMissing
        ? Words.of(
            "No link of the site says so and works. " + where.en(),
            "Kein Link der Website sagt das und führt dorthin. " + where.de())
        : where;
  }
}
