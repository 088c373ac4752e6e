package org.privacyyml.site.reading;

import java.util.Optional;
import java.util.StringTokenizer;
import org.privacyyml.finding.Ascii;
import org.privacyyml.site.address.SourceSet;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.markup.Tag;
import org.privacyyml.web.Url;

/** What the addresses in a page load, seen from where the page lies and from the base it sets. */
final class PageLoads {
  private final Scanning scanning;
  private final Sightings found;
  private final PageOrigin origin;

  private String folder = "";

  /** Where relative addresses lead, if the page sets a base on another host. */
  private Optional<Url> foreignBase = Optional.empty();

  PageLoads(Scanning scanning, Sightings found, PageOrigin origin) {
    this.scanning = scanning;
    this.found = found;
    this.origin = origin;
  }

  void begin(String pageFolder) {
    folder = pageFolder;
    foreignBase = Optional.empty();
  }

  /** The folder that relative addresses begin in. */
  String folder() {
    return folder;
  }

  /** The path in the site that an address leads to. */
  String resolve(Url url) {
    return scanning.index().resolve(folder, url.path());
  }

  /** The page sets where relative addresses begin. */
  void setBase(Url url, Links links) {
    String host = url.host();
    if (host != null && !scanning.own().isScanned(host)) {
      foreignBase = Optional.of(url);
      links.setForeignBase();
    } else if (url.isRelative() || host != null) {
      String resolved = resolve(url);
      folder = resolved.substring(0, resolved.lastIndexOf('/') + 1);
      links.setFolder(folder);
    }
  }

  /** What a link in the head loads. */
  void link(Markup markup, Level level) {
    int at = markup.indexOf(Attribute.HREF);
    if (at < 0 && !markup.has(Attribute.IMAGESRCSET)) {
      return;
    }
    boolean sheet = false;
    StringTokenizer kinds = new StringTokenizer(Ascii.lower(found.valueOf(markup, Attribute.REL)));
    while (kinds.hasMoreTokens()) {
      String rel = kinds.nextToken();
      switch (rel) {
        case "stylesheet" -> sheet = true;
        case "icon", "apple-touch-icon", "apple-touch-startup-image", "mask-icon", "image_src" ->
            load(
                markup,
                at,
                rel.equals("image_src") ? ResourceType.OTHER : ResourceType.IMAGE,
                rel.equals("image_src") ? Level.POSSIBLE : level);
        case "manifest", "prefetch", "prerender" -> load(markup, at, ResourceType.OTHER, level);
        case "modulepreload" -> resource(markup, at, ResourceType.SCRIPT, level);
        case "preload" -> {
          load(markup, at, preloaded(found.valueOf(markup, Attribute.AS)), level);
          sources(markup, Attribute.IMAGESRCSET, level);
        }
        case "preconnect", "dns-prefetch" -> load(markup, at, ResourceType.OTHER, Level.CONNECTION);
        default -> {
          // A link to go to.
        }
      }
    }
    if (sheet) {
      resource(markup, at, ResourceType.STYLE, level);
    }
  }

  private static ResourceType preloaded(String as) {
    return switch (Ascii.lower(as)) {
      case "script" -> ResourceType.SCRIPT;
      case "style" -> ResourceType.STYLE;
      case "font" -> ResourceType.FONT;
      case "image" -> ResourceType.IMAGE;
      case "fetch" -> ResourceType.CONNECT;
      default -> ResourceType.OTHER;
    };
  }

  /** What an element of SVG loads. */
  void foreign(Markup markup, ResourceType content, Level level) {
    attribute(markup, Attribute.HREF, content, level);
    attribute(markup, Attribute.XLINK_HREF, content, level);
  }

  boolean isForeign(Url url) {
    return found.isForeign(url) || (foreignBase.isPresent() && url.isRelative());
  }

  /** What an attribute loads, if the tag has it. */
  void attribute(Markup markup, Attribute name, ResourceType content, Level level) {
    int at = markup.indexOf(name);
    if (at >= 0) {
      load(markup, at, content, level);
    }
  }

  /** Something of the site itself is looked into as well. */
  void resource(Markup markup, int at, ResourceType content, Level level) {
    if (at < 0) {
      return;
    }
    Url url = Url.of(found.value(markup, at));
    String host = url.host();
    boolean own =
        foreignBase.isEmpty()
            && (url.isRelative() || (host != null && scanning.own().isScanned(host)));
    Optional<String> service = service(markup, url);
    if (own) {
      origin.resource(url.path());
      if (level != Level.POSSIBLE) {
        found.addResource(resolve(url));
      }
      if (service.isPresent()) {
        found.addOwnService(service.get(), level, markup.valueStart(at), markup.valueEnd(at));
      }
    } else {
      load(url, content, level, service, markup.valueStart(at), markup.valueEnd(at));
    }
  }

  /** What a script gives away about itself beside its host. */
  private Optional<String> service(Markup markup, Url url) {
    if (markup.tag() != Tag.SCRIPT) {
      return Optional.empty();
    }
    if (markup.has(Attribute.DATA_SOMETHING)) {
      for (int i = 0; i < markup.attributeCount(); i++) {
        if (markup.attribute(i) == Attribute.DATA_SOMETHING) {
          Optional<String> service = scanning.services().ofAttribute(markup.attributeName(i));
          if (service.isPresent()) {
            return service;
          }
        }
      }
    }
    return scanning.services().ofScript(url.file());
  }

  void load(Markup markup, int at, ResourceType content, Level level) {
    if (at >= 0) {
      int start = markup.valueStart(at);
      int end = markup.valueEnd(at);
      // Nearly all addresses in a page are short and relative.
      if (foreignBase.isPresent() || found.mayBeForeign(start, end)) {
        load(Url.of(found.value(start, end)), content, level, Optional.empty(), start, end);
      }
    }
  }

  void load(
      Url url, ResourceType content, Level level, Optional<String> service, int start, int end) {
    if (found.isForeign(url)) {
      found.add(url, level, content, service, start, end);
    } else if (url.isRelative() && foreignBase.isPresent() && !url.path().isEmpty()) {
      Url base = foreignBase.get();
      found.add(
          new Url(base.scheme(), base.host(), base.port(), base.file() + url.path(), ""),
          level,
          content,
          service,
          start,
          end);
    }
  }

  void sources(Markup markup, Attribute name, Level level) {
    int at = markup.indexOf(name);
    if (at >= 0 && found.mayBeForeign(markup.valueStart(at), markup.valueEnd(at))) {
      sources(found.value(markup, at), level, markup.valueStart(at), markup.valueEnd(at));
    }
  }

  void sources(String set, Level level, int start, int end) {
    for (String candidate : SourceSet.of(set)) {
      load(Url.of(candidate), ResourceType.IMAGE, level, Optional.empty(), start, end);
    }
  }
}
