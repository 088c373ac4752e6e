package org.privacyyml.policy.value;

import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Scalar;

/** What YAML silently makes of a text, said aloud. */
public final class Hints {

  private Hints() {}

  /**
   * Warns where a number sign behind a blank has cut a text: {@code street: Lindenstraße 12 #3}.
   */
  public static void warnOfCut(Value value) {
    Scalar scalar = value.scalar();
    if (scalar == null || !scalar.plain()) {
      return;
    }
    String rest = scalar.place().behind().strip();
    if (rest.startsWith("#") && isPartOfAddress(rest.substring(1))) {
      warn(rest, value);
    }
  }

  /** {@code #3} and {@code # 3} are parts of an address, {@code # a word} is a comment. */
  private static boolean isPartOfAddress(String behind) {
    String word = behind.strip();
    return !word.isEmpty()
        && (behind.equals(word) || Character.isDigit(word.charAt(0)))
        && word.charAt(0) != '#';
  }

  private static void warn(String lost, Value value) {
    value
        .reading()
        .warn(
            "FORMAT-COMMENT",
            value.where(),
            Messages.of("policy.read-as-comment", "text", lost),
            Messages.of("policy.quote-whole-text"));
  }
}
