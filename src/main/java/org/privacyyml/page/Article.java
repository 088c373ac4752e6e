package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.html.HtmlDocument;
import org.privacyyml.page.html.Look;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.template.Templates;
import org.privacyyml.page.tree.PageSource;
import org.privacyyml.page.tree.PageTree;

/**
 * A page of the plugin's own, such as a report: built piece by piece as Markdown, from which
 * everything that is written comes, as with the legal pages.
 */
public final class Article {
  private final Language language;
  private final String title;
  private final StringBuilder source = new StringBuilder();

  /**
   * @param title plain text, as all that is added later is, unless it is Markdown
   */
  public Article(Language language, String title) {
    this.language = language;
    this.title = title;
    source.append("# ").append(Markdown.escape(title)).append("\n\n");
  }

  /** As plain text. */
  public String title() {
    return title;
  }

  /** The heading of a section; what is added next stands below it. */
  public Article heading(String text) {
    source.append("## ").append(Markdown.escape(text)).append("\n\n");
    return this;
  }

  /** A paragraph. */
  public Article paragraph(Markdown text) {
    source.append(text).append("\n\n");
    return this;
  }

  /** A list. */
  public Article items(List<Markdown> items) {
    for (Markdown item : items) {
      source.append("- ").append(item).append('\n');
    }
    source.append('\n');
    return this;
  }

  /** A piece of YAML, as it is written. */
  public Article yaml(String text) {
    source.append("```yaml\n").append(text.strip().replace("```", "'''")).append("\n```\n\n");
    return this;
  }

  /** A table; each row has as many cells as the head. */
  public Article table(List<String> head, List<List<Markdown>> rows) {
    List<Markdown> labels = new ArrayList<>();
    head.forEach(label -> labels.add(Markdown.text(label)));
    row(labels);
    source.append("|---".repeat(head.size())).append("|\n");
    rows.forEach(this::row);
    source.append('\n');
    return this;
  }

  private void row(List<Markdown> cells) {
    for (Markdown cell : cells) {
      source.append("| ").append(cell).append(' ');
    }
    source.append("|\n");
  }

  /** The source of the page. */
  public String markdown() {
    return source.toString();
  }

  /** HTML to be put into another page. */
  public String fragment() {
    return "<div class=\"privacy-page\" lang=\"" + language.code() + "\">\n" + body() + "</div>\n";
  }

  private String body() {
    return HtmlBody.of(PageTree.of(PageSource.of(source.toString())));
  }

  /** A complete HTML document with the style sheet of the legal pages. */
  public String document() {
    Templates html = new Templates(Optional.empty(), Templates.Format.HTML);
    String style = html.render("html/style", new HtmlDocument.Style());
    return html.render(
        "html/document",
        new HtmlDocument(
            language.code(),
            title,
            List.of(),
            Optional.empty(),
            new HtmlDocument.Html(Look.PLAIN.style(style)),
            new HtmlDocument.Html(body())));
  }
}
