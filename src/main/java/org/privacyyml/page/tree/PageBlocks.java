package org.privacyyml.page.tree;

import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes the blocks that only pages have: lists of facts, addresses, sections. */
final class PageBlocks {
  private final Node document;
  private final Map<Node, Marks> marks;

  /**
   * @param marks what is said about the nodes of the document; follows the nodes that take the
   *     place of others
   */
  PageBlocks(Node document, Map<Node, Marks> marks) {
    this.document = document;
    this.marks = marks;
  }

  void make() {
    makeFactsAndAddresses();
    makeSections(document, PageSource.SECTION_LEVEL);
  }

  private Marks marks(Node node) {
    return marks.getOrDefault(node, Marks.NONE);
  }

  private void makeFactsAndAddresses() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList list && marks(list).isFacts()) {
        FactList facts = new FactList();
        replace(list, facts);
        startFacts(facts);
        node = facts;
      } else if (node instanceof Paragraph paragraph && marks(paragraph).isAddress()) {
        AddressBlock address = new AddressBlock();
        replace(paragraph, address);
        node = address;
      }
    }
  }

  private void replace(Node node, Node better) {
    node.insertBefore(better);
    PageTree.moveChildren(node, better);
    marks.put(better, marks(node));
    marks.remove(node);
    node.unlink();
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

  /**
   * Everything from a heading with an id to the next one that is not below it is a section; in a
   * section there may be smaller ones.
   */
  private void makeSections(Node parent, int level) {
    Node node = parent.getFirstChild();
    while (node != null) {
      if (startsSection(node, level)) {
        PageSection section = new PageSection(marks(node).id().orElseThrow());
        node.insertBefore(section);
        Node next = node;
        do {
          Node following = next.getNext();
          section.appendChild(next);
          next = following;
        } while (next != null && !startsSection(next, level));
        if (level < PageSource.SUBSECTION_LEVEL) {
          makeSections(section, level + 1);
        }
        node = section;
      }
      node = node.getNext();
    }
  }

  private boolean startsSection(Node node, int level) {
    return node instanceof Heading heading
        && heading.getLevel() == level
        && marks(heading).id().isPresent();
  }
}
