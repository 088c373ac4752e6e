package org.privacyyml.page.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.page.tree.Dialect;

/**
 * Whom the Markdown is written for: what a generator wants to read above it, and the dialect that
 * it reads.
 */
public enum FrontMatter implements Dialect {
  /** CommonMark, as GitHub and Doxia read it. */
  NONE,
  HUGO,
  HUGO_TOML,
  JEKYLL,
  DOCUSAURUS,
  MKDOCS,
  ASTRO;

  /** A colon that is escaped. */
  private static final String COLON = "&#58;";

  /** What our escapes make of "--", "...", two backticks and two apostrophes. */
  private static final List<String> DRAWN = List.of("-\\-", ".\\.", "&#96;&#96;", "&#39;&#39;");

  /**
   * Whether the layouts of a generator print the title, so that a heading would be a second one.
   */
  @Override
  public boolean printsTitle() {
    return switch (this) {
      case HUGO, HUGO_TOML, JEKYLL, ASTRO -> true;
      case NONE, DOCUSAURUS, MKDOCS -> false;
    };
  }

  @Override
  public String heading(String line, String id) {
    return switch (this) {
      // Leaves out raw HTML, unless it is told not to.
      case HUGO, HUGO_TOML -> line + " {#" + id + "}";
      // Takes only what begins with a letter for an id.
      case JEKYLL ->
          Character.isLetter(id.charAt(0)) ? line + " {#" + id + "}" : belowElement(line, id);
      // With the backslash it is text to MDX, and not a piece of JavaScript.
      case DOCUSAURUS -> line + " \\{#" + id + "}";
      case NONE, MKDOCS, ASTRO -> belowElement(line, id);
    };
  }

  @Override
  public String line(String line, boolean isCode) {
    return switch (this) {
      case MKDOCS -> isCode || line.indexOf('\\') < 0 ? line : withFewerEscapes(line);
      case DOCUSAURUS -> isCode ? line : withoutPictures(withoutScript(line));
      case JEKYLL -> line.indexOf('{') < 0 ? line : withoutLiquid(line);
      case HUGO, HUGO_TOML -> line.indexOf('{') < 0 ? line : withoutShortcodes(line);
      case ASTRO -> isCode ? line : withoutDrawnSigns(line);
      case NONE -> line;
    };
  }

  /** The engine of MkDocs shows the backslash that breaks a line, and some that escape. */
  private static String withFewerEscapes(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    boolean inCode = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      inCode ^= c == '`';
      if (c != '\\' || inCode) {
        plain.append(c);
      } else if (i + 1 == line.length()) {
        plain.append("  ");
      } else {
        i++;
        char escaped = line.charAt(i);
        boolean isUnknown = "<~&=".indexOf(escaped) >= 0;
        plain.append(isUnknown ? "&#" + (int) escaped + ";" : "\\" + escaped);
      }
    }
    return plain.toString();
  }

  /** To MDX a paragraph that begins like a piece of JavaScript is one. */
  private static String withoutScript(String line) {
    return line.startsWith("import ") || line.startsWith("export ")
        ? "&#" + (int) line.charAt(0) + ";" + line.substring(1)
        : line;
  }

  /**
   * Docusaurus makes little pictures of names between colons, also where one is escaped, but not
   * where the text is interrupted.
   */
  private static String withoutPictures(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    int at = 0;
    for (int colon = line.indexOf(COLON); colon >= 0; colon = line.indexOf(COLON, at)) {
      int name = colon + COLON.length();
      plain.append(line, at, name);
      plain.append(line.startsWith("//", name) ? "" : "{/* */}");
      at = name;
    }
    return plain.append(line, at, line.length()).toString();
  }

  /** Astro draws one sign of two or three, escaped or not, unless a comment stands between them. */
  private static String withoutDrawnSigns(String line) {
    String plain = line;
    for (String two : DRAWN) {
      int second = two.lastIndexOf(two.startsWith("&") ? '&' : '\\');
      String apart = two.substring(0, second) + "<!-- -->" + two.substring(second);
      // Of three the one in the middle belongs to both pairs.
      plain = plain.replace(two, apart).replace(two, apart);
    }
    return plain;
  }

  /** Liquid looks for tags before it is known what is code. */
  private static String withoutLiquid(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      if (line.startsWith("{{", i) || line.startsWith("{%", i)) {
        plain.append("{{ \"").append(line, i, i + 2).append("\" }}");
        i += 2;
      } else {
        plain.append(line.charAt(i));
        i++;
      }
    }
    return plain.toString();
  }

  /**
   * So does Hugo for shortcodes; one that is commented out is shown. One that has no end it
   * refuses: a sign without width between the braces makes it none.
   */
  private static String withoutShortcodes(String line) {
    return withoutShortcodes(withoutShortcodes(line, "{{<", ">}}"), "{{%", "%}}");
  }

  private static String withoutShortcodes(String line, String open, String close) {
    int start = line.indexOf(open);
    int end = start < 0 ? -1 : line.indexOf(close, start + open.length());
    if (start < 0) {
      return line;
    }
    return end < 0
        ? line.replace(open, "{\u2060" + open.substring(1))
        : line.substring(0, start + open.length())
            + "/*"
            + line.substring(start + open.length(), end)
            + "*/"
            + close
            + withoutShortcodes(line.substring(end + close.length()), open, close);
  }

  /**
   * What every other Markdown knows: not all make the same anchor of a heading, nor any of ours.
   */
  private static String belowElement(String line, String id) {
    return "<a id=\"" + id + "\"></a>\n\n" + line;
  }

  /** The lines above a page, or nothing. */
  public String of(String title, Language language, Optional<LocalDate> updated, String name) {
    StringBuilder lines = new StringBuilder();
    switch (this) {
      case NONE -> {
        return "";
      }
      case HUGO_TOML -> {
        lines.append("+++\ntitle = ").append(quoted(title)).append('\n');
        add(lines, "lastmod = ", updated);
        return lines.append("+++\n\n").toString();
      }
      case HUGO -> {
        lines.append("---\ntitle: ").append(quoted(title)).append('\n');
        add(lines, "lastmod: ", updated);
      }
      case JEKYLL -> {
        lines.append("---\nlayout: page\ntitle: ").append(quoted(title)).append('\n');
        lines.append("lang: ").append(language.code()).append('\n');
        add(lines, "last_modified_at: ", updated);
      }
      case DOCUSAURUS -> {
        // Of the file's name a number at its beginning would be lost.
        lines.append("---\nid: ").append(quoted(name)).append('\n');
        lines.append("title: ").append(quoted(title)).append('\n');
        lines.append("hide_table_of_contents: true\n");
        add(lines, "last_update:\n  date: ", updated);
      }
      case MKDOCS -> {
        lines.append("---\ntitle: ").append(quoted(title)).append('\n');
        add(lines, "date: ", updated);
      }
      case ASTRO -> {
        lines.append("---\ntitle: ").append(quoted(title)).append('\n');
        lines.append("tableOfContents: false\n");
        add(lines, "lastUpdated: ", updated);
      }
    }
    return lines.append("---\n\n").toString();
  }

  private static void add(StringBuilder lines, String key, Optional<LocalDate> date) {
    if (date.isPresent()) {
      lines.append(key).append(date.get()).append('\n');
    }
  }

  /** A text as YAML and TOML both write it. */
  private static String quoted(String text) {
    String line = MarkdownText.inOneLine(text);
    StringBuilder quoted = new StringBuilder(line.length() + 2).append('"');
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c >= '\u007F' && c < '\u00A0') || c >= '\uFEFF') {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
