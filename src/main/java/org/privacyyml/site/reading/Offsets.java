package org.privacyyml.site.reading;

import java.nio.charset.StandardCharsets;

/** Where the characters of a text stand in the UTF-8 that it was made of. */
final class Offsets {
  private final String text;
  private final int start;
  private final boolean isAscii;

  /**
   * @param start where the text begins in its file
   * @param end and where it ends
   */
  Offsets(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.isAscii = text.length() == end - start;
  }

  int at(int character) {
    int bytes =
        isAscii ? character : text.substring(0, character).getBytes(StandardCharsets.UTF_8).length;
    return start + bytes;
  }
}
