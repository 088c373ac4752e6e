package org.privacyyml.finding;

/** Letters as protocols compare them: only A to Z have a small form, in every locale. */
public final class Ascii {

  private Ascii() {}

  /** ASCII letters in lower case; all others as they are. */
  public static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
  }
}
