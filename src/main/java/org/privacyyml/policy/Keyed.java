package org.privacyyml.policy;

/** A value of a closed set, with the spelling it has in the file. */
public interface Keyed {

  /** As it is written in the file. */
  String key();
}
