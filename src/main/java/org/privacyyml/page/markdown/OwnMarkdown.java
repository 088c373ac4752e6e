package org.privacyyml.page.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.privacyyml.page.tree.PageSource;
import org.privacyyml.page.tree.PageTree;

/**
 * Markdown that the owner wrote. It is read and written anew, so that nothing in it reaches beyond
 * its section: no fence stays open, no address is defined for others, no heading stands above the
 * section's own. Raw HTML is shown as text, since it could load something from elsewhere; comments
 * go, since they could claim to be a disclosure; a picture from elsewhere becomes a link, since a
 * page must not make requests.
 */
public final class OwnMarkdown {
  private static final int LOWEST_HEADING = 6;

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .extensions(PageSource.TABLES)
          .nodeRendererFactory(new MissingEscapes())
          .build();

  private OwnMarkdown() {}

  /**
   * @param highest the level of headings that stand right below the section's own
   */
  public static String tamed(String markdown, int highest) {
    Node document = PageSource.PARSER.parse(markdown);
    Finds finds = new Finds();
    document.accept(finds);
    for (Node definition : finds.definitions) {
      definition.unlink();
    }
    for (Node html : finds.html) {
      showAsText(html);
    }
    for (Image image : finds.images) {
      linkToPicture(image);
    }
    for (Link link : finds.links) {
      if (!Markdown.isLinkable(link.getDestination())) {
        unwrap(link);
      }
    }
    lower(finds.headings, highest);
    return RENDERER.render(document).stripTrailing();
  }

  private static final class Finds extends AbstractVisitor {
    private final List<Node> html = new ArrayList<>();
    private final List<Node> definitions = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    @Override
    public void visit(HtmlInline inline) {
      html.add(inline);
    }

    @Override
    public void visit(HtmlBlock block) {
      html.add(block);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      definitions.add(definition);
    }

    @Override
    public void visit(Image image) {
      images.add(image);
      visitChildren(image);
    }

    @Override
    public void visit(Link link) {
      links.add(link);
      visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
      headings.add(heading);
      visitChildren(heading);
    }
  }

  private static void showAsText(Node html) {
    if (html instanceof HtmlInline inline) {
      String literal = inline.getLiteral();
      if (!literal.startsWith("<!--")) {
        inline.insertBefore(new Text(literal.replace('\n', ' ')));
      }
    } else {
      String literal = ((HtmlBlock) html).getLiteral().replaceAll("(?s)<!--.*?(-->|$)", "").strip();
      if (!literal.isEmpty()) {
        Paragraph shown = new Paragraph();
        for (String line : literal.split("\n")) {
          if (shown.getFirstChild() != null) {
            shown.appendChild(new SoftLineBreak());
          }
          shown.appendChild(new Text(line.strip()));
        }
        html.insertBefore(shown);
      }
    }
    html.unlink();
  }

  private static void linkToPicture(Image image) {
    String address = image.getDestination();
    if (!Markdown.isLinkable(address)) {
      unwrap(image);
    } else if (address.indexOf(':') >= 0 && !isInLink(image)) {
      Link link = new Link(address, image.getTitle());
      image.insertBefore(link);
      if (image.getFirstChild() == null) {
        link.appendChild(new Text(address));
      }
      PageTree.moveChildren(image, link);
      image.unlink();
    } else if (address.indexOf(':') >= 0) {
      unwrap(image);
    }
  }

  private static boolean isInLink(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Link) {
        return true;
      }
    }
    return false;
  }

  /** Leaves only what stands in it. */
  private static void unwrap(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      node.insertBefore(child);
    }
    node.unlink();
  }

  /**
   * Headings keep their order below each other, under the section's title; no level is left out.
   */
  private static void lower(List<Heading> headings, int highest) {
    Deque<Integer> above = new ArrayDeque<>();
    for (Heading heading : headings) {
      while (!above.isEmpty() && above.peek() >= heading.getLevel()) {
        above.pop();
      }
      above.push(heading.getLevel());
      heading.setLevel(Math.min(highest + above.size() - 1, LOWEST_HEADING));
    }
  }

  /**
   * What the renderer forgets to escape at the beginning of a line: a list's "+" and a fence's
   * "~~~"; and what means something to others than CommonMark: braces, and pipes outside of tables.
   */
  private static final class MissingEscapes implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new NodeRenderer() {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
          return Set.of();
        }

        @Override
        public void render(Node node) {
          throw new IllegalStateException("renders nothing");
        }
      };
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of('+', '~', '{', '}', '|');
    }
  }
}
