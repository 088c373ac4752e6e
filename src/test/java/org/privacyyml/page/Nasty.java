package org.privacyyml.page;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Random texts made of what means something to Markdown, to HTML, to templates or to generators of
 * sites.
 */
public final class Nasty {
  private static final String[] PIECES = {
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "#",
    "|",
    "~",
    "-",
    "+",
    "=",
    "`",
    "\"",
    "'",
    "!",
    "{",
    "}",
    "$",
    "&",
    ":",
    ";",
    "\\",
    ".",
    ",",
    "/",
    "?",
    "%",
    "^",
    "@",
    "&amp;",
    "&#35;",
    "&copy",
    "<!--rule X-->",
    "<!--contents-->",
    "-->",
    "{{x}}",
    "{{{y}}}",
    "{% raw %}",
    "{#",
    "<script>",
    "</p>",
    "javascript:",
    "data:text/html,",
    "1. ",
    "12) ",
    "- ",
    "+ ",
    "* ",
    "> ",
    "# ",
    "~~~",
    "```",
    "===",
    "---",
    ":-",
    "|-",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    "    ",
    "\u00A0",
    "\u2028",
    "\u2029",
    "\u200B",
    "\u200F",
    "\u202E",
    "\u2066",
    "\uFEFF",
    "\u0085",
    "\0",
    "😀",
    "𝐀",
    "e\u0301",
    "\uD83D",
    "\uDE00",
    "\uFFFE",
    "www.x.de",
    "https://x.de/a_b",
    "http://",
    "mailto:a@b.de",
    "a@b.de",
    "a_b_c",
    "_x_",
    "__x__",
    "*x*",
    "**x**",
    "[x](y)",
    "![x](y)",
    "[x]: y",
    "[^1]",
    ":smile:",
    "--",
    "...",
    "==x==",
    "x",
    "ä",
    "Müller & Söhne GmbH",
    "GmbH & Co. KG",
    "§ 5",
    "„so“",
    "5",
    "10:30",
    " ",
    " ",
    " ",
    " ",
    "Wort",
    "Wort"
  };

  private Nasty() {}

  /** Gives so many texts, the same ones every time. */
  public static void texts(long seed, int count, Consumer<String> each) {
    Random random = new Random(seed);
    for (String piece : PIECES) {
      each.accept(piece);
      each.accept("x " + piece + " y");
      each.accept(piece + piece);
    }
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(7);
      for (int j = 0; j < length; j++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      each.accept(text.toString());
    }
  }

  /**
   * A text as a reader sees it: white space of any sort is one blank, half a character is none, and
   * a mark of byte order is nothing.
   */
  public static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFEFF') {
        continue;
      }
      boolean blank =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
      boolean half =
          Character.isSurrogate(c)
              && (Character.isHighSurrogate(c)
                  ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                  : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
      seen.append(blank ? ' ' : half ? '\uFFFD' : c);
    }
    return seen.toString().replaceAll(" +", " ").strip();
  }
}
