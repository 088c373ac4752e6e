package org.privacyyml.disclosure;

import java.util.Map;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/**
 * Something that a rule can be about: the file as a whole, an activity, a recipient, an entry on
 * the device.
 */
public interface Subject {

  Where where();

  /** Whether pages show it: a recipient that nobody refers to stands on none. */
  default boolean isShown() {
    return true;
  }

  /** What messages about it call it and its facts, by placeholder. */
  Map<String, Words> arguments();
}
