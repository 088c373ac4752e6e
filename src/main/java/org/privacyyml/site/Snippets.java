package org.privacyyml.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.site.markup.FileBuffer;
import org.privacyyml.site.reading.Spot;

/** Shows a place of the site: only the line itself is kept of a file that may be large. */
final class Snippets {
  /** In bytes: a whole page in one line would be kept once for each finding. */
  private static final int LONGEST_LINE = 1024 * 1024;

  private final Path root;
  private final String prefix;
  private final FileBuffer buffer = new FileBuffer();
  private String lastFile = "";

  /**
   * @param prefix what stands before the names of files, with a slash at its end
   */
  Snippets(Path root, String prefix) {
    this.root = root;
    this.prefix = prefix;
  }

  Place place(Spot spot) {
    String line = line(spot);
    SourceText text = new SourceText(prefix + spot.file(), "\n".repeat(spot.line() - 1) + line);
    int column = Math.min(spot.column(), line.length() + 1);
    return new Place(
        text,
        spot.line(),
        column,
        Math.max(1, Math.min(spot.length(), line.length() - column + 1)));
  }

  private String line(Spot spot) {
    try {
      if (!lastFile.equals(spot.file())) {
        buffer.read(root.resolve(spot.file()));
        lastFile = spot.file();
      }
    } catch (IOException gone) {
      return "";
    }
    byte[] bytes = buffer.bytes();
    int length = buffer.length();
    int line = 1;
    int start = 0;
    for (int i = 0; i < length && line < spot.line(); i++) {
      boolean alone = bytes[i] == '\r' && (i + 1 >= length || bytes[i + 1] != '\n');
      if (bytes[i] == '\n' || alone) {
        line++;
        start = i + 1;
      }
    }
    int end = start;
    int longest = Math.min(length, start + LONGEST_LINE);
    while (end < longest && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    // What counts as the end of a line in YAML does not in a page.
    return new String(bytes, start, end - start, StandardCharsets.UTF_8)
        .replace('\u0085', ' ')
        .replace('\u2028', ' ')
        .replace('\u2029', ' ');
  }
}
