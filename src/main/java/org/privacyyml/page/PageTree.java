package org.privacyyml.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The tree of a page, with what the templates say about its nodes. */
final class PageTree {
  static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Node document;
  private final Map<Node, Marks> marks;

  private PageTree(Node document, Map<Node, Marks> marks) {
    this.document = document;
    this.marks = marks;
  }

  /** What is said about a node. */
  static final class Marks {
    private static final Marks NONE = new Marks();

    private Optional<String> id = Optional.empty();
    private Optional<String> caption = Optional.empty();
    private final List<String> rules = new ArrayList<>();
    private boolean facts;
    private boolean address;

    Optional<String> id() {
      return id;
    }

    Optional<String> caption() {
      return caption;
    }

    /** The rules that this node serves. */
    List<String> rules() {
      return rules;
    }

    private void add(Directives directive) {
      switch (directive.name()) {
        case Directives.ID -> id = Optional.of(directive.value());
        case Directives.CAPTION -> caption = Optional.of(directive.value());
        case Directives.RULE ->
            Arrays.stream(directive.value().split(" +"))
                .filter(rule -> !rule.isEmpty())
                .forEach(rules::add);
        case Directives.FACTS -> facts = true;
        case Directives.ADDRESS -> address = true;
        default -> throw new IllegalArgumentException("no template can say " + directive.name());
      }
    }
  }

  static PageTree parse(String markdown) {
    Node document = Parser.builder().extensions(TABLES).build().parse(markdown);
    Map<Node, Marks> marks = new IdentityHashMap<>();
    attach(document, marks);
    PageTree tree = new PageTree(document, marks);
    tree.makeFactsAndAddresses();
    tree.makeSections();
    return tree;
  }

  Node document() {
    return document;
  }

  Marks marks(Node node) {
    return marks.getOrDefault(node, Marks.NONE);
  }

  /** Moves each directive to the node that it speaks of. */
  private static void attach(Node document, Map<Node, Marks> marks) {
    List<Node> comments = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            comments.add(html);
          }

          @Override
          public void visit(HtmlBlock html) {
            comments.add(html);
          }
        });
    // Backwards: a comment above another one speaks of what stands below both.
    Collections.reverse(comments);
    for (Node comment : comments) {
      Optional<Node> target =
          comment instanceof HtmlBlock
              ? Optional.ofNullable(comment.getNext())
              : Optional.of(carrier(comment));
      for (Directives directive : Directives.in(literal(comment))) {
        target.ifPresent(
            node -> marks.computeIfAbsent(node, unmarked -> new Marks()).add(directive));
      }
      remove(comment);
    }
  }

  static String literal(Node html) {
    return html instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) html).getLiteral();
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

  private void makeFactsAndAddresses() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList list && marks(list).facts) {
        FactList facts = new FactList();
        list.insertBefore(facts);
        moveChildren(list, facts);
        list.unlink();
        startFacts(facts);
        node = facts;
      } else if (node instanceof Paragraph paragraph && marks(paragraph).address) {
        AddressBlock address = new AddressBlock();
        paragraph.insertBefore(address);
        moveChildren(paragraph, address);
        marks.put(address, marks(paragraph));
        paragraph.unlink();
        node = address;
      }
    }
  }

  /** The blank behind a label is one of the line, not of the fact. */
  private static void startFacts(FactList facts) {
    for (Node item = facts.getFirstChild(); item != null; item = item.getNext()) {
      Node line = item.getFirstChild();
      if (line != null
          && line.getFirstChild() instanceof StrongEmphasis label
          && label.getNext() instanceof Text fact) {
        fact.setLiteral(fact.getLiteral().stripLeading());
      }
    }
  }

  /** Everything from a heading with an id to the next one is a section. */
  private void makeSections() {
    Node node = document.getFirstChild();
    while (node != null) {
      if (node instanceof Heading heading
          && heading.getLevel() == 2
          && marks(heading).id().isPresent()) {
        PageSection section = new PageSection(marks(heading).id().orElseThrow());
        heading.insertBefore(section);
        Node next = heading;
        do {
          Node following = next.getNext();
          section.appendChild(next);
          next = following;
        } while (next != null && !startsSection(next));
        node = section;
      }
      node = node.getNext();
    }
  }

  private boolean startsSection(Node node) {
    return node instanceof Heading heading
        && heading.getLevel() == 2
        && marks(heading).id().isPresent();
  }

  private static void moveChildren(Node from, Node to) {
    for (Node node = from.getFirstChild(); node != null; node = from.getFirstChild()) {
      to.appendChild(node);
    }
  }

  /** The sections of the page. */
  List<PageSection> sections() {
    List<PageSection> sections = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof PageSection section) {
        sections.add(section);
      }
    }
    return sections;
  }
}
