package org.privacyyml.page.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.privacyyml.page.tree.PageTree;
import org.privacyyml.page.tree.PlainText;

/** Writes the tables of one page, so that a phone can stack their cells. */
final class HtmlTables {
  private static final String GROUP = "notice-group-";

  private final PageTree tree;
  private final HtmlAttributes attributes;
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  /** How many groups of rows there have been on the page. */
  private int groups;

  HtmlTables(PageTree tree, HtmlAttributes attributes, HtmlNodeRendererContext context) {
    this.tree = tree;
    this.attributes = attributes;
    this.context = context;
    this.html = context.getWriter();
  }

  void write(TableBlock table) {
    html.line();
    html.tag("table");
    html.line();
    Optional<String> caption = tree.marks(table).caption();
    if (caption.isPresent()) {
      html.tag("caption");
      html.text(caption.get());
      html.tag("/caption");
      html.line();
    }
    List<String> labels = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead head) {
        head(head, labels);
      } else if (part instanceof TableBody body) {
        body(body, labels);
      }
    }
    html.tag("/table");
    html.line();
  }

  private void head(TableHead head, List<String> labels) {
    html.tag("thead");
    html.tag("tr");
    for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
      labels.add(PlainText.of(cell));
      html.tag("th", Map.of("scope", "col"));
      children(cell);
      html.tag("/th");
    }
    html.tag("/tr");
    html.tag("/thead");
    html.line();
  }

  private void body(TableBody body, List<String> labels) {
    html.tag("tbody");
    html.line();
    Map<String, String> group = Map.of();
    for (Node row = body.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
      if (tree.marks(row.getFirstChild()).isGroup()) {
        group((TableRow) row, labels.size());
        group = Map.of("headers", GROUP + groups);
        continue;
      }
      html.tag("tr");
      int column = 0;
      for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
        cell((TableCell) cell, column == 0, labels.get(column), group);
        column++;
      }
      html.tag("/tr");
      html.line();
    }
    html.tag("/tbody");
    html.line();
  }

  /**
   * A row that is the heading of those behind it: it and they are a body of their own, and their
   * heads say under which heading they are.
   */
  private void group(TableRow row, int columns) {
    if (row.getPrevious() != null) {
      html.tag("/tbody");
      html.tag("tbody");
      html.line();
    }
    html.tag("tr");
    Map<String, String> all = new LinkedHashMap<>();
    all.put("id", GROUP + ++groups);
    all.put("scope", "rowgroup");
    all.put("colspan", String.valueOf(columns));
    html.tag("th", all);
    children(row.getFirstChild());
    html.tag("/th");
    html.tag("/tr");
    html.line();
  }

  private void cell(TableCell cell, boolean isFirst, String label, Map<String, String> group) {
    Map<String, String> all = new LinkedHashMap<>();
    if (isFirst) {
      all.put("scope", "row");
      all.putAll(group);
    } else {
      all.put("data-label", label);
    }
    all.putAll(attributes.of(cell));
    String tag = isFirst ? "th" : "td";
    html.tag(tag, all);
    children(cell);
    html.tag("/" + tag);
  }

  private void children(Node parent) {
    HtmlBody.inlines(parent.getFirstChild(), context);
  }
}
