package org.privacyyml.yaml;

/**
 * What only the owner of a file knows what to write for; it is nobody's value.
 *
 * @param choices what there is to choose from, for a comment beside it; may be empty
 */
public record Gap(String choices) implements Content {
  public static final String SIGN = "…";

  /** A gap for which anything may be right. */
  public static final Gap ANY = new Gap("");

  /** Whether nothing but a gap stands here. */
  public static boolean is(String text) {
    return text.equals(SIGN);
  }
}
