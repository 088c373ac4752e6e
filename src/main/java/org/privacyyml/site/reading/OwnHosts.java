package org.privacyyml.site.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The hosts that are the site's own: that of its address, its domains, and what lies below them.
 */
public final class OwnHosts {
  private final String main;
  private final String mainPath;
  private final List<String> domains = new ArrayList<>();

  public OwnHosts(String url, List<String> domains) {
    Url site = Url.of(url);
    String host = site.host();
    this.main = host == null ? "" : host;
    String path = host == null ? "/" : site.file();
    this.mainPath = path.endsWith("/") ? path : path + "/";
    for (String domain : domains) {
      String plain = domain.startsWith("*.") ? domain.substring(2) : domain;
      Url url2 = Url.of(plain.contains("//") ? plain : "//" + plain);
      String name = url2.host();
      if (name != null) {
        this.domains.add(name);
      }
    }
  }

  boolean contains(String host) {
    if (host.equals(main) || isTwin(host, main)) {
      return true;
    }
    for (String domain : domains) {
      if (host.equals(domain) || host.endsWith("." + domain)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an address on this host is one of the files that are looked at. */
  boolean isScanned(String host) {
    return host.equals(main) || isTwin(host, main);
  }

  /** The path below which the site is published, with slashes around it. */
  public String basePath() {
    return mainPath;
  }

  /** The same name with and without {@code www}. */
  private static boolean isTwin(String one, String other) {
    return one.equals("www." + other) || other.equals("www." + one);
  }
}
