package org.privacyyml.site.reading;

import java.util.List;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.web.Url;

/** Where a page sends its visitors on to, if it does. */
final class Redirect {
  private static final int LARGEST_SIGNPOST = 4096;

  private final Scanning scanning;
  private final SiteIndex index;
  private final Sightings found;
  private final PageLoads loads;
  private int number;
  private int target;

  Redirect(Scanning scanning, Sightings found, PageLoads loads) {
    this.scanning = scanning;
    this.index = scanning.index();
    this.found = found;
    this.loads = loads;
  }

  /**
   * @param page its number in the site
   */
  void begin(int page) {
    number = page;
    target = SiteIndex.NONE;
  }

  /** The page of the site that visitors are sent to; {@link SiteIndex#NONE} for none. */
  int target() {
    return target;
  }

  /** A tag that sends visitors on after some seconds. */
  void refresh(String content, int start, int end) {
    int equals = content.indexOf('=');
    if (equals < 0) {
      return;
    }
    String address = content.substring(equals + 1).strip();
    if (address.length() > 1 && (address.charAt(0) == '\'' || address.charAt(0) == '"')) {
      int close = address.indexOf(address.charAt(0), 1);
      address = address.substring(1, close < 0 ? address.length() : close);
    }
    visit(Url.of(address), start, end);
  }

  private void visit(Url url, int start, int end) {
    String host = url.host();
    if (found.isForeign(url)) {
      found.add(url, Level.LOADED, ResourceType.OTHER, start, end);
    } else if (url.isRelative() || (host != null && scanning.own().isScanned(host))) {
      int page = index.page(loads.resolve(url));
      if (page >= 0 && page != number) {
        target = page;
      }
    }
  }

  /** A small page whose script sends visitors on is only a signpost. */
  void visited(List<String> pages, int size) {
    for (String visited : pages) {
      int page = index.page(visited);
      if (page >= 0 && page != number && size < LARGEST_SIGNPOST) {
        target = page;
      }
    }
  }
}
