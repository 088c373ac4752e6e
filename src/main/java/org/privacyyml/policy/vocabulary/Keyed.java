package org.privacyyml.policy.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of a closed set, with the spelling it has in the file. */
public interface Keyed {

  /** As it is written in the file. */
  String key();

  /** All of a set, as they are written. */
  static List<String> keys(Keyed[] values) {
    List<String> keys = new ArrayList<>(values.length);
    for (Keyed value : values) {
      keys.add(value.key());
    }
    return keys;
  }

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
