package org.privacyyml.site.reading;

import org.privacyyml.site.markup.NameTable;

/** Tells contents apart without keeping them. */
record Fingerprint(long one, long other, int length) {

  static Fingerprint of(byte[] bytes, int from, int to) {
    long one = NameTable.SEED;
    long other = to - from;
    for (int i = from; i < to; i++) {
      one = NameTable.hash(one, bytes[i]);
      other = other * 0x9E3779B97F4A7C15L + bytes[i];
    }
    return new Fingerprint(one, other, to - from);
  }
}
