package org.privacyyml.site;

import java.util.Optional;

/**
 * A form that asks visitors for something.
 *
 * @param host where it is sent, if not to the site itself
 * @param staysInBrowser whether nothing is sent: the answer is looked up by a script
 */
record FormSeen(Purpose purpose, Optional<String> host, boolean staysInBrowser, Spot spot) {

  /** What a form is for, by its fields. */
  enum Purpose {
    LOGIN,
    SEARCH,
    NEWSLETTER,
    CONTACT,
    OTHER
  }
}
