package org.privacyyml.yaml;

import java.util.ArrayList;
import java.util.List;

/** Keys, a line each, with remarks between them. */
public record Keys(List<Line> lines) implements Content {
  public static final Keys NONE = new Keys(List.of());

  public Keys {
    lines = List.copyOf(lines);
  }

  public Keys and(Line line) {
    List<Line> more = new ArrayList<>(lines);
    more.add(line);
    return new Keys(more);
  }

  public Keys with(String key, Content content) {
    return and(new Line.Entry(key, content, ""));
  }

  /** A key with a word of the format. */
  public Keys word(String key, String word) {
    return with(key, new Content.Word(word));
  }

  public Keys text(String key, String text) {
    return with(key, new Content.Text(text));
  }

  /** Keys that only the owner can give their values. */
  public Keys gaps(String... keys) {
    Keys all = this;
    for (String key : keys) {
      all = all.with(key, Gap.ANY);
    }
    return all;
  }
}
