package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyyml.site.reading.Spot;

/** A file that the memory does not hold is told, and hides no other one. */
class SmallHeapTest {
  private static final int PAGES = 6;

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void small_pages_stand_around() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(
          site.resolve("page-" + i + ".html"), "<img src=https://host-" + i + ".example/a.png>");
    }
  }

  /** A file whose end nobody wrote takes no room on most disks. */
  private void large(String name, String beginning, int mebi) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(site.resolve(name).toFile(), "rw")) {
      file.write(beginning.getBytes(StandardCharsets.UTF_8));
      file.setLength(mebi * 1024L * 1024);
    }
  }

  /** What a scan says that has 96 MiB and four threads. */
  private List<String> scanned() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName(),
                site.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(said);
    assertThat(exit).as(String.join("\n", lines)).isZero();
    return lines;
  }

  public static void main(String[] arguments) {
    ScanResult result =
        Sites.scan(
            Path.of(arguments[0]),
            Sites.FIXTURES.resolve("privacy.yml"),
            new SiteScan.Options(false, false, true, 4, List.of()));
    System.out.println("pages: " + result.pages());
    System.out.println("hosts: " + result.hosts().size());
    for (SiteFinding finding : result.findings()) {
      if (finding.finding().rule().value().equals("SITE-UNREADABLE")) {
        Spot spot = finding.places().get(0);
        System.out.println(spot.file() + ": " + finding.finding().message().toString());
      }
    }
  }

  @Test
  void a_page_that_is_larger_than_the_heap() throws Exception {
    large("large.html", "<p>", 400);
    assertThat(scanned())
        .containsExactly(
            "pages: " + PAGES,
            "hosts: " + PAGES,
            "large.html: the file was not looked into: it is too large for the memory there is"
                + " (400 MiB)");
  }

  @Test
  void style_sheets_and_scripts_that_are_larger_than_the_heap() throws Exception {
    large("large.css", "a { color: red }", 400);
    large("large.js", "let a = 1", 600);
    assertThat(scanned())
        .containsExactly(
            "pages: " + PAGES,
            "hosts: " + PAGES,
            "large.css: the file was not looked into: it is too large for the memory there is"
                + " (400 MiB)",
            "large.js: the file was not looked into: it is too large for the memory there is"
                + " (600 MiB)");
  }

  @Test
  void a_script_that_fits_as_bytes_and_does_not_as_text() throws Exception {
    Files.writeString(site.resolve("large.js"), "a = \"ä€\";\n".repeat(4_500_000));
    assertThat(scanned())
        .containsExactly(
            "pages: " + PAGES,
            "hosts: " + PAGES,
            "large.js: the file was not looked into: it is too large for the memory there is"
                + " (56 MiB)");
  }

  @Test
  void pages_that_only_fit_one_after_the_other_are_read() throws Exception {
    for (int i = 0; i < 4; i++) {
      Files.writeString(
          site.resolve("large-" + i + ".html"),
          "<p>" + "x".repeat(40 * 1024 * 1024) + "<img src=https://far-" + i + ".example/a.png>");
    }
    assertThat(scanned()).containsExactly("pages: " + (PAGES + 4), "hosts: " + (PAGES + 4));
  }

  @Test
  void an_impressum_whose_text_does_not_fit() throws Exception {
    Files.writeString(site.resolve("index.html"), "<a href=impressum.html>Impressum</a>");
    Files.writeString(site.resolve("impressum.html"), "<p>" + "ä".repeat(20 * 1024 * 1024));
    assertThat(scanned())
        .containsExactly(
            "pages: " + (PAGES + 2),
            "hosts: " + PAGES,
            "impressum.html: the file was not looked into: it is too large for the memory there is"
                + " (41 MiB)");
  }
}
