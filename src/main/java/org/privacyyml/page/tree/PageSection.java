package org.privacyyml.page.tree;

import org.commonmark.node.CustomBlock;

/** A heading with an id and all that stands below it. */
public final class PageSection extends CustomBlock {
  private final String id;

  PageSection(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
