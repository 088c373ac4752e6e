package org.privacyyml.maven;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Severity;

/** From which severity on a finding fails the build. */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  NEVER(null);

  private final @Nullable Severity threshold;

  FailOn(@Nullable Severity threshold) {
    this.threshold = threshold;
  }

  /** The findings that fail the build. */
  List<Finding> failing(Findings findings) {
    return threshold == null ? List.of() : findings.atLeast(threshold);
  }
}
