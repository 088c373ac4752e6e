package org.privacyyml.web;

import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Ascii;

/**
 * An address on the web, as browsers read it: white space, backslashes, missing slashes and all.
 *
 * @param host in lower case and ASCII, without user and port; an IPv6 address keeps its brackets;
 *     null where the address has none of its own
 * @param port as written; empty where there is none
 * @param path from the first slash on, with query and without fragment; as written where there is
 *     no host
 * @param fragment without its sign; empty where there is none
 */
public record Url(String scheme, @Nullable String host, String port, String path, String fragment) {

  /** What has no host and no path: {@code data:}, {@code mailto:} and the like. */
  private static final Url NOWHERE = new Url("none", null, "", "", "");

  /** Whether it points somewhere within the site it stands in, as far as its own words go. */
  public boolean isRelative() {
    return host == null && scheme.isEmpty();
  }

  public boolean isNowhere() {
    return host == null && !scheme.isEmpty();
  }

  /** Scheme, host and port, as a policy for content names it. */
  public String origin() {
    return (scheme.isEmpty() ? "" : scheme + "://") + host + (port.isEmpty() ? "" : ":" + port);
  }

  /** The path without its query. */
  public String file() {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** The address of a host that stands alone, with or without a scheme before it. */
  public static Url ofHost(String written) {
    return of(written.contains("//") ? written : "//" + written);
  }

  /** Reads what a page, a script or a file says. */
  public static Url of(String written) {
    String text = stripped(written);
    int colon = schemeEnd(text);
    String scheme = colon < 0 ? "" : Ascii.lower(text.substring(0, colon));
    if (colon >= 0 && !isSpecial(scheme)) {
      return NOWHERE;
    }
    int from = colon + 1;
    int slashes = from;
    while (slashes < text.length() && isSlash(text.charAt(slashes))) {
      slashes++;
    }
    boolean hasHost = colon >= 0 ? true : slashes - from >= 2;
    if (!hasHost) {
      return relative(text);
    }
    int end = slashes;
    while (end < text.length()
        && !isSlash(text.charAt(end))
        && "?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return withHost(scheme, text.substring(slashes, end), text.substring(end));
  }

  private static Url relative(String text) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    return new Url("", null, "", path, hash < 0 ? "" : text.substring(hash + 1));
  }

  private static Url withHost(String scheme, String authority, String rest) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    String port = "";
    int colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
      port = host.substring(colon + 1);
      host = host.substring(0, colon);
    }
    host = Hosts.normal(host);
    if (host.isEmpty()) {
      return NOWHERE;
    }
    int hash = rest.indexOf('#');
    String path = hash < 0 ? rest : rest.substring(0, hash);
    return new Url(
        scheme, host, port, path.isEmpty() ? "/" : path, hash < 0 ? "" : rest.substring(hash + 1));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static boolean isSpecial(String scheme) {
    return switch (scheme) {
      case "http", "https", "ws", "wss", "ftp" -> true;
      default -> false;
    };
  }

  /** Where the colon behind a scheme stands; -1 where the address has no scheme. */
  private static int schemeEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = Hosts.isLetter(c);
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && !(other && i > 0)) {
        return -1;
      }
    }
    return -1;
  }

  /** Without white space around it, and without line ends and tabs in it. */
  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        return text.substring(from, to).replace("\n", "").replace("\r", "").replace("\t", "");
      }
    }
    return text.substring(from, to);
  }
}
