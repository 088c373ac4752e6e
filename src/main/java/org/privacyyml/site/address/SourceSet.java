package org.privacyyml.site.address;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.site.markup.Bytes;

/** The addresses of a {@code srcset}: each may be followed by a width or density, and a comma. */
public final class SourceSet {

  private SourceSet() {}

  public static List<String> of(String written) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      while (at < written.length()
          && (Bytes.isSpace(written.charAt(at)) || written.charAt(at) == ',')) {
        at++;
      }
      int start = at;
      while (at < written.length() && !Bytes.isSpace(written.charAt(at))) {
        at++;
      }
      int end = at;
      boolean closed = end > start && written.charAt(end - 1) == ',';
      while (end > start && written.charAt(end - 1) == ',') {
        end--;
      }
      if (end > start) {
        found.add(written.substring(start, end));
      }
      if (!closed) {
        int depth = 0;
        while (at < written.length() && (written.charAt(at) != ',' || depth > 0)) {
          depth += written.charAt(at) == '(' ? 1 : written.charAt(at) == ')' ? -1 : 0;
          at++;
        }
      }
    }
    return found;
  }
}
