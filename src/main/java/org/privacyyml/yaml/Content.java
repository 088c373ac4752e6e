package org.privacyyml.yaml;

import java.util.List;

/** What stands behind a key or as an item of a list, in YAML that is going to be written. */
public sealed interface Content
    permits Content.Text, Content.Word, Content.Inline, Content.Pasted, Gap, Keys, Items {

  /** Anybody's text: it is quoted where it would mean something else without quotes. */
  record Text(String text) implements Content {}

  /** A word of the format, such as {@code none} or {@code 14 days}: written as it is. */
  record Word(String word) implements Content {}

  /** Keys or items on one line, in braces or brackets. */
  record Inline(Content content) implements Content {}

  /** YAML that stands written in the catalogue, gaps and comments and all. */
  record Pasted(String yaml) implements Content {
    /** The same below keys that are not there yet, the outermost first. */
    public String below(List<String> parents) {
      Content content = this;
      for (int i = parents.size() - 1; i >= 0; i--) {
        content = Keys.NONE.with(parents.get(i), content);
      }
      return content instanceof Keys keys ? YamlWriter.snippet(keys) : yaml;
    }
  }
}
