package org.privacyyml.site.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.site.markup.Attribute;
import org.privacyyml.site.markup.CharacterReferences;
import org.privacyyml.site.markup.Markup;
import org.privacyyml.site.script.ScriptFacts;
import org.privacyyml.web.Url;

/** What is seen in one file, and where. */
final class Sightings {
  private final Scanning scanning;
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Stored> stores = new ArrayList<>();
  private final Set<String> resources = new LinkedHashSet<>();

  private String path = "";
  private byte[] bytes = new byte[0];
  private int length;

  /** Where the last line that was asked for begins. */
  private int lineStart;

  private int line;

  /** For a page within an attribute: the file, and where the attribute stands. */
  private byte[] outer = new byte[0];

  private boolean isInner;

  private int outerAt;

  Sightings(Scanning scanning) {
    this.scanning = scanning;
  }

  void begin(String file, byte[] content, int size) {
    path = file;
    bytes = content;
    length = size;
    lineStart = 0;
    line = 1;
    isInner = false;
    sightings.clear();
    stores.clear();
    resources.clear();
  }

  /** A text that is read, and whether it stands within an attribute. */
  record Text(byte[] bytes, int length, boolean isInner) {}

  /** What follows stands within an attribute; returns what to go back to. */
  Text enter(byte[] inner, int at) {
    Text before = new Text(bytes, length, isInner);
    if (!isInner) {
      isInner = true;
      outer = bytes;
      outerAt = at;
    }
    bytes = inner;
    length = inner.length;
    return before;
  }

  void leave(Text before) {
    bytes = before.bytes();
    length = before.length();
    isInner = before.isInner();
  }

  int length() {
    return length;
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  List<Stored> stores() {
    return List.copyOf(stores);
  }

  List<String> resources() {
    return List.copyOf(resources);
  }

  byte[] bytes() {
    return bytes;
  }

  String text(int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** The value of an attribute, decoded. */
  String value(int start, int end) {
    return CharacterReferences.inAttribute(text(start, end));
  }

  String value(Markup markup, int attribute) {
    return value(markup.valueStart(attribute), markup.valueEnd(attribute));
  }

  /** The value of an attribute; empty where the tag has none of this name. */
  String valueOf(Markup markup, Attribute attribute) {
    int at = markup.indexOf(attribute);
    return at < 0 ? "" : value(markup, at);
  }

  /** Whether an address can lead to another host at all. */
  boolean mayBeForeign(int start, int end) {
    for (int i = start; i < end; i++) {
      byte c = bytes[i];
      if (c == ':' || c == '\\' || c == '&' || (c == '/' && i + 1 < end && bytes[i + 1] == '/')) {
        return true;
      }
      if (c < ' ' && i > start && bytes[i - 1] == '/') {
        return true;
      }
    }
    return false;
  }

  boolean isForeign(Url url) {
    String host = url.host();
    return host != null && !scanning.own().contains(host);
  }

  Spot spot(int start, int end) {
    byte[] text = isInner ? outer : bytes;
    int at = isInner ? outerAt : start;
    if (at < lineStart) {
      lineStart = 0;
      line = 1;
    }
    for (int i = lineStart; i < at; i++) {
      if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.length || text[i + 1] != '\n'))) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Spot(
        path,
        line,
        units(text, lineStart, at) + 1,
        Math.max(1, isInner ? 1 : units(text, at, Math.min(end, length))));
  }

  /** How many UTF-16 units some UTF-8 has. */
  private static int units(byte[] bytes, int from, int to) {
    int units = 0;
    for (int i = from; i < to; i++) {
      int c = bytes[i] & 0xFF;
      units += c >= 0xF0 ? 2 : c >= 0x80 && c < 0xC0 ? 0 : 1;
    }
    return units;
  }

  void add(Url url, Level level, ResourceType content, int start, int end) {
    add(url, level, content, Optional.empty(), start, end);
  }

  /**
   * Adds a host.
   *
   * @param service what the place gives away about whose it is, where the host does not
   */
  void add(
      Url url, Level level, ResourceType content, Optional<String> service, int start, int end) {
    String host = url.host();
    if (host == null || isNoHost(host)) {
      return;
    }
    Optional<String> provider = scanning.services().of(host, url.path()).or(() -> service);
    if (level == Level.POSSIBLE && provider.isEmpty()) {
      return;
    }
    sightings.add(
        new Sighting(
            scanning.shared(host),
            scanning.shared(url.origin()),
            level,
            content,
            provider,
            spot(start, end)));
  }

  /** What is left of a name that a script or a template would have filled in. */
  private static boolean isNoHost(String host) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c <= ' ' || "{}<>\"'`$^|\\%".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  void addResource(String resource) {
    resources.add(scanning.shared(resource));
  }

  /** A service that the site runs by itself, or under a name that only a script knows. */
  void addOwnService(String service, Level level, int start, int end) {
    sightings.add(
        new Sighting("", "", level, ResourceType.SCRIPT, Optional.of(service), spot(start, end)));
  }

  void addStored(ScriptFacts.Store store, int start, int end) {
    stores.add(new Stored(store.technology(), store.name(), spot(start, end)));
  }
}
