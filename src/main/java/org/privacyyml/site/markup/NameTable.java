package org.privacyyml.site.markup;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds a constant by the hash of its name, so that no text is made for names in a page. */
public final class NameTable<T> {
  public static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final @Nullable Object[] values;
  private final int mask;

  NameTable(T[] constants, Function<T, String> name) {
    int size = Integer.highestOneBit(constants.length * 8);
    this.hashes = new long[size];
    this.values = new Object[size];
    this.mask = size - 1;
    for (T constant : constants) {
      long hash = SEED;
      for (char letter : name.apply(constant).toCharArray()) {
        hash = hash(hash, letter);
      }
      int slot = slot(hash);
      while (values[slot] != null) {
        slot = (slot + 1) & mask;
      }
      hashes[slot] = hash;
      values[slot] = constant;
    }
  }

  /** The hash of a name and one more letter, which must be in lower case. */
  public static long hash(long before, int letter) {
    return (before ^ letter) * PRIME;
  }

  @SuppressWarnings("unchecked")
  @Nullable T find(long hash) {
    int slot = slot(hash);
    while (values[slot] != null) {
      if (hashes[slot] == hash) {
        return (T) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & mask;
  }
}
