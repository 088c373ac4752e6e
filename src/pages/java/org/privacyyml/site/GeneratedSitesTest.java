package org.privacyyml.site;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Page;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.pages.Tools;

/**
 * Sites as generators really write them: with our two pages and nothing foreign the scan is silent,
 * and what is put in on purpose is found, in the words and places of each generator.
 */
class GeneratedSitesTest {
  private static final Path SITES = Path.of("src/pages/sites");
  private static final Path FILE = Sites.FIXTURES.resolve("privacy.yml");

  /** That it names the Data Privacy Framework, which is under watch. */
  private static final String OUR_NOTICE = "INFO SITE-STALE datenschutz/index.html";

  @TempDir Path folder;

  /** The sources of a site, with our pages among them. */
  private Path sources(String name, String content, FrontMatter frontMatter) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(SITES.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(SITES.resolve(name).relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Checked checked = Sites.file(FILE);
    Privacy.Written written =
        new Privacy(Sites.TODAY, false, Set.of())
            .render(checked, Optional.empty(), (page, language) -> Optional.empty());
    for (RenderedPage page : written.pages()) {
      String file = page.page() == Page.NOTICE ? "datenschutz" : "impressum";
      Files.writeString(
          root.resolve(content).resolve(file + ".md"), page.markdown(frontMatter, file));
    }
    return root;
  }

  private static void run(Path in, String... command) throws IOException, InterruptedException {
    Path log = in.resolveSibling("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    builder.environment().put("LANG", "C.UTF-8");
    Process process = builder.redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(3, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0)
        .as(String.join(" ", command) + "\n" + Files.readString(log))
        .isTrue();
  }

  private static void add(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8, CREATE, APPEND);
  }

  private static void replace(Path file, String old, String text) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(old);
    Files.writeString(file, before.replace(old, text));
  }

  /** What the scan says, each once: severity, rule and subject. */
  private static List<String> said(Path built) {
    List<String> said = new ArrayList<>();
    for (SiteFinding finding : Sites.scan(built, FILE).findings()) {
      String line =
          finding.finding().severity() + " " + finding.finding().rule() + " " + finding.subject();
      if (!said.contains(line)) {
        said.add(line);
      }
    }
    return said;
  }

  private static Path hugo(Path sources) throws IOException, InterruptedException {
    run(sources, Tools.program("hugo").toString(), "--quiet");
    return sources.resolve("public");
  }

  @Test
  void hugo_with_our_pages() throws IOException, InterruptedException {
    Path site = sources("hugo", "content", FrontMatter.HUGO);
    assertThat(said(hugo(site))).containsExactly(OUR_NOTICE);
  }

  @Test
  void hugo_with_a_video_analytics_and_fonts() throws IOException, InterruptedException {
    Path site = sources("hugo", "content", FrontMatter.HUGO);
    add(site.resolve("content/einbau.md"), "\n{{< youtube w7Ft2ymGmfc >}}\n");
    add(site.resolve("config.toml"), "[services.googleAnalytics]\nID = \"G-0000000000\"\n");
    replace(
        site.resolve("layouts/_default/baseof.html"),
        "</head>",
        "{{ template \"_internal/google_analytics.html\" . }}\n"
            + "<link href=\"https://fonts.googleapis.com/css?family=Lato\" rel=\"stylesheet\">\n</head>");
    assertThat(said(hugo(site)))
        .contains(
            "ERROR SITE-THIRD-PARTY fonts.googleapis.com",
            "ERROR SITE-THIRD-PARTY www.googletagmanager.com",
            "ERROR SITE-THIRD-PARTY www.youtube.com")
        .noneMatch(line -> line.contains("github.com") || line.contains("jsdelivr"));
  }

  private static Path jekyll(Path sources) throws IOException, InterruptedException {
    run(sources, Tools.program("jekyll").toString(), "build", "--quiet", "--disable-disk-cache");
    return sources.resolve("_site");
  }

  @Test
  void jekyll_with_our_pages() throws IOException, InterruptedException {
    Path site = sources("jekyll", "", FrontMatter.JEKYLL);
    assertThat(said(jekyll(site))).containsExactly(OUR_NOTICE);
  }

  @Test
  void jekyll_with_comments_and_a_counter() throws IOException, InterruptedException {
    Path site = sources("jekyll", "", FrontMatter.JEKYLL);
    add(
        site.resolve("_includes/kommentare.html"),
        """
        <div id="disqus_thread"></div>
        <script>
        (function() {
          var d = document, s = d.createElement('script');
          s.src = 'https://beispiel.disqus.com/embed.js';
          (d.head || d.body).appendChild(s);
        })();
        </script>
        <noscript><img src="//zaehler.example/{{ page.url }}.gif" alt=""></noscript>
        """);
    replace(
        site.resolve("_layouts/default.html"),
        "{{ content }}",
        "{{ content }}{% include kommentare.html %}");
    assertThat(said(jekyll(site)))
        .contains(
            "ERROR SITE-THIRD-PARTY beispiel.disqus.com", "ERROR SITE-THIRD-PARTY zaehler.example")
        .noneMatch(line -> line.contains("github.com") || line.contains("jsdelivr"));
  }

  private static Path vitepress(Path sources) throws IOException, InterruptedException {
    // Packages are looked for from the sources upwards.
    Files.createSymbolicLink(
        sources.resolve("node_modules"), Tools.vitepress("node_modules").toAbsolutePath());
    run(
        sources,
        Tools.program("node").toString(),
        Tools.vitepress("node_modules/vitepress/bin/vitepress.js").toAbsolutePath().toString(),
        "build");
    return sources.resolve(".vitepress").resolve("dist");
  }

  @Test
  void vitepress_with_our_pages() throws IOException, InterruptedException {
    Path site = sources("vitepress", "", FrontMatter.DOCUSAURUS);
    assertThat(said(vitepress(site))).containsExactly("INFO SITE-STALE datenschutz.html");
  }

  @Test
  void vitepress_with_a_search_service_and_a_video() throws IOException, InterruptedException {
    Path site = sources("vitepress", "", FrontMatter.DOCUSAURUS);
    add(
        site.resolve("einbau.md"),
        "\n<iframe src=\"https://player.vimeo.com/video/1\" title=\"Film\"></iframe>\n");
    replace(
        site.resolve(".vitepress/config.mjs"),
        "head: []",
        "head: [['script', { src: 'https://plausible.io/js/script.js', defer: '', 'data-domain': 'beispiel.de' }]]");
    replace(
        site.resolve(".vitepress/config.mjs"),
        "search: { provider: 'local' }",
        "search: { provider: 'algolia', options: { appId: 'X', apiKey: 'Y', indexName: 'z' } }");
    assertThat(said(vitepress(site)))
        .contains("ERROR SITE-THIRD-PARTY plausible.io", "ERROR SITE-THIRD-PARTY player.vimeo.com")
        .anyMatch(line -> line.contains("algolia"))
        // What the search service's own script fetches later.
        .contains("WARNING SITE-POSSIBLE cdn.jsdelivr.net")
        .noneMatch(line -> line.contains("github.com"));
  }
}
