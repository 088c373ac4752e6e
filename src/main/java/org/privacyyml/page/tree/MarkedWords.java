package org.privacyyml.page.tree;

import org.commonmark.node.CustomNode;

/** Some words of a line of which something is said: their language, or the day that they name. */
public final class MarkedWords extends CustomNode {
  private final Directives said;

  MarkedWords(Directives said) {
    this.said = said;
  }

  /** The element of HTML that says the same. */
  public String tag() {
    return said.name().equals(Directives.TIME) ? "time" : "span";
  }

  public String attribute() {
    return said.name().equals(Directives.TIME) ? "datetime" : "lang";
  }

  public String value() {
    return said.value();
  }
}
