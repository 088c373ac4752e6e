package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;
import org.privacyyml.report.ScanReport;
import org.privacyyml.site.reading.Level;
import org.privacyyml.site.reading.Spot;

/** Sites held against files: what is an error, what a warning, and what is silent. */
class SiteScanTest {
  private static final String FOOTER =
      "<a href=\"/impressum.html\">Impressum</a> <a href=\"/datenschutz.html\">Datenschutz</a>";

  private static final String LEGAL =
      "<p>Erika Beispiel, Lindenstraße 12, 10969 Berlin, erika@beispiel.de</p>";

  @TempDir Path folder;

  private void page(String name, String body) throws IOException {
    Path file = folder.resolve("site").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<!DOCTYPE html>\n<title>x</title>\n" + body + "\n" + FOOTER + "\n");
  }

  private void legalPages() throws IOException {
    page("impressum.html", LEGAL);
    page("datenschutz.html", LEGAL);
  }

  private ScanResult scan(String more) throws IOException {
    return scan(more, Sites.USUAL);
  }

  private ScanResult scan(String more, SiteScan.Options options) throws IOException {
    legalPages();
    Path file = folder.resolve("privacy.yml");
    String usual = Files.readString(Sites.FIXTURES.resolve("privacy.yml"));
    Files.writeString(
        file,
        more.contains("storage:") ? usual.replace("storage: none\n", "") + more : usual + more);
    return Sites.scan(folder.resolve("site"), file, options);
  }

  private static List<String> said(ScanResult report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.finding().severity()
                    + " "
                    + finding.finding().rule()
                    + " "
                    + finding.subject())
        .toList();
  }

  @Test
  void what_nobody_disclosed_is_an_error_with_its_host() throws IOException {
    page("a.html", "<script src='https://cdn.fremd.example/a.js'></script>");
    page("b.html", "<img src='//cdn.fremd.example/a.png'>");
    ScanResult report = scan("");
    assertThat(said(report)).containsExactly("ERROR SITE-THIRD-PARTY cdn.fremd.example");
    SiteFinding finding = report.findings().get(0);
    assertThat(finding.pages()).isEqualTo(2);
    assertThat(finding.places())
        .containsExactly(new Spot("a.html", 3, 14, 30), new Spot("b.html", 3, 11, 25));
    assertThat(finding.finding().place().toString()).isEqualTo("site/a.html:3:14");
    assertThat(finding.finding().where().path()).isEqualTo("cdn.fremd.example");
    assertThat(finding.finding().suggestion().in(EN))
        .contains("recipients:\n  cdn-fremd-example:\n    name: …\n")
        .contains("hosts: [cdn.fremd.example]");
  }

  @Test
  void a_known_service_is_named_with_the_advice_to_do_without() throws IOException {
    page("a.html", "<link rel=stylesheet href='https://fonts.googleapis.com/css?family=x'>");
    SiteFinding finding = scan("").findings().get(0);
    assertThat(finding.provider()).contains("google-fonts");
    assertThat(finding.finding().message().in(EN))
        .isEqualTo("pages load from fonts.googleapis.com (Google Fonts), which is not disclosed");
    assertThat(finding.finding().suggestion().in(EN))
        .startsWith("Download the font files and deliver them with your own site.\nIf it stays")
        .contains("  - kind: web-fonts\n    provider: google-fonts\n    embedding: remote\n");
    assertThat(finding.finding().suggestion().in(DE)).contains("Schriftdateien herunterladen");
  }

  @Test
  void what_is_disclosed_is_silent_and_counted() throws IOException {
    page("a.html", "<link rel=stylesheet href='https://fonts.googleapis.com/css?family=x'>");
    ScanResult report = scan(FONTS);
    assertThat(said(report)).isEmpty();
    assertThat(report.hosts())
        .containsExactly(
            new HostSeen(
                "fonts.googleapis.com",
                Level.LOADED,
                true,
                java.util.Optional.of("google-fonts"),
                1,
                List.of(new Spot("a.html", 3, 28, 41))));
    assertThat(report.contentSecurityPolicy())
        .isEqualTo(
            "default-src 'self'; style-src 'self' https://fonts.googleapis.com; form-action 'self';"
                + " base-uri 'self'");
  }

  private static final String FONTS =
      """
      recipients:
        google-fonts: {role: controller}
      recipientsForAll: [google-fonts]
      """;

  @Test
  void own_hosts_only_allows_nothing_else() throws IOException {
    page("a.html", "<link rel=stylesheet href='https://fonts.googleapis.com/css?family=x'>");
    ScanResult report = scan(FONTS, new SiteScan.Options(false, true, true, 1, List.of()));
    assertThat(said(report)).containsExactly("ERROR SITE-THIRD-PARTY fonts.googleapis.com");
  }

  @Test
  void what_needs_consent_must_wait_for_it() throws IOException {
    page("a.html", "<iframe src='https://www.youtube-nocookie.com/embed/x'></iframe>");
    page(
        "b.html",
        "<iframe data-src='https://www.youtube-nocookie.com/embed/x' class=consent></iframe>");
    String youtube = "recipientsForAll: [youtube]\n";
    assertThat(said(scan(youtube))).containsExactly("ERROR SITE-UNGATED www.youtube-nocookie.com");
    Files.delete(folder.resolve("site/a.html"));
    assertThat(said(scan(youtube))).isEmpty();
  }

  @Test
  void what_may_be_loaded_is_a_warning() throws IOException {
    page("a.html", "<link rel=preconnect href='https://a.example'>");
    page(
        "b.html",
        "<script>var a = 'https://cdn.jsdelivr.net/npm/x.js', b ="
            + " 'https://b.example/x.js'</script>");
    page("c.html", "<script type=text/plain src='https://c.example/x.js'></script>");
    assertThat(said(scan("")))
        .containsExactly(
            "WARNING SITE-CONNECTION a.example",
            "WARNING SITE-POSSIBLE c.example",
            "WARNING SITE-POSSIBLE cdn.jsdelivr.net");
  }

  @Test
  void a_service_that_is_denied_is_worse_than_one_that_is_missing() throws IOException {
    page("a.html", "<link rel=stylesheet href='https://fonts.googleapis.com/css?family=x'>");
    assertThat(said(scan("without: [web-fonts]\n")))
        .containsExactly("ERROR SITE-WITHOUT fonts.googleapis.com");
  }

  @Test
  void what_is_stored_is_held_against_the_declared_names() throws IOException {
    page(
        "a.html",
        "<script>localStorage.setItem('theme', 1); document.cookie = 'visit_' + n +"
            + " '=1';</script>");
    assertThat(said(scan("")))
        .containsExactly("WARNING SITE-STORAGE visit_*", "WARNING SITE-STORAGE theme");
    String declared =
        """
        storage:
          - {name: "visit_*", technology: cookie, purpose: Besuche zählen, duration: 1 day, host: docs.beispiel.de, party: first, access: none, necessary: x}
          - {name: theme, technology: cookie, purpose: Aussehen, duration: 1 day, host: docs.beispiel.de, party: first, access: none, necessary: x}
        """;
    assertThat(said(scan(declared))).containsExactly("WARNING SITE-STORAGE theme");
  }

  @Test
  void a_form_needs_an_activity() throws IOException {
    page(
        "a.html",
        "<form action=/send method=post><input type=email name=e><textarea></textarea></form>");
    page("b.html", "<form action=https://forms.example/ method=post><input type=email></form>");
    page("c.html", "<form><input type=search></form>");
    assertThat(said(scan("")))
        .containsExactlyInAnyOrder(
            "WARNING SITE-FORM forms.example", "WARNING SITE-FORM a.html", "INFO SITE-FORM c.html");
  }

  @Test
  void an_own_style_sheet_counts_for_the_pages_that_take_it_in() throws IOException {
    Files.createDirectories(folder.resolve("site/css"));
    Files.writeString(folder.resolve("site/css/a.css"), "@import 'b.css';\n@import url(leer.css);");
    Files.writeString(
        folder.resolve("site/css/b.css"), "body{}\n.x{background:url(//bild.example/a.png)}");
    Files.writeString(
        folder.resolve("site/css/unbenutzt.css"),
        ".x{background:url(//fremd.example/a.png)}"
            + "@import url(https://fonts.googleapis.com/css)");
    page("a.html", "<link rel=stylesheet href='css/a.css?v=3'>");
    page("x/b.html", "<link rel=stylesheet href='../css/a.css'>");
    page("x/c.html", "<link rel=stylesheet href='https://docs.beispiel.de/css/a.css'>");
    page("d.html", "");
    ScanResult report = scan("");
    assertThat(said(report))
        .containsExactly(
            "ERROR SITE-THIRD-PARTY bild.example", "WARNING SITE-POSSIBLE fonts.googleapis.com");
    assertThat(report.findings().get(0).pages()).isEqualTo(3);
    assertThat(report.findings().get(0).places()).containsExactly(new Spot("css/b.css", 2, 19, 20));
  }

  @Test
  void an_own_script_is_read_as_well() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(
        folder.resolve("site/app.js"), "import './part.mjs';\nfetch('https://api.example/')");
    Files.writeString(folder.resolve("site/part.mjs"), "localStorage.setItem('x', 1)");
    page("a.html", "<script type=module src=/app.js></script>");
    assertThat(said(scan("")))
        .containsExactly("ERROR SITE-THIRD-PARTY api.example", "WARNING SITE-STORAGE x");
  }

  @Test
  void statistics_of_ones_own_need_an_activity_too() throws IOException {
    page("a.html", "<script src=/js/matomo.js></script>");
    assertThat(said(scan(""))).containsExactly("WARNING SITE-POSSIBLE matomo");
  }

  @Test
  void findings_can_be_accepted_by_their_host() throws IOException {
    page(
        "a.html",
        "<script src='https://a.example/a.js'></script><img src='https://b.example/b.png'>");
    ScanResult report =
        scan(
            """
            accepted:
              - {rule: SITE-THIRD-PARTY, at: a.example, reason: wird bald entfernt}
              - {rule: SITE-THIRD-PARTY, at: c.example, reason: gibt es nicht}
            """);
    assertThat(report.findings())
        .extracting(
            found -> found.finding().rule().value(),
            found -> found.finding().accepted().isPresent())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("SITE-THIRD-PARTY", true),
            org.assertj.core.groups.Tuple.tuple("SITE-THIRD-PARTY", false),
            org.assertj.core.groups.Tuple.tuple("ACCEPTED-UNMATCHED", false));
    assertThat(Sites.file(folder.resolve("privacy.yml")).findings())
        .extracting(Finding::rule)
        .noneMatch(rule -> rule.value().startsWith("ACCEPTED"));
  }

  @Test
  void the_result_does_not_depend_on_threads() throws IOException {
    for (int i = 0; i < 200; i++) {
      page("p" + i + ".html", "<script src='https://h" + i % 7 + ".example/a.js'></script>");
    }
    ScanResult one = scan("", new SiteScan.Options(false, false, true, 1, List.of()));
    ScanResult many = scan("", new SiteScan.Options(false, false, true, 8, List.of()));
    assertThat(ScanReport.of(many, EN)).isEqualTo(ScanReport.of(one, EN));
    assertThat(one.plain().count(Severity.ERROR)).isEqualTo(7);
    assertThat(one.pages()).isEqualTo(202);
  }

  @Test
  void dead_law_on_the_two_pages_is_told_with_its_pattern() throws IOException {
    legalPages();
    Path page = folder.resolve("site/impressum.html");
    String text = Files.readString(page);
    ScanResult clean = Sites.scan(folder.resolve("site"), Sites.FIXTURES.resolve("privacy.yml"));
    assertThat(said(clean)).isEmpty();
    Files.writeString(
        page,
        text + "<h2>Angaben\ngemäß §\u00a05 <b>TMG</b></h2><!-- TTDSG --><script>'TTDSG'</script>");
    ScanResult report = Sites.scan(folder.resolve("site"), Sites.FIXTURES.resolve("privacy.yml"));
    assertThat(said(report)).containsExactly("ERROR SITE-STALE impressum.html");
    Finding finding = report.findings().get(0).finding();
    assertThat(finding.message().in(EN)).startsWith("STALE-TMG: ");
    assertThat(finding.place().line()).isEqualTo(5);
    page("andere.html", "Das TTDSG");
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void a_client_library_needs_its_service_disclosed() throws IOException {
    page("a.html", "");
    SiteScan.Options options =
        new SiteScan.Options(
            false,
            false,
            true,
            1,
            List.of("io.sentry:sentry", "com.sendgrid:sendgrid-java", "org.slf4j:slf4j-api"));
    ScanResult report = scan("", options);
    assertThat(said(report))
        .containsExactly(
            "WARNING SITE-DEPENDENCY com.sendgrid:sendgrid-java",
            "WARNING SITE-DEPENDENCY io.sentry:sentry");
    assertThat(report.findings().get(1).finding().message().in(EN))
        .isEqualTo(
            "the project depends on io.sentry:sentry, a client of Sentry, which is not disclosed");
    String declared =
        """
        recipients:
          mailer: {name: SendGrid Inc., country: US, role: processor, agreement: true}
        recipientsForAll: [sentry, mailer]
        """;
    assertThat(said(scan(declared, options))).isEmpty();
  }

  @Test
  void every_library_belongs_to_a_service_that_is_known() {
    org.privacyyml.catalog.Catalog catalog = new org.privacyyml.catalog.Catalog();
    assertThat(catalog.libraries()).hasSizeGreaterThan(20);
    catalog
        .libraries()
        .forEach(
            library ->
                assertThat(
                        library
                            .provider()
                            .map(id -> catalog.provider(id).isPresent())
                            .orElse(library.service().isPresent()))
                    .as(library.toString())
                    .isTrue());
    catalog
        .advice()
        .forEach(
            advice ->
                assertThat(advice.providers()).allMatch(id -> catalog.provider(id).isPresent()));
    List<String> kinds = catalog.kindIds();
    catalog
        .providerIds()
        .forEach(
            id -> {
              org.privacyyml.catalog.Provider provider = catalog.provider(id).orElseThrow();
              assertThat(provider.signature().kind().stream()).as(id).isSubsetOf(kinds);
              assertThat(provider.hosts().isEmpty() || provider.signature().kind().isPresent())
                  .as(id)
                  .isTrue();
            });
  }
}
