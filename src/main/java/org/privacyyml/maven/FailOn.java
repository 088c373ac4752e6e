package org.privacyyml.maven;

import java.util.Optional;
import org.privacyyml.finding.Severity;

/** From which severity on a finding fails the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  Optional<Severity> threshold() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case NEVER -> Optional.empty();
    };
  }
}
