package org.privacyyml.yaml;

import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count code points from 0, into places. */
final class Places {
  private final SourceText source;
  // The parser's columns leave out some byte order marks; its index counts everything.
  private final boolean isIndexOffset;
  private int lastIndex;
  private int lastOffset;

  Places(SourceText source) {
    this.source = source;
    String text = source.text();
    this.isIndexOffset = text.codePointCount(0, text.length()) == text.length();
  }

  SourceText source() {
    return source;
  }

  /** From one mark to another, at most to the end of the first one's line. */
  Place between(Mark start, Mark end) {
    return Place.between(source, offset(start), offset(end));
  }

  Place at(Mark mark) {
    return atOffset(offset(mark));
  }

  Place atOffset(int offset) {
    return Place.between(source, offset, offset + 1);
  }

  private int offset(Mark mark) {
    if (isIndexOffset) {
      return mark.getIndex();
    }
    // Marks come nearly in order: counting from the last one keeps long lines from being counted
    // again and again.
    lastOffset = source.text().offsetByCodePoints(lastOffset, mark.getIndex() - lastIndex);
    lastIndex = mark.getIndex();
    return lastOffset;
  }
}
