package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.fromText;

import java.util.Optional;
import org.privacyyml.finding.Words;

/** Ids are anchors in pages: they must be able to stand in an address. */
final class Ids {

  static final Reader<String> READER =
      fromText(
          (text, where, reading) -> {
            if (isAnchor(text)) {
              return Optional.of(text);
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words(
                    "\"" + text + "\" cannot be an anchor", "„" + text + "“ kann kein Anker sein"),
                new Words(
                    "Use letters, digits and hyphens.",
                    "Buchstaben, Ziffern und Bindestriche verwenden."));
            return Optional.empty();
          });

  private Ids() {}

  private static boolean isAnchor(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean inner = (c >= '0' && c <= '9') || c == '-' || c == '_';
      if (!letter && !inner) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
