package org.privacyyml.yaml;

/** What stands where only the owner of a file knows what to write; it is nobody's value. */
public final class Gap {
  public static final String SIGN = "…";

  private Gap() {}

  /** Whether nothing but a gap stands here. */
  public static boolean is(String text) {
    return text.equals(SIGN);
  }
}
