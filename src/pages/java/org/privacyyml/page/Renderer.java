package org.privacyyml.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.pages.Tools;

/** A program that makes HTML of Markdown, as it is when nobody has configured it. */
enum Renderer {
  /** The engine of GitHub. */
  CMARK_GFM(FrontMatter.NONE),
  MARKED(FrontMatter.NONE),
  MARKDOWN_IT(FrontMatter.NONE),
  HUGO(FrontMatter.HUGO),
  HUGO_TOML(FrontMatter.HUGO_TOML),
  JEKYLL(FrontMatter.JEKYLL),
  MKDOCS(FrontMatter.MKDOCS),
  /** What Docusaurus reads pages with. */
  MDX(FrontMatter.DOCUSAURUS),
  /** What Astro, and Starlight with it, reads pages with. */
  ASTRO(FrontMatter.ASTRO);

  private static final String LAYOUT =
      "<!DOCTYPE html><html><body><main><h1>%s</h1>%s</main></body></html>\n";

  final FrontMatter frontMatter;

  Renderer(FrontMatter frontMatter) {
    this.frontMatter = frontMatter;
  }

  /** What it makes of pages, by their names. */
  Map<String, Element> render(Map<String, RenderedPage> pages, Path folder) throws IOException {
    Path sources =
        switch (this) {
          case HUGO, HUGO_TOML -> folder.resolve("content");
          case MKDOCS -> folder.resolve("docs");
          default -> folder;
        };
    Files.createDirectories(sources);
    for (Map.Entry<String, RenderedPage> page : pages.entrySet()) {
      String name = page.getKey();
      Files.writeString(sources.resolve(name + ".md"), page.getValue().markdown(frontMatter, name));
    }
    configure(folder);
    if (this == CMARK_GFM) {
      for (String name : pages.keySet()) {
        String file = name + ".md";
        run(
            folder,
            "cmark-gfm",
            "--unsafe",
            "-e",
            "table",
            "-e",
            "autolink",
            "-e",
            "strikethrough",
            "-e",
            "tagfilter",
            "-e",
            "tasklist",
            file);
        Files.move(folder.resolve("output"), folder.resolve(name + ".html"));
      }
    } else {
      run(folder, command().toArray(String[]::new));
    }
    Map<String, Element> rendered = new LinkedHashMap<>();
    for (String name : pages.keySet()) {
      Element body = Jsoup.parse(Files.readString(folder.resolve(output().formatted(name)))).body();
      // MkDocs puts its own frame around the page.
      Element main = body.selectFirst("main, [role=main]");
      rendered.put(name, main == null ? body : main);
    }
    return rendered;
  }

  private List<String> command() {
    return switch (this) {
      case HUGO, HUGO_TOML -> List.of("hugo");
      case JEKYLL -> List.of("jekyll", "build", "--quiet", "--disable-disk-cache");
      case MKDOCS -> List.of("mkdocs", "--quiet", "build");
      default -> List.of("node", script().toString(), key(), ".");
    };
  }

  /** Where the HTML of a page is found. */
  private String output() {
    return switch (this) {
      case CMARK_GFM -> "%s.html";
      case HUGO, HUGO_TOML -> "public/%s/index.html";
      case JEKYLL -> "_site/%s.html";
      case MKDOCS -> "site/%s.html";
      default -> "%s." + key() + ".html";
    };
  }

  private void configure(Path folder) throws IOException {
    switch (this) {
      case HUGO, HUGO_TOML -> {
        Files.writeString(
            folder.resolve("config.toml"),
            "baseURL = \"https://beispiel.example/\"\n"
                + "disableKinds = [\"home\", \"section\", \"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n");
        Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(
            folder.resolve("layouts/_default/single.html"),
            LAYOUT.formatted("{{ .Title }}", "{{ .Content }}"));
      }
      case JEKYLL -> {
        Files.createDirectories(folder.resolve("_layouts"));
        Files.writeString(
            folder.resolve("_layouts/page.html"),
            LAYOUT.formatted("{{ page.title | escape }}", "{{ content }}"));
      }
      case MKDOCS ->
          Files.writeString(
              folder.resolve("mkdocs.yml"), "site_name: Beispiel\nuse_directory_urls: false\n");
      default -> {
        // Reads what it is given.
      }
    }
  }

  private String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The script finds its packages beside itself. */
  private static Path script() {
    try {
      Path script = Tools.module("").resolveSibling("render.mjs").toAbsolutePath();
      return Files.copy(
          Path.of("src/test/npm/render.mjs"), script, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void run(Path folder, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.set(0, Tools.program(command[0]).toString());
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        throw new AssertionError(
            String.join(" ", command) + "\n" + Files.readString(output) + Files.readString(errors));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
