package org.privacyyml.page;

import org.commonmark.node.CustomBlock;

/** A heading with an id and all that stands below it. */
final class PageSection extends CustomBlock {
  private final String id;

  PageSection(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
