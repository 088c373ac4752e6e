package org.privacyyml.page.tree;

import java.util.List;
import java.util.Optional;

/** A piece of a text, from the first character to behind the last one. */
interface Span {
  int start();

  int end();

  /** The first of several pieces in order that begins in a line. */
  static <S extends Span> Optional<S> firstIn(List<S> pieces, int start, int end) {
    int i = firstBehind(pieces, start);
    boolean isThere =
        i < pieces.size() && pieces.get(i).start() >= start && pieces.get(i).start() < end;
    return isThere ? Optional.of(pieces.get(i)) : Optional.empty();
  }

  /** The first of several pieces in order that ends behind a place. */
  static int firstBehind(List<? extends Span> pieces, int place) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
