package org.privacyyml.site.markup;

/** Letters of ASCII among bytes. */
public final class Bytes {

  private Bytes() {}

  public static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  public static boolean isLetter(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  public static boolean startsWith(byte[] bytes, int from, int to, String prefix) {
    if (to - from < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (bytes[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same for small and capital letters.
   *
   * @param prefix in lower case
   */
  public static boolean startsWithIgnoringCase(byte[] bytes, int from, int to, String prefix) {
    if (to - from < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (lower(bytes[from + i]) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public static boolean equalsIgnoringCase(
      byte[] bytes, int from, int to, int otherFrom, int otherTo) {
    if (to - from != otherTo - otherFrom) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      if (lower(bytes[from + i]) != lower(bytes[otherFrom + i])) {
        return false;
      }
    }
    return true;
  }

  public static boolean equalsIgnoringCase(byte[] bytes, int from, int to, String text) {
    return to - from == text.length() && startsWithIgnoringCase(bytes, from, to, text);
  }

  /** Where a text begins; -1 where it does not stand there. */
  public static int indexOf(byte[] bytes, int from, int to, String text) {
    byte first = (byte) text.charAt(0);
    for (int i = from; i <= to - text.length(); i++) {
      if (bytes[i] == first && startsWith(bytes, i, to, text)) {
        return i;
      }
    }
    return -1;
  }
}
