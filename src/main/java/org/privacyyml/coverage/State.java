package org.privacyyml.coverage;

import java.util.Locale;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/** How a file stands to a requirement, the weightiest first. */
public enum State {
  MISSING,
  /** Missing, and its owner knows and accepts that. */
  ACCEPTED,
  /** What it asks about could not be read. */
  UNREADABLE,
  /** Nothing that the law demands, but worth knowing. */
  HINT,
  MET,
  NOT_APPLICABLE,
  /** Left out by the build's configuration. */
  SKIPPED;

  /** As JSON has it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As a heading has it. */
  public Words label() {
    return Messages.of("coverage.state-" + key());
  }
}
