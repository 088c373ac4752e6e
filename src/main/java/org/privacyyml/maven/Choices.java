package org.privacyyml.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.privacyyml.finding.Language;
import org.privacyyml.page.FrontMatter;
import org.privacyyml.page.PageNames;
import org.privacyyml.page.Pages;
import org.privacyyml.page.RenderedPage;

/**
 * In what shape the pages are wanted.
 *
 * @param wanted the languages to write; empty for all of the site
 */
record Choices(
    List<Format> formats,
    boolean isFragment,
    FrontMatter frontMatter,
    List<Language> wanted,
    PageNames names) {

  /** How a page is written. */
  enum Format {
    HTML,
    MARKDOWN;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Choices of(
      List<String> formats,
      String html,
      String frontMatter,
      List<String> languages,
      PageNames names)
      throws MojoExecutionException {
    List<Format> chosen = new ArrayList<>();
    for (String format : formats) {
      chosen.add(Options.choose("formats", format, List.of(Format.values()), Format::key));
    }
    List<Language> wanted = new ArrayList<>();
    for (String language : languages) {
      wanted.add(Options.choose("languages", language, List.of(Language.values()), Language::code));
    }
    return new Choices(
        chosen,
        Options.choose("html", html, List.of("page", "fragment"), value -> value)
            .equals("fragment"),
        Options.choose("frontMatter", frontMatter, List.of(FrontMatter.values()), FrontMatter::key),
        wanted,
        names);
  }

  String nameOf(RenderedPage page) {
    return names.of(page.page(), page.language());
  }

  /** The languages to write, in the order that the site has them. */
  List<Language> languages(List<Language> ofSite) throws MojoExecutionException {
    for (Language language : wanted) {
      Options.choose("languages", language.code(), ofSite, Language::code);
    }
    return wanted.isEmpty() ? ofSite : ofSite.stream().filter(wanted::contains).toList();
  }

  Pages.Translations linksAmongHtml() {
    return links(name -> name + ".html");
  }

  /** Where a page will lie beside another one, once the generator has built its site from them. */
  Pages.Translations linksAmongMarkdown() {
    return links(
        name ->
            switch (frontMatter) {
              case HUGO -> "../" + name + "/";
              case JEKYLL -> name + ".html";
              case NONE, DOCUSAURUS, MKDOCS -> name + ".md";
            });
  }

  /** Links to pages that are written, and to no others. */
  private Pages.Translations links(UnaryOperator<String> address) {
    return (page, language) ->
        wanted.isEmpty() || wanted.contains(language)
            ? Optional.of(address.apply(names.of(page, language)))
            : Optional.empty();
  }
}
