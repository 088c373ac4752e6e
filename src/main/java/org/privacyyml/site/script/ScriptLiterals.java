package org.privacyyml.site.script;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.site.markup.Bytes;

/** Strings, templates and regular expressions of a script: where they end, and what they say. */
final class ScriptLiterals {
  private final String text;

  ScriptLiterals(String text) {
    this.text = text;
  }

  /** What a string says; each unknown part of a template is one {@link Script#UNKNOWN}. */
  String value(int start, int behind, boolean template) {
    int end = Math.max(start + 1, behind - 1);
    StringBuilder value = new StringBuilder(end - start);
    for (int at = start + 1; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < end) {
        at = escape(at + 1, value);
      } else if (template && c == '$' && text.charAt(at + 1) == '{') {
        at = endOfHole(at + 2) - 1;
        value.append(Script.UNKNOWN);
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  /** A template in parts: what it says itself, and in between the names that its holes hold. */
  List<String> parts(int start, int behind) {
    List<String> parts = new ArrayList<>();
    int from = start + 1;
    int end = Math.max(from, behind - 1);
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '$' && text.charAt(at + 1) == '{') {
        int next = Math.min(endOfHole(at + 2), end);
        parts.add(text.substring(from, at));
        parts.add(text.substring(at + 2, Math.max(at + 2, next - 1)).strip());
        from = next;
        at = next - 1;
      }
    }
    parts.add(text.substring(from, end));
    return parts;
  }

  private int escape(int at, StringBuilder value) {
    char c = text.charAt(at);
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r', '\n', '\r' -> {
        // A line that goes on.
      }
      case 'x' -> {
        return hex(at, 2, value);
      }
      case 'u' -> {
        return hex(at, 4, value);
      }
      default -> value.append(c);
    }
    return at;
  }

  private int hex(int at, int digits, StringBuilder value) {
    int number = 0;
    for (int i = 1; i <= digits; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0) {
        return at;
      }
      number = number * 16 + digit;
    }
    value.append((char) number);
    return at + digits;
  }

  /** Behind the quote that closes a string, or at the end of its line. */
  int endOfString(int at) {
    char quote = text.charAt(at);
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == quote) {
        return end + 1;
      }
      if (c == '\n') {
        return end;
      }
      end += c == '\\' ? 2 : 1;
    }
    return text.length();
  }

  /** Behind the sign that closes a template. */
  int endOfTemplate(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '`') {
        return end + 1;
      }
      if (c == '$' && end + 1 < text.length() && text.charAt(end + 1) == '{') {
        end = endOfHole(end + 2);
      } else {
        end += c == '\\' ? 2 : 1;
      }
    }
    return text.length();
  }

  /** Behind the brace that closes the hole of a template; nested ones are counted, not called. */
  private int endOfHole(int from) {
    int end = from;
    int depth = 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return end + 1;
      } else if (c == '"' || c == '\'') {
        end = endOfString(end);
        continue;
      }
      end++;
    }
    return text.length();
  }

  /** Behind a regular expression; -1 where what begins here is none. */
  int endOfRegex(int at) {
    boolean inClass = false;
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '\n' || c == '\r') {
        return -1;
      }
      if (c == '\\') {
        end++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        end++;
        while (end < text.length() && Bytes.isLetter(text.charAt(end))) {
          end++;
        }
        return end;
      }
      end++;
    }
    return -1;
  }
}
