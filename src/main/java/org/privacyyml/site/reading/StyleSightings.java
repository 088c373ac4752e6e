package org.privacyyml.site.reading;

import org.privacyyml.finding.Ascii;
import org.privacyyml.site.style.Styles;
import org.privacyyml.web.Url;

/** What styles load: those of a page, of an attribute, and of files of their own. */
final class StyleSightings {
  private final Scanning scanning;
  private final Sightings found;

  StyleSightings(Scanning scanning, Sightings found) {
    this.scanning = scanning;
    this.found = found;
  }

  /** The content of a style element or a style sheet. */
  void sheet(int start, int end, String folder, Level level) {
    if (Styles.isWorthReading(found.bytes(), start, end)) {
      String text = found.text(start, end);
      Offsets offsets = new Offsets(text, start, end);
      Styles.read(
          text,
          (url, offset, isImport) -> {
            int at = offsets.at(offset);
            loads(Url.of(url), at, at + url.length(), folder, isImport, level);
          });
    }
  }

  /** The value of a style attribute: what it loads stands where the attribute stands. */
  void attribute(String text, int start, int end, String folder, Level level) {
    Styles.read(
        text, (url, offset, isImport) -> loads(Url.of(url), start, end, folder, false, level));
  }

  private void loads(Url url, int start, int end, String folder, boolean isImport, Level level) {
    if (found.isForeign(url)) {
      found.add(url, level, isImport ? ResourceType.STYLE : contentOf(url), start, end);
    } else if (isImport && url.isRelative()) {
      found.addResource(scanning.index().resolve(folder, url.path()));
    }
  }

  private static ResourceType contentOf(Url url) {
    String file = Ascii.lower(url.file());
    return file.endsWith(".woff2")
            || file.endsWith(".woff")
            || file.endsWith(".ttf")
            || file.endsWith(".otf")
            || file.endsWith(".eot")
        ? ResourceType.FONT
        : ResourceType.IMAGE;
  }
}
