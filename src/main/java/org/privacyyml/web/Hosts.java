package org.privacyyml.web;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import org.privacyyml.finding.Ascii;

/** Names and addresses of hosts. */
public final class Hosts {

  private Hosts() {}

  /** A host as it is compared: decoded, in lower case and ASCII, without the dot at its end. */
  public static String normal(String written) {
    String host = percentDecoded(written);
    if (!isAscii(host)) {
      try {
        host = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      } catch (IllegalArgumentException noName) {
        // Shown as it is written: a browser would not find it either.
      }
    }
    host = Ascii.lower(host);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  /** A host as people read it: with its umlauts. */
  public static String shown(String normal) {
    return normal.contains("xn--") ? IDN.toUnicode(normal) : normal;
  }

  /** Whether a host is the other one, or lies below it; both in normal form. */
  public static boolean isWithin(String host, String domain) {
    return host.equals(domain) || (host.endsWith("." + domain) && !isAddress(host));
  }

  /** Whether this is the address of a machine, which lies below nothing. */
  private static boolean isAddress(String host) {
    if (host.startsWith("[")) {
      return true;
    }
    for (int i = 0; i < host.length(); i++) {
      if (!isDigit(host.charAt(i)) && host.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** The labels of a real host: something like it in a script may be anything. */
  public static boolean isName(String host) {
    int dot = host.lastIndexOf('.');
    if (dot <= 0 || dot == host.length() - 1 || host.contains("..")) {
      return false;
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!isLetter(c) && !isDigit(c) && "-._".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** What an address means by its percent signs. */
  public static String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[utf8.length];
    int length = 0;
    for (int i = 0; i < utf8.length; i++) {
      int high = i + 2 < utf8.length ? Character.digit(utf8[i + 1], 16) : -1;
      int low = i + 2 < utf8.length ? Character.digit(utf8[i + 2], 16) : -1;
      if (utf8[i] == '%' && high >= 0 && low >= 0) {
        decoded[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        decoded[length++] = utf8[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean isAscii(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
