package org.privacyyml.site.markup;

/**
 * Where the content of an element ends that has only text, such as {@code style} and {@code
 * script}.
 */
final class RawText {

  private RawText() {}

  /** Where the end tag of an element begins; the end where there is none. */
  static int endOf(String name, byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (bytes[i] == '<' && isTag(bytes, i, to, name, true)) {
        return i;
      }
      i++;
    }
    return to;
  }

  /** Whether here stands {@code <name} or {@code </name}, and its name ends there. */
  private static boolean isTag(byte[] bytes, int i, int to, String name, boolean ends) {
    int from = ends ? i + 2 : i + 1;
    int behind = from + name.length();
    return behind < to
        && (!ends || bytes[i + 1] == '/')
        && (bytes[behind] == '>' || bytes[behind] == '/' || Bytes.isSpace(bytes[behind]))
        && Bytes.startsWithIgnoringCase(bytes, from, to, name);
  }

  /** A script may hold a comment, and that comment a script: only outside of that it ends. */
  static int endOfScript(byte[] bytes, int from, int to) {
    int i = from;
    boolean isEscaped = false;
    boolean isDouble = false;
    while (i < to) {
      byte c = bytes[i];
      if (c == '<') {
        if (!isEscaped && Bytes.startsWith(bytes, i, to, "<!--")) {
          isEscaped = true;
          // The two dashes may already be those of the end.
          i += 2;
          continue;
        }
        if (isTag(bytes, i, to, "script", true)) {
          if (!isDouble) {
            return i;
          }
          isDouble = false;
        } else if (isEscaped && !isDouble && isTag(bytes, i, to, "script", false)) {
          isDouble = true;
        }
      } else if (c == '-' && isEscaped && Bytes.startsWith(bytes, i, to, "-->")) {
        isEscaped = false;
        isDouble = false;
      }
      i++;
    }
    return to;
  }
}
