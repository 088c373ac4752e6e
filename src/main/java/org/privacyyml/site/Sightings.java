package org.privacyyml.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private int outerLength;
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

  /** What follows stands within an attribute. */
  void enter(byte[] inner, int at) {
    if (!isInner) {
      isInner = true;
      outer = bytes;
      outerLength = length;
      outerAt = at;
    }
    bytes = inner;
    length = inner.length;
  }

  void leave() {
    if (isInner) {
      bytes = outer;
      length = outerLength;
      isInner = false;
    }
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

  /** The value of an attribute, decoded. */
  String value(int start, int end) {
    return References.inAttribute(new String(bytes, start, end - start, StandardCharsets.UTF_8));
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

  void add(Url url, Level level, Content content, int start, int end) {
    add(url, level, content, Optional.empty(), start, end);
  }

  /**
   * Adds a host.
   *
   * @param service what the place gives away about whose it is, where the host does not
   */
  void add(Url url, Level level, Content content, Optional<String> service, int start, int end) {
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

  void addResource(String resource, Level level) {
    resources.add(scanning.shared(resource));
  }

  /** A service that the site runs by itself, or under a name that only a script knows. */
  void addOwnService(String service, Level level, int start, int end) {
    sightings.add(
        new Sighting("", "", level, Content.SCRIPT, Optional.of(service), spot(start, end)));
  }

  /** The content of a style element or a style sheet. */
  void styles(int start, int end, String folder, Level level) {
    if (Styles.isWorthReading(bytes, start, end)) {
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      boolean ascii = text.length() == end - start;
      Styles.read(
          text,
          (url, offset, isImport) -> {
            int at = start + (ascii ? offset : utf8(text, offset));
            styled(Url.of(url), at, at + url.length(), folder, isImport, level);
          });
    }
  }

  private static int utf8(String text, int offset) {
    return text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The value of a style attribute: what it loads stands where the attribute stands. */
  void style(String text, int start, int end, String folder, Level level) {
    Styles.read(
        text, (url, offset, isImport) -> styled(Url.of(url), start, end, folder, false, level));
  }

  private void styled(Url url, int start, int end, String folder, boolean isImport, Level level) {
    if (isForeign(url)) {
      add(url, level, isImport ? Content.STYLE : contentOf(url), start, end);
    } else if (isImport && url.isRelative()) {
      addResource(scanning.index().resolve(folder, url.path()), level);
    }
  }

  private static Content contentOf(Url url) {
    String file = Names.lower(url.file());
    return file.endsWith(".woff2")
            || file.endsWith(".woff")
            || file.endsWith(".ttf")
            || file.endsWith(".otf")
            || file.endsWith(".eot")
        ? Content.FONT
        : Content.IMAGE;
  }

  /** What an attribute such as {@code onload} does. */
  void event(String script, int start, int end, Level level) {
    byte[] utf8 = script.getBytes(StandardCharsets.UTF_8);
    ScriptFacts facts = scanning.script(utf8, 0, utf8.length);
    for (ScriptFacts.Use use : facts.uses()) {
      if (use.how() != ScriptFacts.How.VISITED) {
        use(use, start, end, "", level);
      }
    }
    for (ScriptFacts.Store store : facts.stores()) {
      stores.add(new Stored(store.technology(), store.name(), spot(start, end)));
    }
  }

  /** A script in a page or in a file of its own. */
  void script(int start, int end, String folder, Level level, boolean isImportMap) {
    if (isImportMap) {
      for (ScriptFacts.Use use : scanning.script(bytes, start, end).uses()) {
        add(Url.of(use.url()), level, Content.SCRIPT, start + use.offset(), start + use.offset());
      }
      return;
    }
    ScriptFacts facts = scanning.script(bytes, start, end);
    if (facts == ScriptFacts.NOTHING) {
      return;
    }
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    boolean ascii = text.length() == end - start;
    for (ScriptFacts.Use use : facts.uses()) {
      int at = start + (ascii ? use.offset() : utf8(text, use.offset()));
      use(use, at, Math.min(end, at + use.url().length() + 2), folder, level);
    }
    for (ScriptFacts.Store store : facts.stores()) {
      int at = start + (ascii ? store.offset() : utf8(text, store.offset()));
      stores.add(new Stored(store.technology(), store.name(), spot(at, at + 1)));
    }
  }

  private void use(ScriptFacts.Use use, int start, int end, String folder, Level level) {
    Url url = Url.of(known(use.url()));
    String host = url.host();
    switch (use.how()) {
      case LOADED, DEFERRED -> {
        Level of =
            use.how() == ScriptFacts.How.DEFERRED && level == Level.LOADED ? Level.GATED : level;
        if (host != null && isForeign(url) && Url.looksLikeHost(host)) {
          add(url, of, Content.SCRIPT, service(use.url()), start, end);
        } else if (host == null) {
          service(use.url()).ifPresent(found -> addOwnService(found, of, start, end));
        }
      }
      case IMPORTED -> {
        if (host != null && isForeign(url)) {
          add(url, level, Content.SCRIPT, start, end);
        } else if (use.url().startsWith(".") || use.url().startsWith("/")) {
          addResource(scanning.index().resolve(folder, url.path()), level);
        }
      }
      case VISITED -> {
        if (host != null && isForeign(url) && Url.looksLikeHost(host)) {
          add(url, level, Content.OTHER, start, end);
        } else if (host == null && url.isRelative() && !url.path().isEmpty()) {
          visited.add(scanning.index().resolve(folder, url.path()));
        }
      }
      case MENTIONED -> {
        if (host != null
            && isForeign(url)
            && Url.looksLikeHost(host)
            && scanning.services().isLoadable(host, url.path())) {
          add(url, Level.POSSIBLE, Content.OTHER, start, end);
        }
      }
    }
  }

  private final List<String> visited = new ArrayList<>();

  /** Pages of the site that a script sends visitors to; forgets them. */
  List<String> takeVisited() {
    List<String> taken = List.copyOf(visited);
    visited.clear();
    return taken;
  }

  /** The beginning of an address, as far as it is known before the script runs. */
  private static String known(String text) {
    int unknown = text.indexOf(Script.UNKNOWN);
    if (unknown < 0) {
      return text;
    }
    String known = text.substring(0, unknown);
    int slashes = known.indexOf("//");
    boolean wholeHost = slashes >= 0 && indexOfAny(known, slashes + 2) >= 0;
    if (slashes >= 0 && !wholeHost) {
      // What begins the host may change, what ends it does not: the domain is known all the same.
      int end = indexOfAny(text, slashes + 2);
      String host = text.substring(slashes + 2, end < 0 ? text.length() : end);
      int last = host.lastIndexOf(Script.UNKNOWN);
      String ending = host.substring(last + 1);
      return last >= 0 && hasDomain(ending)
          ? known.substring(0, slashes + 2) + "x" + ending + "/"
          : "";
    }
    return known;
  }

  /** "-eu.example.com" ends in a domain; ".com" is the end of anybody's. */
  private static boolean hasDomain(String ending) {
    int dot = ending.indexOf('.');
    return dot >= 0 && ending.indexOf('.', dot + 1) > dot + 1;
  }

  private static int indexOfAny(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> service(String script) {
    int query = script.indexOf('?');
    String file = query < 0 ? script : script.substring(0, query);
    int unknown = file.lastIndexOf(Script.UNKNOWN);
    return scanning.services().ofScript(unknown < 0 ? file : file.substring(unknown + 1));
  }
}
