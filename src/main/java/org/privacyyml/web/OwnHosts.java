package org.privacyyml.web;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Ascii;

/**
 * The hosts that are the site's own: that of its address with and without {@code www}, its domains,
 * and what lies below these. Hosts that are asked about are in the form of {@link Url#host()}.
 */
public final class OwnHosts {
  private static final String WWW = "www.";

  private final String main;
  private final String mainPath;
  private final List<String> domains = new ArrayList<>();

  /**
   * @param url the address of the site; empty where it has none
   * @param domains further domains, with or without {@code *.} before them
   */
  public OwnHosts(String url, List<String> domains) {
    Url site = Url.of(url);
    String host = site.host();
    this.main = host == null ? "" : host;
    String path = host == null ? "/" : site.file();
    this.mainPath = path.endsWith("/") ? path : path + "/";
    for (String domain : domains) {
      String name = ofPattern(domain);
      if (!name.isEmpty()) {
        this.domains.add(name);
      }
    }
  }

  /** The domain of {@code *.example.org} and {@code .example.org}; empty where there is none. */
  private static String ofPattern(String written) {
    String pattern = Ascii.lower(written.strip());
    String host = Url.ofHost(pattern.startsWith("*") ? pattern.substring(1) : pattern).host();
    return host == null ? "" : host.startsWith(".") ? host.substring(1) : host;
  }

  /** Whether what is loaded from a host stays with the site. */
  public boolean contains(String host) {
    if (isScanned(host)) {
      return true;
    }
    for (String domain : domains) {
      if (Hosts.isWithin(host, domain)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether entries on devices that are kept for a host are the site's own: those of its own hosts
   * and of hosts below them, and those of the domain that it lies below itself, as far as that is
   * not one that strangers share.
   *
   * @param written as entries name it: {@code .example.org}, {@code *.example.org} are all below
   * @param shared domains below which strangers have their sites
   */
  public boolean isFirstParty(String written, List<String> shared) {
    String host = withoutWww(ofPattern(written));
    List<String> names = new ArrayList<>(domains);
    names.add(main);
    for (String each : names) {
      String own = withoutWww(each);
      boolean below =
          Hosts.isWithin(own, host) && Hosts.isName(host) && !isShared(own, host, shared);
      if (!own.isEmpty() && (Hosts.isWithin(host, own) || below)) {
        return true;
      }
    }
    return false;
  }

  /** Whether between a host and a domain above it there is one that strangers share. */
  private static boolean isShared(String host, String above, List<String> shared) {
    for (String domain : shared) {
      if (Hosts.isWithin(host, domain) && Hosts.isWithin(domain, above)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an address on this host is one of the files that are looked at. */
  public boolean isScanned(String host) {
    return host.equals(main) || withoutWww(host).equals(withoutWww(main));
  }

  /** The path below which the site is published, with slashes around it. */
  public String basePath() {
    return mainPath;
  }

  private static String withoutWww(String host) {
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }
}
