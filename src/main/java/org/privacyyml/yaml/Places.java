package org.privacyyml.yaml;

import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count code points from 0, into places. */
final class Places {
  private final SourceText source;
  private int lastIndex;
  private int lastOffset;

  Places(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  /** From one mark to another, at most to the end of the first one's line. */
  Place between(Mark start, Mark end) {
    Place begin = at(start);
    int length =
        end.getLine() == start.getLine()
            ? at(end).column() - begin.column()
            : source.line(begin.line()).length() - begin.column() + 1;
    return new Place(source, begin.line(), begin.column(), Math.max(1, length));
  }

  /** By the mark's index, since the parser's columns leave out some byte order marks. */
  Place at(Mark mark) {
    // Marks come nearly in order: counting from the last one keeps long lines from being counted
    // again and again.
    lastOffset = source.text().offsetByCodePoints(lastOffset, mark.getIndex() - lastIndex);
    lastIndex = mark.getIndex();
    return atOffset(lastOffset);
  }

  Place atOffset(int offset) {
    int line = source.lineAt(offset);
    return new Place(source, line, offset - source.startOfLine(line) + 1, 1);
  }
}
