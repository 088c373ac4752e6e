package org.privacyyml.policy;

import java.util.Optional;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;

/** What YAML silently makes of a text, said aloud. */
final class Hints {

  private Hints() {}

  /**
   * Warns where a number sign behind a blank has cut a text: {@code street: Lindenstraße 12 #3}.
   */
  static Reader<String> notCutByComment(Reader<String> reader) {
    return (node, where, reading) -> {
      cut(node).ifPresent(lost -> warn(lost, where, reading));
      return reader.read(node, where, reading);
    };
  }

  /**
   * What stands behind a scalar and was taken for a comment although it looks like a number or a
   * name.
   */
  private static Optional<String> cut(Node node) {
    if (!(node instanceof Scalar scalar) || !scalar.plain()) {
      return Optional.empty();
    }
    Place place = scalar.place();
    String line = place.source().line(place.line());
    int end = place.column() - 1 + place.length();
    if (end >= line.length()) {
      return Optional.empty();
    }
    String rest = line.substring(end).strip();
    return rest.startsWith("#") && isPartOfAddress(rest.substring(1))
        ? Optional.of(rest)
        : Optional.empty();
  }

  /** {@code #3} and {@code # 3} are parts of an address, {@code # a word} is a comment. */
  private static boolean isPartOfAddress(String behind) {
    String word = behind.strip();
    return !word.isEmpty()
        && (behind.equals(word) || Character.isDigit(word.charAt(0)))
        && word.charAt(0) != '#';
  }

  private static void warn(String lost, Where where, Reading reading) {
    reading.warn(
        "FORMAT-COMMENT",
        where,
        new Words(
            "\"" + lost + "\" is read as a comment and lost",
            "„" + lost + "“ wird als Kommentar gelesen und geht verloren"),
        new Words("Quote the whole text.", "Den ganzen Text in Anführungszeichen setzen."));
  }
}
