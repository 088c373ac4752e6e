package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.PageNames;
import org.privacyyml.page.Pages;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.resource.Languages;

/**
 * In what shape the pages are wanted.
 *
 * @param wanted the languages to write; empty for all of the site
 */
record PageOptions(
    List<Format> formats,
    boolean isFragment,
    FrontMatter frontMatter,
    List<Language> wanted,
    PageNames names) {

  /** How a page is written. */
  enum Format {
    HTML,
    MARKDOWN
  }

  static PageOptions of(
      Options options,
      List<String> formats,
      String html,
      String frontMatter,
      List<String> languages,
      PageNames names)
      throws MojoExecutionException {
    List<Format> chosen = new ArrayList<>();
    for (String format : formats) {
      chosen.add(options.chooseOf("formats", format, List.of(Format.values())));
    }
    List<Language> wanted = new ArrayList<>();
    for (String language : languages) {
      wanted.add(options.language("languages", language, Languages.all()));
    }
    return new PageOptions(
        chosen,
        options.choose("html", html, List.of("page", "fragment")).equals("fragment"),
        options.chooseOf("frontMatter", frontMatter, List.of(FrontMatter.values())),
        wanted,
        names);
  }

  String nameOf(RenderedPage page) {
    return names.of(page.page(), page.language());
  }

  /** The languages to write, in the order that the site has them. */
  List<Language> languages(Options options, List<Language> ofSite) throws MojoExecutionException {
    for (Language language : wanted) {
      options.language("languages", language.code(), ofSite);
    }
    if (wanted.isEmpty()) {
      return ofSite;
    }
    List<Language> languages = new ArrayList<>(ofSite);
    languages.retainAll(wanted);
    return languages;
  }

  Pages.Translations linksAmongHtml() {
    return new Links("", ".html");
  }

  /** Where a page will lie beside another one, once the generator has built its site from them. */
  Pages.Translations linksAmongMarkdown() {
    return switch (frontMatter) {
      case HUGO, HUGO_TOML, ASTRO -> new Links("../", "/");
      case JEKYLL -> linksAmongHtml();
      case NONE, DOCUSAURUS, MKDOCS -> new Links("", ".md");
    };
  }

  /** Links to pages that are written, and to no other. */
  private final class Links implements Pages.Translations {
    private final String folder;
    private final String ending;

    Links(String folder, String ending) {
      this.folder = folder;
      this.ending = ending;
    }

    @Override
    public Optional<String> address(Page page, Language language) {
      return wanted.isEmpty() || wanted.contains(language)
          ? Optional.of(folder + names.of(page, language) + ending)
          : Optional.empty();
    }
  }
}
