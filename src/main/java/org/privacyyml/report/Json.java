package org.privacyyml.report;

/** Writes JSON, two blanks a level, so that people and diffs can read it. */
public final class Json {
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private boolean first = true;
  private boolean named;

  public Json open(char bracket) {
    begin();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  public Json close(char bracket) {
    depth--;
    if (!first) {
      line();
    }
    out.append(bracket);
    first = false;
    return this;
  }

  public Json name(String name) {
    begin();
    string(name);
    out.append(": ");
    named = true;
    return this;
  }

  public Json field(String name, String value) {
    name(name);
    named = false;
    string(value);
    return this;
  }

  public Json field(String name, long value) {
    name(name);
    named = false;
    out.append(value);
    return this;
  }

  public Json field(String name, boolean value) {
    name(name);
    named = false;
    out.append(value);
    return this;
  }

  public Json nullField(String name) {
    name(name);
    named = false;
    out.append("null");
    return this;
  }

  /** An item of a list. */
  public Json item(String value) {
    begin();
    string(value);
    return this;
  }

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
