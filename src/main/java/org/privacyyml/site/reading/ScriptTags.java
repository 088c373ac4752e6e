package org.privacyyml.site.reading;

import static org.privacyyml.site.markup.Attribute.DATA_SOMETHING;
import static org.privacyyml.site.markup.Attribute.HREF;
import static org.privacyyml.site.markup.Attribute.SRC;
import static org.privacyyml.site.markup.Attribute.TYPE;
import static org.privacyyml.site.markup.Attribute.XLINK_HREF;

import org.privacyyml.finding.Ascii;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.web.Url;

/** The tags of scripts in one page: what they load, and what they hold back. */
final class ScriptTags {

  /** Holds back everything behind it that sends something away. */
  private static final String BLOCKER = "privacy-proxy.usercentrics.eu";

  private final Sightings found;
  private final PageLoads loads;
  private final LazyLoads lazyLoads;
  private boolean isHeldBack;

  ScriptTags(Sightings found, PageLoads loads, LazyLoads lazyLoads) {
    this.found = found;
    this.loads = loads;
    this.lazyLoads = lazyLoads;
  }

  void begin() {
    isHeldBack = false;
  }

  /** Whether a consent tool holds back what comes now. */
  boolean isHeldBack() {
    return isHeldBack;
  }

  /** What kind of script it is, and whether it waits for consent. */
  ScriptType type(Markup markup) {
    if (!markup.has(TYPE)) {
      return ScriptType.RUN;
    }
    return ScriptType.of(
        Ascii.lower(found.valueOf(markup, TYPE)).strip(), lazyLoads.isMarkedForConsent(markup));
  }

  /** What the tag loads. */
  void read(Markup markup, Level level) {
    ScriptType type = type(markup);
    if (type == ScriptType.DATA) {
      return;
    }
    Level of = type == ScriptType.GATED && level == Level.LOADED ? Level.GATED : level;
    int at = markup.indexOf(SRC);
    if (at < 0 && markup.isForeign()) {
      at = markup.indexOf(HREF) >= 0 ? markup.indexOf(HREF) : markup.indexOf(XLINK_HREF);
    }
    if (at >= 0) {
      loads.resource(markup, at, ResourceType.SCRIPT, of);
    }
    if (isBlocker(markup, at)) {
      isHeldBack = true;
    }
  }

  /** A consent tool that holds back everything behind it. */
  private boolean isBlocker(Markup markup, int src) {
    if (src < 0) {
      return false;
    }
    int start = markup.valueStart(src);
    if (found.mayBeForeign(start, markup.valueEnd(src))
        && BLOCKER.equals(Url.of(found.value(markup, src)).host())) {
      return true;
    }
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) == DATA_SOMETHING
          && markup.isNamed(i, "data-blockingmode")
          && Ascii.lower(found.value(markup, i)).equals("auto")) {
        return true;
      }
    }
    return false;
  }
}
