package org.privacyyml.yaml;

import org.privacyyml.finding.Place;
import org.privacyyml.finding.Words;

/** A text that is no YAML, or more of it than is read. Nothing of the file can be used. */
public final class YamlProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final transient Words message;
  private final transient Words fix;

  YamlProblem(Place place, Words message, Words fix) {
    super(place + ": " + message);
    this.place = place;
    this.message = message;
    this.fix = fix;
  }

  public Place place() {
    return place;
  }

  public Words message() {
    return message;
  }

  /** What to change; may be empty. */
  public Words fix() {
    return fix;
  }
}
