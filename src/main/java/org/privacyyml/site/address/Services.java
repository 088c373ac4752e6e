package org.privacyyml.site.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Provider;
import org.privacyyml.web.Url;

/** Which service a host, a script or an attribute belongs to. */
public final class Services {
  /** Paths of what is loaded, and not only linked to. */
  private static final List<String> LOADABLE =
      List.of(".js", ".mjs", ".css", ".png", ".svg", ".gif", ".jpg", ".woff", ".woff2", ".json");

  private final Map<String, Provider> providers = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> byHost = new HashMap<>();
  private final Map<String, List<Pattern>> byDomain = new HashMap<>();
  private final Map<String, String> byScript = new HashMap<>();
  private final Map<String, String> byAttribute = new HashMap<>();

  /** A host with what its paths begin with. */
  private record Pattern(String path, String id) {}

  /**
   * @param declared hosts that the file itself gives to its recipients, by their keys
   */
  public Services(Catalog catalog, Map<String, List<String>> declared) {
    declared.forEach((key, hosts) -> hosts.forEach(host -> add(host, key)));
    for (String id : catalog.providerIds()) {
      Provider provider = catalog.provider(id).orElseThrow();
      providers.put(id, provider);
      provider.hosts().forEach(host -> add(host, id));
      provider.signature().scripts().forEach(script -> byScript.put(script, id));
      provider.signature().attributes().forEach(name -> byAttribute.put(name, id));
    }
  }

  private void add(String written, String id) {
    Url url = Url.ofHost(written);
    String host = url.host();
    if (host == null) {
      return;
    }
    String path = url.path().equals("/") ? "" : url.path();
    boolean below = host.startsWith("*.");
    (below ? byDomain : byHost)
        .computeIfAbsent(below ? host.substring(2) : host, key -> new ArrayList<>())
        .add(new Pattern(path, id));
  }

  public Optional<Provider> provider(String id) {
    return Optional.ofNullable(providers.get(id));
  }

  /** The service of an address: the longest host counts, then the longest path. */
  public Optional<String> of(String host, String path) {
    String found = longest(byHost.get(host), path);
    String domain = host;
    while (found == null) {
      int dot = domain.indexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      domain = domain.substring(dot + 1);
      found = longest(byDomain.get(domain), path);
    }
    return Optional.of(found);
  }

  private static @Nullable String longest(@Nullable List<Pattern> patterns, String path) {
    Pattern best = null;
    for (Pattern pattern : patterns == null ? List.<Pattern>of() : patterns) {
      if (path.startsWith(pattern.path())
          && (best == null || pattern.path().length() > best.path().length())) {
        best = pattern;
      }
    }
    return best == null ? null : best.id();
  }

  /** The service that a script belongs to wherever it lies, by the name of its file. */
  public Optional<String> ofScript(String path) {
    return byScript.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byScript.get(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** The service whose scripts are set up with an attribute of this name. */
  public Optional<String> ofAttribute(String name) {
    return Optional.ofNullable(byAttribute.get(name));
  }

  /**
   * Whether an address that is only named in a script is one that is loaded from: people link to
   * the front pages of the same companies.
   */
  public boolean isLoadable(String host, String path) {
    String file = path;
    int end = file.indexOf('?');
    file = end < 0 ? file : file.substring(0, end);
    for (String ending : LOADABLE) {
      if (file.endsWith(ending)) {
        return true;
      }
    }
    if (file.startsWith("/embed") || isPathKnown(host, path)) {
      return true;
    }
    int dot = host.indexOf('.');
    return dot >= 0 && host.indexOf('.', dot + 1) > 0 && !host.startsWith("www.");
  }

  private boolean isPathKnown(String host, String path) {
    for (Pattern pattern : byHost.getOrDefault(host, List.of())) {
      if (!pattern.path().isEmpty() && path.startsWith(pattern.path())) {
        return true;
      }
    }
    return false;
  }
}
