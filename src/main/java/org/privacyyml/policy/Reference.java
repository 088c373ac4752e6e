package org.privacyyml.policy;

import org.privacyyml.finding.Where;

/** A recipient's key or a catalogue id, where somebody refers to it. */
public record Reference(String key, Where where) {

  /** The operator of the site itself; it is a provider, but no recipient. */
  public static final String SELF = "self";

  static final Reader<Reference> READER =
      (node, where, reading) ->
          Readers.STRING.read(node, where, reading).map(key -> new Reference(key, where));

  public boolean isSelf() {
    return key.equals(SELF);
  }
}
