package org.privacyyml.page.tree;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.privacyyml.page.tree.PageSource.Comment;

/** The tree of a page, with what the templates say about its nodes. */
public final class PageTree {
  private final Node document;
  private final Map<Node, Marks> marks = new IdentityHashMap<>();

  private PageTree(Node document) {
    this.document = document;
  }

  public static PageTree of(PageSource source) {
    PageTree tree = new PageTree(source.document());
    tree.attach(source);
    new PageBlocks(tree.document, tree.marks).make();
    return tree;
  }

  public Node document() {
    return document;
  }

  public Marks marks(Node node) {
    return marks.getOrDefault(node, Marks.NONE);
  }

  /** Everything that something is said about, in no order. */
  public Map<Node, Marks> marked() {
    return marks;
  }

  /** Moves each directive to the node that it speaks of, and puts the contents where they go. */
  private void attach(PageSource source) {
    List<Comment> comments = source.comments();
    // Backwards: a comment above another one speaks of what stands below both.
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      if (comment.isContents()) {
        insertBehind(comment.node(), source.contents(comment));
      }
      Node target =
          comment.node() instanceof HtmlBlock ? comment.node().getNext() : carrier(comment.node());
      for (Directives directive : comment.directives()) {
        if (directive.isOfWordsBefore()) {
          markWords(comment.node().getPrevious(), directive);
        } else if (target != null) {
          mark(target, directive);
        }
      }
      remove(comment.node());
    }
  }

  private void mark(Node node, Directives directive) {
    Marks known = marks.get(node);
    if (known == null) {
      known = new Marks();
      marks.put(node, known);
    }
    known.add(directive);
  }

  private void markWords(Node before, Directives directive) {
    if (before instanceof Link && directive.name().equals(Directives.LANG)) {
      mark(before, directive);
    } else if (before instanceof Text words) {
      Text said = directive.name().equals(Directives.TIME) ? lastThreeWords(words) : words;
      said.setLiteral(said.getLiteral().strip());
      MarkedWords phrase = new MarkedWords(directive);
      said.insertBefore(phrase);
      phrase.appendChild(said);
    }
  }

  /** Cuts a date off the text that ends with it: day, month and year. */
  private static Text lastThreeWords(Text text) {
    String all = text.getLiteral().stripTrailing();
    int start = all.length();
    for (int word = 0; word < 3 && start > 0; word++) {
      start = all.lastIndexOf(' ', start - 1);
    }
    if (start <= 0) {
      return text;
    }
    Text date = new Text(all.substring(start + 1));
    text.setLiteral(all.substring(0, start + 1));
    text.insertAfter(date);
    return date;
  }

  private static void insertBehind(Node place, String markdown) {
    Node parsed = PageSource.PARSER.parse(markdown);
    for (Node block = parsed.getLastChild(); block != null; block = parsed.getLastChild()) {
      place.insertAfter(block);
    }
  }

  /** Takes a comment away, and the blank before it, unless a word follows at once. */
  private static void remove(Node comment) {
    boolean wordFollows =
        comment.getNext() instanceof Text next && !next.getLiteral().startsWith(" ");
    if (comment.getPrevious() instanceof Text before && !wordFollows) {
      before.setLiteral(before.getLiteral().stripTrailing());
      if (before.getLiteral().isEmpty()) {
        before.unlink();
      }
    }
    comment.unlink();
  }

  /** An inline directive speaks of the item, cell, paragraph or heading that it stands in. */
  private static Node carrier(Node inline) {
    Node node = inline.getParent();
    while (!(node instanceof TableCell || node instanceof Block)) {
      node = node.getParent();
    }
    return node instanceof Paragraph && node.getParent() instanceof ListItem item ? item : node;
  }

  public static void moveChildren(Node from, Node to) {
    for (Node node = from.getFirstChild(); node != null; node = from.getFirstChild()) {
      to.appendChild(node);
    }
  }

  /** The id of the smallest section that a node is or stands in; empty where there is none. */
  public static String section(Node node) {
    List<String> sections = sections(node);
    return sections.isEmpty() ? "" : sections.get(0);
  }

  /** The ids of all sections that a node is or stands in, from the smallest to the largest. */
  public static List<String> sections(Node node) {
    List<String> sections = new ArrayList<>();
    for (Node above = node; above != null; above = above.getParent()) {
      if (above instanceof PageSection section) {
        sections.add(section.id());
      }
    }
    return sections;
  }
}
