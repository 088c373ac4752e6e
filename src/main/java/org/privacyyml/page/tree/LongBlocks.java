package org.privacyyml.page.tree;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads long blocks with a parser of their own. commonmark's remembers how deep the links and
 * emphases of a block are nested in a table that it empties before each block, and that never gets
 * smaller: after one line with thousands of links every short one costs as much as that.
 */
final class LongBlocks implements InlineParser {
  /** In characters; no table gets large below it. */
  private static final int LONG = 4_000;

  private final InlineParserContext context;
  private final InlineParser parser;

  LongBlocks(InlineParserContext context) {
    this.context = context;
    this.parser = new InlineParserImpl(context);
  }

  /** Gives each page parsers of its own. */
  static final class Factory implements InlineParserFactory {
    @Override
    public InlineParser create(InlineParserContext context) {
      return new LongBlocks(context);
    }
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    (isLong(lines) ? new InlineParserImpl(context) : parser).parse(lines, block);
  }

  private static boolean isLong(SourceLines lines) {
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length();
    }
    return length > LONG;
  }
}
