package org.privacyyml.page.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a template says about the piece of the page that it stands in, as an HTML comment that no
 * reader of the Markdown sees: which rule a fact serves, the id of a heading, that a list holds
 * facts. No value can contain one, since every value is escaped.
 *
 * @param name what is said
 * @param value about what; empty where the name is enough
 */
public record Directives(String name, String value) {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  static final String ID = "id";
  public static final String RULE = "rule";
  static final String FACTS = "facts";
  static final String ADDRESS = "address";
  static final String CAPTION = "caption";
  static final String GROUP = "group";
  public static final String CONTENTS = "contents";
  static final String LANG = "lang";
  static final String TIME = "time";
  private static final Set<String> KNOWN =
      Set.of(ID, RULE, FACTS, ADDRESS, CAPTION, GROUP, CONTENTS, LANG, TIME);

  public static String id(String id) {
    return OPEN + ID + " " + id + CLOSE;
  }

  /** Says in which language the link or the text is that stands before it. */
  public static String lang(String language) {
    return OPEN + LANG + " " + language + CLOSE;
  }

  /** Says for machines which day the date is, in three words, that stands before it. */
  public static String time(LocalDate day) {
    return OPEN + TIME + " " + day + CLOSE;
  }

  /** Whether it speaks of what stands before it, and not of what it stands in. */
  boolean isOfWordsBefore() {
    return name.equals(LANG) || name.equals(TIME);
  }

  /** The directives of raw HTML; none where it holds anything besides. */
  static List<Directives> in(String html) {
    List<Directives> found = new ArrayList<>();
    int at = 0;
    while (html.startsWith(OPEN, at)) {
      int close = html.indexOf(CLOSE, at + OPEN.length());
      if (close < 0) {
        return List.of();
      }
      found.add(of(html.substring(at + OPEN.length(), close).strip()));
      at = close + CLOSE.length();
      while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
        at++;
      }
    }
    return at == html.length() ? found : List.of();
  }

  private static Directives of(String inner) {
    int blank = inner.indexOf(' ');
    return blank < 0
        ? new Directives(inner, "")
        : new Directives(inner.substring(0, blank), inner.substring(blank + 1).strip());
  }

  /** Whether one of them has this name. */
  static boolean have(List<Directives> directives, String name) {
    for (Directives directive : directives) {
      if (directive.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is such a directive. */
  public static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }
}
