package org.privacyyml.page;

import org.commonmark.node.CustomBlock;

/** Name and address of somebody: in Markdown a paragraph, in HTML an {@code address}. */
final class AddressBlock extends CustomBlock {}
