package org.privacyyml.policy;

import java.util.Optional;

/** A value of a closed set, with the spelling it has in the file. */
public interface Keyed {

  /** As it is written in the file. */
  String key();

  /** The one of a set that is written so. */
  static <T extends Keyed> Optional<T> named(String key, T[] values) {
    for (T value : values) {
      if (value.key().equals(key)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
