package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyyml.site.reading.Evidence;
import org.privacyyml.site.reading.PageFacts;
import org.privacyyml.site.reading.Sighting;

/** Whatever lies in the folder, the page behind it is read, and what was not read is told. */
class BrokenSitesTest {
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void a_sound_page_stands_last() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(site.resolve("z.html"), "<img src=https://last.example/a.png>");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(site.resolve(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> told() {
    Evidence evidence = Sites.evidence(site, 2);
    assertThat(Sites.sightings(evidence)).extracting(Sighting::host).contains("last.example");
    return evidence.unreadable().stream()
        .map(problem -> problem.path() + ": " + problem.reason().in(EN))
        .toList();
  }

  @Test
  void an_empty_style_sheet_hides_nothing() throws IOException {
    write("a.html", "<link rel=stylesheet href=leer.css>");
    write("leer.css", "");
    assertThat(told()).isEmpty();
  }

  @Test
  void an_empty_page() throws IOException {
    write("a.html", "");
    assertThat(told()).containsExactly("a.html: it is empty");
  }

  @Test
  void a_picture_that_is_called_a_page() throws IOException {
    byte[] bytes = new byte[10_000];
    new Random(7).nextBytes(bytes);
    write("a.html", bytes);
    assertThat(told()).containsExactly("a.html: it is no text, whatever its name says");
  }

  @Test
  void letters_of_another_encoding_are_told_and_the_rest_is_read() throws IOException {
    write(
        "a.html",
        "<p>M\u00fcller</p><img src=https://a.example/>".getBytes(StandardCharsets.ISO_8859_1));
    write(
        "b.html",
        "<meta charset=iso-8859-1><p>M\u00fcller</p><img src=https://b.example/>"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(told())
        .containsExactly(
            "a.html: some of its characters are not what its encoding says; it was read all the"
                + " same");
    assertThat(Sites.sightings(Sites.evidence(site, 1)))
        .extracting(Sighting::host)
        .containsExactlyInAnyOrder("a.example", "b.example", "last.example");
  }

  @Test
  void a_line_of_megabytes_and_a_tag_that_never_ends() throws IOException {
    write("a.html", "<p>" + "x".repeat(5_000_000) + "<img src=https://far.example/a.png>");
    write("b.html", "<a " + "x='y' ".repeat(300_000));
    write("c.html", "<!--" + "-".repeat(3_000_000));
    write("d.html", "<script>" + "<!--<script>".repeat(200_000));
    write("e.html", "<style>" + "@import url(".repeat(200_000));
    write("f.js", "(".repeat(1_000_000) + "]".repeat(1_000_000));
    write("g.js", "a=\"//x" + "`${".repeat(100_000));
    write("h.js", "x.src=" + "a+".repeat(200_000) + "'//y.example/'");
    assertThat(told()).isEmpty();
    assertThat(Sites.sightings(Sites.evidence(site, 1)))
        .extracting(Sighting::host)
        .contains("far.example");
  }

  @Test
  void deep_nesting() throws IOException {
    write("a.html", "<div>".repeat(500_000) + "<img src=https://deep.example/a.png>");
    write("b.html", "<svg>".repeat(500_000) + "<image href=https://deeper.example/a.png>");
    write("c.html", "<iframe srcdoc=\"" + "<iframe srcdoc='".repeat(10_000));
    write("d.html", "<noscript>".repeat(10_000) + "<template>".repeat(10_000));
    assertThat(told()).isEmpty();
    assertThat(Sites.sightings(Sites.evidence(site, 1)))
        .extracting(Sighting::host)
        .contains("deep.example", "deeper.example");
  }

  @Test
  void symbolic_links_never_lead_out() throws IOException {
    Path secret =
        Files.writeString(folder.resolve("secret.html"), "<img src=https://out.example/>");
    Files.createSymbolicLink(site.resolve("a.html"), secret);
    Files.createSymbolicLink(site.resolve("b.html"), site.resolve("z.html"));
    Files.createSymbolicLink(site.resolve("c.html"), site.resolve("fehlt.html"));
    Files.createSymbolicLink(site.resolve("d"), site);
    assertThat(told())
        .containsExactly(
            "a.html: it is a symbolic link that leads out of the site",
            "c.html: it is a symbolic link that leads nowhere",
            "d: it is a symbolic link to a folder, which is read under its own name");
    assertThat(Sites.evidence(site, 1).pages())
        .extracting(PageFacts::path)
        .containsExactly("b.html", "z.html");
  }

  @Test
  void links_out_of_the_tree_lead_nowhere() throws IOException {
    write(
        "a.html",
        "<a href='../../../../etc/passwd'>Impressum</a><link rel=stylesheet href='../../x.css'>");
    assertThat(told()).isEmpty();
    assertThat(Sites.evidence(site, 1).pages().get(0).legalLinks().get(0).works()).isFalse();
  }

  @Test
  void names_that_are_strange() throws IOException {
    write("ä ö%.html", "<img src=https://umlaut.example/>");
    write("leer", "<!doctype html><img src=https://no-ending.example/>");
    Files.createDirectories(site.resolve("folder.html"));
    assertThat(told()).isEmpty();
    assertThat(Sites.sightings(Sites.evidence(site, 1)))
        .extracting(Sighting::host)
        .contains("umlaut.example", "no-ending.example");
  }
}
