package org.privacyyml.yaml;

import java.util.List;

/** Items of a list, with remarks between them. */
public record Items(List<Line> lines) implements Content {

  public Items {
    lines = List.copyOf(lines);
  }

  public static Items of(Content item) {
    return new Items(List.of(new Line.Item(item)));
  }

  /** A list of one item, in brackets. */
  public static Content inline(Content item) {
    return new Content.Inline(of(item));
  }
}
