package org.privacyyml.site.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which bytes a page consists of once its encoding is known: everything but UTF-16 keeps ASCII
 * apart already.
 */
public final class Encoding {
  private static final int LOOKED_AT = 64;

  private Encoding() {}

  /** Where the text begins, behind a byte order mark. */
  public static int start(byte[] bytes, int length) {
    return length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /** Whether the bytes are pairs. */
  static boolean isUtf16(byte[] bytes, int length) {
    if (length < 2) {
      return false;
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE || isUnmarked(bytes, length);
  }

  /** UTF-16 as UTF-8; what is no character becomes a replacement. */
  static byte[] utf8(byte[] bytes, int length) {
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    boolean little = first == 0xFFFE || (first != 0xFEFF && bytes[0] != 0);
    int skip = first == 0xFEFF || first == 0xFFFE ? 2 : 0;
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return new String(bytes, skip, length - skip, charset).getBytes(StandardCharsets.UTF_8);
  }

  /** Without a mark, every other byte of markup is zero. */
  private static boolean isUnmarked(byte[] bytes, int length) {
    int zerosEven = 0;
    int zerosOdd = 0;
    int looked = Math.min(LOOKED_AT, length & ~1);
    for (int i = 0; i < looked; i += 2) {
      zerosEven += bytes[i] == 0 ? 1 : 0;
      zerosOdd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = looked / 2;
    return pairs >= 4
        && ((zerosEven > pairs * 3 / 4 && zerosOdd == 0)
            || (zerosOdd > pairs * 3 / 4 && zerosEven == 0));
  }
}
