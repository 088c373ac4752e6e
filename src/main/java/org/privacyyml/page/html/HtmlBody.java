package org.privacyyml.page.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.page.tree.AddressBlock;
import org.privacyyml.page.tree.Anchors;
import org.privacyyml.page.tree.FactList;
import org.privacyyml.page.tree.MarkedWords;
import org.privacyyml.page.tree.PageSection;
import org.privacyyml.page.tree.PageTree;
import org.privacyyml.page.tree.PlainText;

/** Writes the tree of a page as HTML: sections, definition lists, marks of rules. */
public final class HtmlBody implements HtmlNodeRendererFactory {
  private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");

  private final PageTree tree;
  private final HtmlAttributes attributes;

  private HtmlBody(PageTree tree) {
    this.tree = tree;
    this.attributes = new HtmlAttributes(tree);
  }

  public static String of(PageTree tree) {
    HtmlBody body = new HtmlBody(tree);
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
        .nodeRendererFactory(body)
        .attributeProviderFactory(body.attributes)
        .build()
        .render(tree.document());
  }

  @Override
  public NodeRenderer create(HtmlNodeRendererContext context) {
    return new Renderer(tree, attributes, context);
  }

  private static final class Renderer implements NodeRenderer {
    private final HtmlTables tables;
    private final HtmlAttributes attributes;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    Renderer(PageTree tree, HtmlAttributes attributes, HtmlNodeRendererContext context) {
      this.tables = new HtmlTables(tree, attributes, context);
      this.attributes = attributes;
      this.context = context;
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          PageSection.class,
          Heading.class,
          BulletList.class,
          OrderedList.class,
          FactList.class,
          AddressBlock.class,
          TableBlock.class,
          MarkedWords.class,
          HardLineBreak.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof PageSection section) {
        section(section);
      } else if (node instanceof Heading heading) {
        block("h" + heading.getLevel(), attributes.of(heading), heading, false);
      } else if (node instanceof BulletList list) {
        block("ul", attributes.of(list), list, true);
      } else if (node instanceof OrderedList list) {
        block("ol", numbered(list), list, true);
      } else if (node instanceof FactList facts) {
        facts(facts);
      } else if (node instanceof HardLineBreak) {
        // Without the slash that the library writes and HTML ignores.
        html.tag("br");
        html.line();
      } else if (node instanceof MarkedWords words) {
        html.tag(words.tag(), Map.of(words.attribute(), words.value()));
        children(words);
        html.tag("/" + words.tag());
      } else if (node instanceof AddressBlock address) {
        block("address", attributes.of(address), address, false);
      } else {
        tables.write((TableBlock) node);
      }
    }

    private void section(PageSection section) {
      Map<String, String> labels = new LinkedHashMap<>();
      labels.put("class", cssClass(section.id()));
      labels.put("aria-labelledby", label(section));
      block("section", labels, section, true);
    }

    /**
     * An element that begins a line of the source. The library writes headings and lists the same
     * way, but with tags that it concatenates, which a cold JVM first has to link.
     */
    private void block(String tag, Map<String, String> attributes, Node node, boolean hasBlocks) {
      html.line();
      html.tag(tag, attributes);
      if (hasBlocks) {
        html.line();
      }
      children(node);
      if (hasBlocks) {
        html.line();
      }
      html.tag("/" + tag);
      html.line();
    }

    private Map<String, String> numbered(OrderedList list) {
      Map<String, String> all = new LinkedHashMap<>();
      Integer first = list.getMarkerStartNumber();
      if (first != null && first != 1) {
        all.put("start", first.toString());
      }
      all.putAll(attributes.of(list));
      return all;
    }

    /** Two parts may have a section of the same name: only with the part it is told apart. */
    private static String label(PageSection section) {
      List<String> ids = new ArrayList<>(PageTree.sections(section));
      Collections.reverse(ids);
      return String.join(" ", ids);
    }

    /** Our own sections can be told apart by a style sheet; those of activities are all alike. */
    private static String cssClass(String id) {
      if (Anchors.isOfPart(id)) {
        return "notice-offering";
      }
      return id.startsWith("notice-") || id.startsWith("imprint-") ? id : "notice-activity";
    }

    private void facts(FactList facts) {
      html.line();
      html.tag("dl", attributes.of(facts));
      html.line();
      Node item = facts.getFirstChild();
      while (item != null) {
        item = fact((ListItem) item);
      }
      html.tag("/dl");
      html.line();
    }

    /**
     * A label and its fact, and those that follow with the same label: in HTML a list has each
     * label once.
     *
     * @return the first item that has another label
     */
    private Node fact(ListItem first) {
      html.tag("div", attributes.of(first));
      StrongEmphasis label = label(first);
      if (label != null) {
        html.tag("dt");
        children(label);
        html.tag("/dt");
      }
      value(first, Map.of());
      Node item = first.getNext();
      while (item != null && label != null && isSame(label, label(item))) {
        value(item, attributes.of(item));
        item = item.getNext();
      }
      html.tag("/div");
      html.line();
      return item;
    }

    private static boolean isSame(Node label, @Nullable Node other) {
      return other != null && PlainText.of(label).equals(PlainText.of(other));
    }

    private static @Nullable StrongEmphasis label(Node item) {
      Node line = item.getFirstChild();
      return line != null && line.getFirstChild() instanceof StrongEmphasis label ? label : null;
    }

    private void value(Node item, Map<String, String> marks) {
      html.tag("dd", marks);
      StrongEmphasis label = label(item);
      for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
        if (block instanceof Paragraph) {
          // Behind the label, where there is one.
          inlines(
              label != null && block == item.getFirstChild()
                  ? label.getNext()
                  : block.getFirstChild(),
              context);
        } else {
          context.render(block);
        }
      }
      html.tag("/dd");
    }

    private void children(Node parent) {
      inlines(parent.getFirstChild(), context);
    }
  }

  /** A node, and those that follow it. */
  static void inlines(@Nullable Node first, HtmlNodeRendererContext context) {
    for (Node child = first; child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
