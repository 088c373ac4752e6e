package org.privacyyml.site.markup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads one file after the other into the same place, so that memory is bounded by the largest. */
public final class FileBuffer {
  private static final int LARGEST = 512 * 1024 * 1024;
  private static final int KEPT = 16 * 1024 * 1024;

  private static final int USUAL = 256 * 1024;
  private static final byte[] NONE = {};

  private byte[] bytes = new byte[USUAL];
  private int length;

  /** Reads a file; what was read before is gone, whether it succeeds or not. */
  public void read(Path file) throws IOException {
    length = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size > LARGEST) {
        throw new FileTooLarge(file, size);
      }
      try {
        read(channel, (int) size);
      } catch (OutOfMemoryError full) {
        bytes = NONE;
        throw new FileTooLarge(file, size);
      }
    }
  }

  private void read(FileChannel channel, int size) throws IOException {
    if (bytes.length < size || (bytes.length > KEPT && size < KEPT)) {
      // The old array first, or both would have to fit.
      bytes = NONE;
      bytes = new byte[Math.max(size, USUAL)];
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, size);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // Until all is there.
    }
    length = buffer.position();
    if (Encoding.isUtf16(bytes, length)) {
      bytes = Encoding.utf8(bytes, length);
      length = bytes.length;
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** Whether this is no text at all: control characters that no text has, among the first. */
  public boolean isBinary() {
    int strange = 0;
    int looked = Math.min(length, 1024);
    for (int i = 0; i < looked; i++) {
      byte c = bytes[i];
      if (c == 0 || (c > 0 && c < ' ' && !Bytes.isSpace(c) && c != 0x1B)) {
        strange++;
      }
    }
    return strange * 20 > looked;
  }

  /** Whether the bytes are UTF-8; ASCII is, and passed over eight bytes at a time. */
  public boolean isUtf8() {
    int i = 0;
    while (i < length) {
      if (i + 8 <= length && (Longs.at(bytes, i) & 0x8080808080808080L) == 0) {
        i += 8;
        continue;
      }
      int c = bytes[i];
      if (c >= 0) {
        i++;
        continue;
      }
      int more = (c & 0xE0) == 0xC0 ? 1 : (c & 0xF0) == 0xE0 ? 2 : (c & 0xF8) == 0xF0 ? 3 : -1;
      if (more < 0 || i + more >= length) {
        return false;
      }
      for (int k = 1; k <= more; k++) {
        if ((bytes[i + k] & 0xC0) != 0x80) {
          return false;
        }
      }
      i += more + 1;
    }
    return true;
  }
}
