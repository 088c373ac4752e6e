package org.privacyyml.disclosure;

import java.util.Map;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/** Something that a rule can be about: the file as a whole, an activity, a recipient, an entry on the device. */
public interface Subject {

  Where where();

  /** What messages about it call it and its facts, by placeholder. */
  Map<String, Words> arguments();
}
