package org.privacyyml.yaml;

/** What stands on lines of its own among keys or items. */
public sealed interface Line {

  /**
   * A key with what belongs to it.
   *
   * @param comment at the end of its first line; may be empty
   */
  record Entry(String key, Content content, String comment) implements Line {}

  /** An item of a list. */
  record Item(Content content) implements Line {}

  /** A comment on a line of its own; what would leave that line becomes a blank. */
  record Remark(String text) implements Line {}

  /** An empty line. */
  record Blank() implements Line {}

  /** Lines that count only when somebody takes their number signs away. */
  record Disabled(Line line) implements Line {}

  /** Lines below the key before them, where all of them are comments. */
  record Below(Content content) implements Line {}
}
