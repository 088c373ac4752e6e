package org.privacyyml.site.reading;

import org.privacyyml.finding.Ascii;
import org.privacyyml.site.address.Services;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;
import org.privacyyml.web.Url;

/** What attributes {@code data-…} will load: when it comes into view, or after consent. */
final class LazyLoads {
  private final Services services;
  private final Sightings found;
  private final PageLoads loads;

  LazyLoads(Services services, Sightings found, PageLoads loads) {
    this.services = services;
    this.found = found;
    this.loads = loads;
  }

  private String classes(Markup markup) {
    int at = markup.indexOf(Attribute.CLASS);
    return at < 0 ? "" : found.value(markup, at);
  }

  void read(Markup markup, Level level) {
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) != Attribute.DATA_SOMETHING || markup.isRepeated(i)) {
        continue;
      }
      int start = markup.valueStart(i);
      int end = markup.valueEnd(i);
      if (!found.mayBeForeign(start, end)) {
        continue;
      }
      String name = markup.attributeName(i);
      LazyAttribute lazy = LazyAttribute.of(name, services);
      boolean isSetUp = lazy != LazyAttribute.END_POINT || markup.tag() == Tag.SCRIPT;
      if (lazy != LazyAttribute.NONE && isSetUp) {
        boolean gated = lazy == LazyAttribute.GATED || isMarkedForConsent(markup);
        Level of = gated && level == Level.LOADED ? Level.GATED : level;
        if (lazy == LazyAttribute.LAZY && !gated && !isLoadedLazily(markup)) {
          of = Level.POSSIBLE;
        }
        ResourceType content = lazyContent(markup.tag(), lazy);
        String value = found.value(start, end);
        if (name.endsWith("srcset")) {
          loads.sources(value, of, start, end);
        } else {
          loads.load(Url.of(unwrapped(value)), content, of, services.ofAttribute(name), start, end);
        }
      }
    }
  }

  /** Elements that load, and others that say of themselves that they do so later. */
  private boolean isLoadedLazily(Markup markup) {
    return switch (markup.tag()) {
      case IMG, IFRAME, SOURCE, VIDEO, AUDIO, SCRIPT, EMBED, OBJECT -> true;
      default -> markup.has(Attribute.CLASS) && Ascii.lower(classes(markup)).contains("lazy");
    };
  }

  private static String unwrapped(String value) {
    String text = value.strip();
    return text.startsWith("url(") && text.endsWith(")")
        ? text.substring(4, text.length() - 1).replace("\"", "").replace("'", "")
        : text;
  }

  private static ResourceType lazyContent(Tag tag, LazyAttribute lazy) {
    if (lazy == LazyAttribute.END_POINT) {
      return ResourceType.CONNECT;
    }
    return switch (tag) {
      case SCRIPT -> ResourceType.SCRIPT;
      case IFRAME -> ResourceType.FRAME;
      case VIDEO, AUDIO, SOURCE -> ResourceType.MEDIA;
      default -> ResourceType.IMAGE;
    };
  }

  /** Whether a consent tool is told what to do with an element. */
  boolean isMarkedForConsent(Markup markup) {
    for (int i = 0; i < markup.attributeCount(); i++) {
      if (markup.attribute(i) == Attribute.DATA_SOMETHING
          && LazyAttribute.isConsent(markup.attributeName(i))) {
        return true;
      }
    }
    return markup.has(Attribute.CLASS)
        && LazyAttribute.isConsentClass(Ascii.lower(classes(markup)));
  }
}
