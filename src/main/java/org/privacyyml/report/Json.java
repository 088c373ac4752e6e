package org.privacyyml.report;

/**
 * Writes JSON, two blanks a level, so that people and diffs can read it. In texts, control
 * characters, the line separators of JavaScript and everything beyond the 16 bits of a {@code char}
 * are escaped, so that any reader takes them. Each call appends; that what was opened is closed is
 * up to the caller.
 */
public final class Json {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean first = true;
  private boolean named;

  /**
   * Begins an object, <code>{</code>, or a list, {@code [}: as the value of the name before it, or
   * as an item.
   */
  public Json open(char bracket) {
    begin();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  /** Ends the innermost object or list, with <code>}</code> or {@code ]}. */
  public Json close(char bracket) {
    depth--;
    if (!first) {
      line();
    }
    out.append(bracket);
    first = false;
    return this;
  }

  /** The name of a field whose value comes with the next call. */
  public Json name(String name) {
    begin();
    string(name);
    out.append(": ");
    named = true;
    return this;
  }

  /** A field of the object that is open, with a text. */
  public Json field(String name, String value) {
    name(name);
    named = false;
    string(value);
    return this;
  }

  /** A field with a whole number. */
  public Json field(String name, long value) {
    name(name);
    named = false;
    out.append(value);
    return this;
  }

  /** A field with {@code true} or {@code false}. */
  public Json field(String name, boolean value) {
    name(name);
    named = false;
    out.append(value);
    return this;
  }

  /** A field that says that there is no value. */
  public Json nullField(String name) {
    name(name);
    named = false;
    out.append("null");
    return this;
  }

  /** A text in the list that is open. */
  public Json item(String value) {
    begin();
    string(value);
    return this;
  }

  /** All that was written, with a line feed at its end. */
  public String end() {
    return out.append('\n').toString();
  }

  /** A value behind a name follows at once; every other one begins a line. */
  private void begin() {
    if (named) {
      named = false;
      return;
    }
    if (!first) {
      out.append(',');
    }
    if (depth > 0) {
      line();
    }
    first = false;
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            unicode(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void unicode(char c) {
    String hex = Integer.toHexString(c | 0x10000).substring(1);
    out.append("\\u").append(hex);
  }
}
