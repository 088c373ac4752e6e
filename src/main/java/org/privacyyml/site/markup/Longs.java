package org.privacyyml.site.markup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once. */
final class Longs {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Longs() {}

  static long at(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }
}
