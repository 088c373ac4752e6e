package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
  private final SaidLog log = new SaidLog();
  private final GenerateMojo generate = new GenerateMojo();
  @TempDir Path folder;

  @BeforeEach
  void prepare() {
    generate.setLog(log);
    generate.basedir = new File("src/test/resources/fixtures/page");
    generate.file = "rich.yml";
    generate.today = "2026-11-22";
    generate.locale = "en";
    generate.failOn = "never";
    generate.reportDirectory = folder.toFile();
    generate.outputDirectory = folder.toFile();
    generate.generatedSiteDirectory = folder.resolve("site").toFile();
    generate.formats = List.of("html", "markdown");
    generate.frontMatter = "hugo";
    generate.site = true;
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void each_page_is_rendered_once_whatever_the_formats() throws Exception {
    generate.execute();
    assertThat(log.debug).filteredOn(line -> line.startsWith("Rendered ")).hasSize(4);
  }

  @Test
  void formats_differ_in_their_links_to_translations() throws Exception {
    generate.execute();
    assertThat(written("datenschutz.html")).contains("href=\"privacy.html\"");
    assertThat(written("datenschutz.md")).contains("· [English](../privacy/)\n");
    assertThat(written("site/markdown/datenschutz.md"))
        .doesNotContain("English")
        .contains("Stand: 22. November 2026\n");
    assertThat(written("site/markdown/impressum.md")).startsWith("# Impressum\n\n**");
  }

  @Test
  void what_a_template_says_of_a_translation_goes_with_its_link() throws Exception {
    Path own = folder.resolve("own/de/imprint.mustache");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own, "# Impressum\n\nWir.{{#translations}} Auch auf {{{.}}} zu lesen.{{/translations}}\n");
    generate.templates = folder.resolve("own").toFile();
    generate.execute();
    assertThat(written("impressum.md"))
        .endsWith("Wir. Auch auf [English](../imprint/) zu lesen.\n");
    assertThat(written("site/markdown/impressum.md")).endsWith("Wir.\n");
  }

  @Test
  void a_language_that_is_not_written_is_not_linked() throws Exception {
    generate.languages = List.of("de");
    generate.execute();
    assertThat(written("datenschutz.html")).doesNotContain("English");
    assertThat(written("datenschutz.md")).doesNotContain("English");
  }
}
