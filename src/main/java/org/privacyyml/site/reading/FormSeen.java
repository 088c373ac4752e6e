package org.privacyyml.site.reading;

import java.util.Optional;
import org.privacyyml.finding.Ascii;

/**
 * A form that asks visitors for something.
 *
 * @param host where it is sent, if not to the site itself
 * @param staysInBrowser whether nothing is sent: the answer is looked up by a script
 */
public record FormSeen(Purpose purpose, Optional<String> host, boolean staysInBrowser, Spot spot) {

  /** What a form is for, by its fields. */
  public enum Purpose {
    LOGIN,
    SEARCH,
    NEWSLETTER,
    CONTACT,
    OTHER;

    /** What the files of kinds call it. */
    public String key() {
      return Ascii.lower(name());
    }
  }
}
