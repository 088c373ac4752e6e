package org.privacyyml.site.markup;

import java.io.IOException;
import java.nio.file.Path;

/** A file that the memory of this process does not hold, or no array could. */
public final class FileTooLarge extends IOException {
  private static final long serialVersionUID = 1;

  FileTooLarge(Path file, long size) {
    super(file + " has " + size + " bytes");
  }
}
