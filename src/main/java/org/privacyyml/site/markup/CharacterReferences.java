package org.privacyyml.site.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Character references such as {@code &amp;} and {@code &#x2f;}, as the HTML standard reads them.
 */
public final class CharacterReferences {
  private static final int LONGEST_NAME = 32;

  /** What numbers from 128 to 159 mean: the characters of Windows-1252. */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private CharacterReferences() {}

  /** The value of an attribute. */
  public static String inAttribute(String text) {
    return decoded(text, true);
  }

  /** Text between tags. */
  public static String inText(String text) {
    return decoded(text, false);
  }

  private static String decoded(String text, boolean inAttribute) {
    int next = text.indexOf('&');
    if (next < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (next >= 0) {
      decoded.append(text, at, next);
      at = append(text, next, inAttribute, decoded);
      next = text.indexOf('&', at);
    }
    return decoded.append(text, at, text.length()).toString();
  }

  /** Appends what stands at an ampersand and returns where to go on. */
  private static int append(String text, int at, boolean inAttribute, StringBuilder decoded) {
    if (at + 1 < text.length() && text.charAt(at + 1) == '#') {
      return appendNumber(text, at, decoded);
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_NAME && isAlphanumeric(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == ';') {
      end++;
    }
    for (int stop = end; stop > at + 1; stop--) {
      String value = named(text.substring(at + 1, stop));
      if (value == null) {
        continue;
      }
      boolean closed = text.charAt(stop - 1) == ';';
      char behind = stop < text.length() ? text.charAt(stop) : ' ';
      if (inAttribute && !closed && (behind == '=' || isAlphanumeric(behind))) {
        break;
      }
      decoded.append(value);
      return stop;
    }
    decoded.append('&');
    return at + 1;
  }

  private static int appendNumber(String text, int at, StringBuilder decoded) {
    int i = at + 2;
    boolean hex = i < text.length() && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
    if (hex) {
      i++;
    }
    int first = i;
    int number = 0;
    while (i < text.length() && digit(text.charAt(i), hex) >= 0) {
      number = Math.min(0x110000, number * (hex ? 16 : 10) + digit(text.charAt(i), hex));
      i++;
    }
    if (i == first) {
      decoded.append('&');
      return at + 1;
    }
    decoded.appendCodePoint(character(number));
    return i < text.length() && text.charAt(i) == ';' ? i + 1 : i;
  }

  private static int digit(char c, boolean hex) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return hex && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private static int character(int number) {
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) {
      return 0xFFFD;
    }
    return number >= 0x80 && number <= 0x9F ? WINDOWS.charAt(number - 0x80) : number;
  }

  private static boolean isAlphanumeric(char c) {
    return Bytes.isLetter(c) && c < 128 || (c >= '0' && c <= '9');
  }

  private static @Nullable String named(String name) {
    return switch (name) {
      case "amp;", "amp" -> "&";
      case "quot;", "quot" -> "\"";
      case "lt;", "lt" -> "<";
      case "gt;", "gt" -> ">";
      case "nbsp;", "nbsp" -> "\u00A0";
      default -> Table.VALUES.get(name);
    };
  }

  /** All names there are; read when the first one beside the usual ones is met. */
  private static final class Table {
    private static final Map<String, String> VALUES = read();

    private static Map<String, String> read() {
      Map<String, String> values = new HashMap<>(4096);
      try (InputStream stream = CharacterReferences.class.getResourceAsStream("references.txt");
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      java.util.Objects.requireNonNull(stream), StandardCharsets.US_ASCII))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] parts = line.split(" ");
          StringBuilder value = new StringBuilder();
          for (int i = 1; i < parts.length; i++) {
            value.appendCodePoint(Integer.parseInt(parts[i], 16));
          }
          values.put(parts[0], value.toString());
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return Map.copyOf(values);
    }
  }
}
