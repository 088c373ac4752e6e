package org.privacyyml.page;

import org.commonmark.node.CustomBlock;

/** A list of labelled facts: in Markdown a list with bold labels, in HTML a definition list. */
final class FactList extends CustomBlock {}
