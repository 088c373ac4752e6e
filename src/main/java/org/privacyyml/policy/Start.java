package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.TEXT;

import java.util.Optional;
import org.privacyyml.yaml.Scalar;

/** From when a period runs: one of the usual starts, or the owner's own words. */
public record Start(Optional<StartOfPeriod> usual, Optional<Text> text) {

  static final Reader<Start> READER =
      (node, where, reading) -> {
        if (node instanceof Scalar scalar) {
          for (StartOfPeriod start : StartOfPeriod.values()) {
            if (start.key().equals(scalar.text())) {
              return Optional.of(new Start(Optional.of(start), Optional.empty()));
            }
          }
        }
        return TEXT.read(node, where, reading).map(text -> new Start(Optional.empty(), Optional.of(text)));
      };
}
