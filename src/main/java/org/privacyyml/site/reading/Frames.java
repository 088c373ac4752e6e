package org.privacyyml.site.reading;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.site.address.SiteIndex;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.web.Url;

/** The pages that a page shows inside itself. */
final class Frames {
  private final SiteIndex index;
  private final Sightings found;
  private final PageLoads loads;
  private final List<Integer> targets = new ArrayList<>();
  private boolean hasFrameset;

  Frames(Scanning scanning, Sightings found, PageLoads loads) {
    this.index = scanning.index();
    this.found = found;
    this.loads = loads;
  }

  void begin() {
    targets.clear();
    hasFrameset = false;
  }

  /** What a frame shows by its address. */
  void read(Markup markup, Level level) {
    int at = markup.indexOf(Attribute.SRC);
    if (at < 0) {
      return;
    }
    Url url = Url.of(found.value(markup, at));
    if (loads.isForeign(url)) {
      loads.load(markup, at, ResourceType.FRAME, level);
    } else if (url.isRelative() && !url.path().isEmpty()) {
      int target = index.page(loads.resolve(url));
      if (target >= 0) {
        targets.add(target);
      }
    }
  }

  void frameset() {
    hasFrameset = true;
  }

  boolean hasFrameset() {
    return hasFrameset;
  }

  /** The numbers of the pages of this site. */
  int[] targets() {
    return targets.stream().mapToInt(Integer::intValue).toArray();
  }
}
