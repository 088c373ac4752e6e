package org.privacyyml.page.tree;

/** How a reader of Markdown wants the lines of a page, where it differs from CommonMark. */
public interface Dialect {

  /** Whether the title is printed by others, so that a heading would be a second one. */
  boolean printsTitle();

  /** A heading with the anchor that links lead to. */
  String heading(String line, String id);

  /**
   * A line as this reader wants it.
   *
   * @param isCode whether it belongs to an example, where only languages of templates mean anything
   */
  String line(String line, boolean isCode);
}
