package org.privacyyml.yaml;

import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** Turns the parser's marks, which count code points from 0, into places. */
final class Places {

  private Places() {}

  /** From one mark to another, at most to the end of the first one's line. */
  static Place between(SourceText source, Mark start, Mark end) {
    Place begin = at(source, start);
    int length =
        end.getLine() == start.getLine()
            ? at(source, end).column() - begin.column()
            : source.line(begin.line()).length() - begin.column() + 1;
    return new Place(source, begin.line(), begin.column(), Math.max(1, length));
  }

  static Place at(SourceText source, Mark mark) {
    int line = mark.getLine() + 1;
    int start = source.startOfLine(line);
    int units = mark.getColumn();
    // Only a line with characters beyond the basic plane has more UTF-16 units than code points.
    if (source.text().codePointCount(start, Math.min(start + units, source.text().length())) != units) {
      int rest = source.text().codePointCount(start, source.text().length());
      units = source.text().offsetByCodePoints(start, Math.min(units, rest)) - start;
    }
    return new Place(source, line, units + 1, 1);
  }

  static Place atOffset(SourceText source, int offset) {
    int line = 1;
    while (!isLast(source, line) && source.startOfLine(line + 1) <= offset) {
      line++;
    }
    return new Place(source, line, offset - source.startOfLine(line) + 1, 1);
  }

  private static boolean isLast(SourceText source, int line) {
    return line == source.lines();
  }
}
