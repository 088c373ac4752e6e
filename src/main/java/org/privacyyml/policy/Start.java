package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.privacyyml.yaml.Scalar;

/** From when a period runs: one of the usual starts, or the owner's own words. */
public record Start(Optional<StartOfPeriod> usual, Optional<Text> text) {

  private static final Reader<Start> USUAL =
      (node, where, reading) ->
          Readers.choice(StartOfPeriod.values())
              .read(node, where, reading)
              .map(start -> new Start(Optional.of(start), Optional.empty()));

  static final Reader<Start> READER =
      (node, where, reading) -> {
        if (node instanceof Scalar scalar) {
          for (StartOfPeriod start : StartOfPeriod.values()) {
            if (start.key().equals(scalar.text())) {
              return Optional.of(new Start(Optional.of(start), Optional.empty()));
            }
          }
        }
        if (node instanceof Scalar scalar && isMisspelt(scalar.text())) {
          return USUAL.read(node, where, reading);
        }
        return TEXT.read(node, where, reading)
            .map(text -> new Start(Optional.empty(), Optional.of(text)));
      };

  /** One word that is nearly one of the usual ones is no text of the owner's. */
  private static boolean isMisspelt(String word) {
    List<String> usual = Arrays.stream(StartOfPeriod.values()).map(StartOfPeriod::key).toList();
    return word.indexOf(' ') < 0 && Nearest.to(word, usual).isPresent();
  }
}
