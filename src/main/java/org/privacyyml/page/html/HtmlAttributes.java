package org.privacyyml.page.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.AttributeProviderContext;
import org.commonmark.renderer.html.AttributeProviderFactory;
import org.privacyyml.page.tree.Marks;
import org.privacyyml.page.tree.PageTree;
import org.privacyyml.page.tree.PlainText;

/** Ids and rules, wherever a node has any. */
record HtmlAttributes(PageTree tree) implements AttributeProviderFactory, AttributeProvider {
  @Override
  public AttributeProvider create(AttributeProviderContext context) {
    return this;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    attributes.remove("rel");
    attributes.putAll(of(node));
  }

  /** Those of a node, in their order. */
  Map<String, String> of(Node node) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Marks marks = tree.marks(node);
    if (node instanceof Heading && marks.id().isPresent()) {
      attributes.put("id", marks.id().get());
    }
    if (node instanceof Link link) {
      link(link, marks, attributes);
    }
    if (!marks.rules().isEmpty()) {
      attributes.put("data-rule", String.join(" ", marks.rules()));
    }
    return attributes;
  }

  private static void link(Link link, Marks marks, Map<String, String> attributes) {
    if (marks.lang().isPresent()) {
      attributes.put("lang", marks.lang().get());
      attributes.put("hreflang", marks.lang().get());
    }
    // On paper a link is followed by its address, unless that is what it says.
    if (link.getDestination().equals(PlainText.of(link))) {
      attributes.put("class", "privacy-address");
    }
  }
}
