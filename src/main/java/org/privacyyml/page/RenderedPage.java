package org.privacyyml.page;

import java.time.LocalDate;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.page.template.TranslationPlaces;
import org.privacyyml.page.tree.PageSource;
import org.privacyyml.page.tree.PageTree;

/**
 * One page in one language: its Markdown with directives, from which everything that is written
 * comes, and the links to its translations, in which formats differ.
 */
public final class RenderedPage {
  private final Page page;
  private final Language language;
  private final String title;
  private final String text;
  private final PageSource source;
  private final Optional<LocalDate> updated;
  private final PageTree tree;

  /**
   * @param title what the page is called where it does not say so itself
   * @param text what its templates say, with places for the links to its translations
   * @param updated the day that the file names as its date
   * @param translations what fills these places
   */
  public RenderedPage(
      Page page,
      Language language,
      String title,
      String text,
      Optional<LocalDate> updated,
      Pages.Translations translations) {
    this.page = page;
    this.language = language;
    this.text = text;
    this.source =
        PageSource.of(TranslationPlaces.fill(text, other -> translations.address(page, other)));
    // A template of the user's may call the page something else.
    this.title = source.title().isEmpty() ? title : source.title();
    this.updated = updated;
    this.tree = PageTree.of(source);
  }

  /** The same page with other links to its translations. */
  public RenderedPage linked(Pages.Translations translations) {
    return new RenderedPage(page, language, title, text, updated, translations);
  }

  /** Which of the two pages this is. */
  public Page page() {
    return page;
  }

  /** The language that it is written in. */
  public Language language() {
    return language;
  }

  /** Its heading as plain text: a template of the user's may call it something else than we do. */
  public String title() {
    return title;
  }

  PageTree tree() {
    return tree;
  }

  /** The page as Markdown that people and other programs read. */
  public String markdown(FrontMatter frontMatter, String name) {
    return frontMatter.of(title, language, updated, name) + source.plain(frontMatter);
  }

  /** The page as HTML to be put into another one: it takes on that one's look. */
  public String fragment() {
    return "<div class=\"privacy-page\" lang=\""
        + language.code()
        + "\">\n"
        + HtmlBody.of(tree())
        + "</div>\n";
  }
}
