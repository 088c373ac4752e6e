package org.privacyyml.finding;

/**
 * A language that pages and messages are written in.
 *
 * @param code the ISO 639-1 code in lower case, as in {@code lang="de"}
 */
public record Language(String code) {

  /** What is said in no other language is said in this one. */
  public static final Language FALLBACK = new Language("en");

  @Override
  public String toString() {
    return code;
  }
}
