package org.privacyyml.page.tree;

import org.commonmark.node.CustomBlock;

/** A list of labelled facts: in Markdown a list with bold labels, in HTML a definition list. */
public final class FactList extends CustomBlock {}
