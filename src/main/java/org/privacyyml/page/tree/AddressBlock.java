package org.privacyyml.page.tree;

import org.commonmark.node.CustomBlock;

/** Name and address of somebody: in Markdown a paragraph, in HTML an {@code address}. */
public final class AddressBlock extends CustomBlock {}
