package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API documentation of this project, as the JDK at hand writes it. */
class JavadocSiteTest {
  @TempDir Path folder;

  private Path javadoc(String... further) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-quiet",
                "-Xdoclint:none",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                "-sourcepath",
                "src/main/java",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.privacyyml.finding"));
    arguments.addAll(0, List.of(further));
    PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int failed =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(silence, silence, arguments.toArray(new String[0]));
    assertThat(failed).isZero();
    assertThat(folder.resolve("org/privacyyml/finding/Finding.html")).exists();
    return folder;
  }

  private static List<String> said(Path site) {
    return Sites.scan(site, Sites.FIXTURES.resolve("privacy.yml")).findings().stream()
        .map(
            found ->
                found.finding().severity() + " " + found.finding().rule() + " " + found.subject())
        .toList();
  }

  @Test
  void it_talks_to_nobody_and_needs_no_links_of_its_own() {
    assertThat(said(javadoc())).isEmpty();
  }

  @Test
  void what_a_header_brings_in_is_found_on_its_pages() {
    Path site = javadoc("-header", "<img src=\"https://zaehler.example/x.gif\" alt=\"\">");
    assertThat(said(site)).containsExactly("ERROR SITE-THIRD-PARTY zaehler.example");
  }
}
