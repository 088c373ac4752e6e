package org.privacyyml.site.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.site.script.Script;
import org.privacyyml.site.script.ScriptFacts;
import org.privacyyml.web.Hosts;
import org.privacyyml.web.Url;

/** What scripts load and store: those of a page, of an attribute, and of files of their own. */
final class ScriptSightings {
  private final Scanning scanning;
  private final Sightings found;
  private final List<String> visited = new ArrayList<>();

  ScriptSightings(Scanning scanning, Sightings found) {
    this.scanning = scanning;
    this.found = found;
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
      found.addStored(store, start, end);
    }
  }

  /** A script in a page or in a file of its own. */
  void script(int start, int end, String folder, Level level, boolean isImportMap) {
    if (isImportMap) {
      for (ScriptFacts.Use use : scanning.script(found.bytes(), start, end).uses()) {
        found.add(
            Url.of(use.url()),
            level,
            ResourceType.SCRIPT,
            start + use.offset(),
            start + use.offset());
      }
      return;
    }
    ScriptFacts facts = scanning.script(found.bytes(), start, end);
    if (facts == ScriptFacts.NOTHING) {
      return;
    }
    Offsets offsets = new Offsets(found.text(start, end), start, end);
    for (ScriptFacts.Use use : facts.uses()) {
      int at = offsets.at(use.offset());
      use(use, at, Math.min(end, at + use.url().length() + 2), folder, level);
    }
    for (ScriptFacts.Store store : facts.stores()) {
      int at = offsets.at(store.offset());
      found.addStored(store, at, at + 1);
    }
  }

  private void use(ScriptFacts.Use use, int start, int end, String folder, Level level) {
    Url url = Url.of(known(use.url()));
    String host = url.host();
    switch (use.how()) {
      case LOADED, DEFERRED -> {
        Level of =
            use.how() == ScriptFacts.How.DEFERRED && level == Level.LOADED ? Level.GATED : level;
        if (host != null && found.isForeign(url) && Hosts.isName(host)) {
          found.add(url, of, ResourceType.SCRIPT, service(use.url()), start, end);
        } else if (host == null) {
          service(use.url()).ifPresent(service -> found.addOwnService(service, of, start, end));
        }
      }
      case IMPORTED -> {
        if (host != null && found.isForeign(url)) {
          found.add(url, level, ResourceType.SCRIPT, start, end);
        } else if (use.url().startsWith(".") || use.url().startsWith("/")) {
          found.addResource(scanning.index().resolve(folder, url.path()));
        }
      }
      case VISITED -> {
        if (host != null && found.isForeign(url) && Hosts.isName(host)) {
          found.add(url, level, ResourceType.OTHER, start, end);
        } else if (host == null && url.isRelative() && !url.path().isEmpty()) {
          visited.add(scanning.index().resolve(folder, url.path()));
        }
      }
      case MENTIONED -> {
        if (host != null
            && found.isForeign(url)
            && Hosts.isName(host)
            && scanning.services().isLoadable(host, url.path())) {
          found.add(url, Level.POSSIBLE, ResourceType.OTHER, start, end);
        }
      }
    }
  }

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
