package org.privacyyml.site.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/** Why a file cannot be read, for people. */
final class Reasons {
  private static final long MEBI = 1024 * 1024;

  private Reasons() {}

  static Words of(IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return Messages.of("site.unread-right");
    }
    if (reason instanceof NoSuchFileException) {
      return Messages.of("site.unread-gone");
    }
    return Words.same(reason.getClass().getSimpleName());
  }

  /**
   * @param size in bytes
   */
  static Words tooLarge(long size) {
    return Messages.of("site.unread-large", "size", (size + MEBI - 1) / MEBI);
  }

  static Words of(Throwable defect) {
    return Messages.of("site.unread-defect", "defect", defect.getClass().getSimpleName());
  }
}
