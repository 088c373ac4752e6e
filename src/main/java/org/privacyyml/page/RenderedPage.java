package org.privacyyml.page;

import java.time.LocalDate;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.page.tree.PageSource;
import org.privacyyml.page.tree.PageTree;

/**
 * One page in one language: its Markdown with directives, from which everything that is written
 * comes.
 */
public final class RenderedPage {
  private final Page page;
  private final Language language;
  private final String title;
  private final PageSource source;
  private final Optional<LocalDate> updated;
  private final PageTree tree;

  public RenderedPage(
      Page page, Language language, String title, String markdown, Optional<LocalDate> updated) {
    this.page = page;
    this.language = language;
    this.source = PageSource.of(markdown);
    // A template of the user's may call the page something else.
    this.title = source.title().isEmpty() ? title : source.title();
    this.updated = updated;
    this.tree = PageTree.of(source);
  }

  public Page page() {
    return page;
  }

  public Language language() {
    return language;
  }

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
