package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From every page the visitor must find the Impressum; the privacy notice is found alike. */
class ReachabilityTest {
  private static final String TEXT =
      "<p>Erika Beispiel, Lindenstraße 12, 10969 Berlin, erika@beispiel.de</p>";
  private static final String NOTICE = "<a href='/datenschutz.html'>Datenschutz</a>";

  @TempDir Path site;

  @BeforeEach
  void two_pages() throws IOException {
    write("impressum.html", TEXT + NOTICE);
    write("datenschutz.html", TEXT + "<a href='/impressum.html'>Impressum</a>");
  }

  private void write(String name, String content) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> said() {
    return said(false, Sites.FIXTURES.resolve("privacy.yml"));
  }

  private List<String> said(boolean strict, Path file) {
    return Sites.scan(site, file, new SiteScan.Options(strict, false, true, 1, List.of()))
        .findings()
        .stream()
        .map(found -> found.finding().rule() + " " + found.subject() + " " + found.pages())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../impressum.html'>Impressum</a>",
        "<a href='../IMPRESSUM.html' hidden></a><a href='/impressum.html'>IMPRESSUM</a>",
        "<a href='/impressum'>Legal notice</a>",
        "<a href='https://docs.beispiel.de/impressum.html'>Imprint</a>",
        "<a href='http://www.docs.beispiel.de/impressum.html?x=1#top'>Impressum</a>",
        "<a href='../%69mpressum.html'>Anbieterkennzeichnung</a>",
        "<a href='.././x/../impressum.html#a'>Impressum &amp; Kontakt</a>",
        "<a href='../impressum.html'><span>Im&shy;pressum</span></a>",
        "<a href='../impressum.html'>&lt;&nbsp;&gt; &#73;mpressum</a>",
        "<a href='../impressum.html'>Impressum&nbsp;&nbsp;&lt;</a>",
        "<a href='../impressum.html'>Legal&nbsp;&nbsp; notice</a>",
        "<a href='../impressum.html' aria-label='Impressum'><svg></svg></a>",
        "<a href='../impressum.html' title='Impressum'>§</a>",
        "<a href='../impressum.html'><img src='i.png' alt='Impressum'></a>",
        "<a href='../impressum.html'>Impressum",
        "<a href='#impressum'>Impressum</a><h2 id='impressum'>Impressum</h2><p>10969 Berlin"
            + " a@b.de</p>",
        "<a href='#impressum'>Impressum</a><a name=impressum></a>Erika Beispiel",
        "<map><area href='../impressum.html' alt='Impressum'></map>",
        "<base href='/'><a href='impressum.html'>Impressum</a>",
        "<base href='https://docs.beispiel.de/x/'><a href='../impressum.html'>Impressum</a>",
        "<a href='/weiter/'>Impressum</a>",
      })
  void a_link_counts_by_its_target_and_its_label(String link) throws IOException {
    write("weiter/index.html", "<meta http-equiv=refresh content='0; url=../impressum.html'>");
    write("x/a.html", NOTICE + link);
    assertThat(said(true, Sites.FIXTURES.resolve("privacy.yml")))
        .noneMatch(finding -> finding.contains("LINK"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a href='../impressum.html'>Kontakt</a>",
        "<a href='../impressum.html'>Warum jede Website ein Impressum haben sollte</a>",
        "<!-- <a href='../impressum.html'>Impressum</a> -->",
        "<template><a href='../impressum.html'>Impressum</a></template>",
        "<script>document.write(\"<a href='../impressum.html'>Impressum</a>\")</script>",
        "<a>Impressum</a>",
        "<a href='javascript:impressum()'>Impressum</a>",
        "<a href='mailto:impressum@beispiel.de'>Impressum</a>",
      })
  void nothing_else_counts(String link) throws IOException {
    write("x/a.html", NOTICE + link);
    assertThat(said(true, Sites.FIXTURES.resolve("privacy.yml")))
        .containsExactly("SITE-LINK-IMPRESSUM x/a.html 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../fehlt.html'>Impressum</a>",
        "<a href='../Impressum.html'>Impressum</a>",
        "<a href='#impressum'>Impressum</a>",
        "<a href='impressum.html'>Impressum</a>",
        "<a href='https://fremd.example/impressum'>Impressum</a>",
        "<base href='https://fremd.example/'><a href='impressum.html'>Impressum</a>",
      })
  void a_link_that_leads_nowhere_is_told_itself(String link) throws IOException {
    write(
        "x/a.html", NOTICE.replace("/datenschutz", "https://docs.beispiel.de/datenschutz") + link);
    assertThat(said(true, Sites.FIXTURES.resolve("privacy.yml")))
        .containsExactly("SITE-BROKEN-LINK x/a.html 1");
  }

  @Test
  void capitals_are_told_with_the_name_of_the_file() throws IOException {
    write("a.html", NOTICE + "<a href='Impressum.html'>Impressum</a>");
    ScanResult report = Sites.scan(site, Sites.FIXTURES.resolve("privacy.yml"));
    assertThat(report.findings().get(0).finding().suggestion().in(EN))
        .isEqualTo("The file is called impressum.html; most servers are case-sensitive.");
  }

  @Test
  void two_clicks_are_enough_unless_one_wants_it_strict() throws IOException {
    write("datenschutz.html", TEXT + "<a href=index.html>Start</a>");
    write("index.html", NOTICE + "<a href=impressum.html>Impressum</a>");
    write("a.html", NOTICE + "<a href=index.html>Start</a>");
    write("b.html", NOTICE + "<a href=weiter.html>Start</a>");
    write("weiter.html", "<script>location.replace('index.html')</script>");
    write("c.html", NOTICE + "<a href=a.html>zwei</a>");
    Path file = Sites.FIXTURES.resolve("privacy.yml");
    assertThat(said(false, file)).containsExactly("SITE-LINK-IMPRESSUM c.html 1");
    assertThat(said(true, file)).containsExactly("SITE-LINK-IMPRESSUM a.html 4");
  }

  @Test
  void pages_that_nobody_looks_at_for_it_are_exempt_and_counted() throws IOException {
    write("404.html", "nichts");
    write("google0123456789abcdef.html", "google-site-verification: google0123456789abcdef.html");
    write("alt.html", "<meta http-equiv=refresh content='0;url=impressum.html'>");
    write("rahmen.html", "<frameset><frame src=links.html></frameset>");
    write("links.html", "x");
    write("apidocs/A.html", "<!DOCTYPE html>\n<!-- Generated by javadoc (17) -->\nx");
    write("apidocs/B.html", "<meta name=generator content='javadoc/ClassWriterImpl'>x");
    write("xref/A.html", "<pre><a class=jxr_linenumber name=L1>1</a></pre>");
    write(
        "jacoco/index.html",
        "<link rel=stylesheet href=jacoco-resources/report.css><span>x</span>");
    ScanResult report = Sites.scan(site, Sites.FIXTURES.resolve("privacy.yml"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.exempt()).isEqualTo(9);
    assertThat(report.pages()).isEqualTo(11);
    ScanResult all =
        Sites.scan(
            site,
            Sites.FIXTURES.resolve("privacy.yml"),
            new SiteScan.Options(false, false, false, 1, List.of()));
    assertThat(all.exempt()).isEqualTo(5);
    assertThat(all.findings()).hasSize(2).allMatch(found -> found.pages() == 4);
    assertThat(all.findings().get(0).finding().suggestion().in(EN)).contains("<bottom>");
  }

  @Test
  void the_page_may_stand_elsewhere_if_the_file_says_so() throws IOException {
    write("a.html", NOTICE + "<a href='https://www.traeger.example/impressum'>Impressum</a>");
    Path file = site.resolveSibling("elsewhere.yml");
    Files.writeString(
        file,
        Files.readString(Sites.FIXTURES.resolve("privacy.yml"))
            + "imprint: {external: https://www.traeger.example/impressum}\n");
    assertThat(said(true, file)).isEmpty();
    assertThat(said(true, Sites.FIXTURES.resolve("privacy.yml")))
        .containsExactly("SITE-BROKEN-LINK a.html 1");
  }

  @Test
  void the_site_may_be_published_below_a_path() throws IOException {
    Path file = site.resolveSibling("path.yml");
    Files.writeString(
        file,
        Files.readString(Sites.FIXTURES.resolve("privacy.yml"))
            .replace("https://docs.beispiel.de", "https://beispiel.github.io/handbuch/"));
    for (String name : List.of("impressum.html", "datenschutz.html", "a.html")) {
      write(
          name,
          TEXT
              + "<a href=/handbuch/impressum.html>Impressum</a>"
              + "<a href=https://beispiel.github.io/handbuch/datenschutz.html>Datenschutz</a>");
    }
    assertThat(said(true, file)).isEmpty();
  }

  @Test
  void the_two_pages_must_show_the_contact_as_text() throws IOException {
    write(
        "impressum.html",
        "<img src=adresse.png alt=''><script>write('erika@beispiel.de')</script>" + NOTICE);
    assertThat(
            Sites.scan(site, Sites.FIXTURES.resolve("privacy.yml")).findings().stream()
                .map(found -> found.finding().message().in(EN)))
        .containsExactly(
            "impressum.html does not show the name (Erika Beispiel) as text",
            "impressum.html does not show the postal address as text",
            "impressum.html does not show an e-mail address as text");
  }
}
