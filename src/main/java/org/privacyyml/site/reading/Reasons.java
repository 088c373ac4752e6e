package org.privacyyml.site.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.privacyyml.finding.Words;

/** Why a file cannot be read, for people. */
final class Reasons {
  static final Words EMPTY = Words.of("it is empty", "Sie ist leer");
  static final Words BINARY =
      Words.of(
          "it is no text, whatever its name says",
          "Sie ist kein Text, auch wenn ihr Name das sagt");
  static final Words ENCODING =
      Words.of(
          "some of its characters are not what its encoding says; it was read all the same",
          "Einige ihrer Zeichen passen nicht zur Kodierung; gelesen wurde sie trotzdem");

  private static final long MEBI = 1024 * 1024;

  private Reasons() {}

  static Words of(IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return Words.of("there is no right to read it", "Es fehlt das Recht, sie zu lesen");
    }
    if (reason instanceof NoSuchFileException) {
      return Words.of("it is gone", "Sie ist nicht mehr da");
    }
    return Words.same(reason.getClass().getSimpleName());
  }

  /**
   * @param size in bytes
   */
  static Words tooLarge(long size) {
    String shown = (size + MEBI - 1) / MEBI + " MiB";
    return Words.of(
        "it is too large for the memory there is (" + shown + ")",
        "Sie ist zu groß für den Arbeitsspeicher, der da ist (" + shown + ")");
  }

  static Words of(Throwable defect) {
    return Words.of(
        "it could not be read: " + defect.getClass().getSimpleName(),
        "Sie ließ sich nicht lesen: " + defect.getClass().getSimpleName());
  }
}
