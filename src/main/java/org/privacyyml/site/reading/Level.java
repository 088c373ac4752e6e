package org.privacyyml.site.reading;

import java.util.Locale;

/** How sure it is that a visitor's browser talks to a host, the surest first. */
public enum Level {
  /** The page loads something from it. */
  LOADED,
  /** The page loads something from it after consent, or after a click. */
  GATED,
  /** The page opens a connection to it, or looks up its name, beforehand. */
  CONNECTION,
  /** A form is sent to it. */
  FORM,
  /** A known service is named in a script. */
  POSSIBLE;

  /** As in {@code scan.json}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
