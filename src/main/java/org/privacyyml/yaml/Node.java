package org.privacyyml.yaml;

import org.privacyyml.finding.Place;

/** A value in a YAML file. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  /** Where the value begins; behind an alias the place of the anchored value. */
  Place place();

  /**
   * How many values this is, with everything below it; an alias counts as much as what it stands
   * for.
   */
  int weight();
}
