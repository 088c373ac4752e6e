package org.privacyyml.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.site.Sites;

/**
 * The tokenizer against jsoup, and, where jsoup itself strays from the standard (SVG, MathML,
 * scripts in comments in scripts), against what parse5 made of the same pages.
 */
class MarkupTest {
  /** What decides where a tag is one: everything that opens, hides or breaks. */
  private static final String[] PIECES = {
    "<img src=#>",
    "<img src='#'>",
    "<IMG SRC=\"#\" src=z>",
    "<img/src=#/>",
    "<img alt='>'src=#>",
    "<a href=#>",
    "</a>",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<!--->",
    "<!---->",
    "<!",
    "<?",
    "</>",
    "</ x>",
    "<",
    ">",
    "&lt;",
    "<script>",
    "</script>",
    "</script ",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<xmp>",
    "</xmp>",
    "<iframe>",
    "</iframe>",
    "<noembed>",
    "</noembed>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "'",
    "\"",
    "=",
    "/",
    " ",
    "\n",
    "x",
    "<p title='",
    "<p title=\"",
    "<br>",
    "<ul><li>",
    "</ul>",
    "<span>",
    "</span>",
    "\u00e4",
    "\t",
    "\f",
    "\r",
    "a=b",
  };

  private static final String CLOSING =
      "</title></textarea></style></script></xmp></iframe></noembed>";

  @Test
  void random_pages_have_the_same_pictures_as_in_jsoup() {
    Random random = new Random(20261122);
    for (int round = 0; round < 60_000; round++) {
      StringBuilder page = new StringBuilder();
      int pieces = 1 + random.nextInt(14);
      int number = 0;
      for (int i = 0; i < pieces; i++) {
        page.append(PIECES[random.nextInt(PIECES.length)].replace("#", "p" + number++));
      }
      // What is never closed jsoup reads as if it had been markup, against the standard.
      String html = "<!DOCTYPE html><body>" + page + CLOSING;
      assertThat(ours(html)).as(html).isEqualTo(theirs(html));
    }
  }

  /** Lines of Base64 of a page, a tabulator, and the pictures that parse5 7.3.0 found in it. */
  @Test
  void hostile_pages_have_the_same_pictures_as_in_parse5() throws IOException {
    for (String line : Files.readAllLines(Sites.FIXTURES.resolve("parse5.tsv"))) {
      String[] parts = line.split("\t", -1);
      String html = new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8);
      assertThat(String.join(",", ours(html))).as(html).isEqualTo(parts[1]);
    }
  }

  private static TreeSet<String> ours(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Markup markup = new Markup(bytes, 0, bytes.length, false);
    TreeSet<String> found = new TreeSet<>();
    while (true) {
      switch (markup.next()) {
        case END_OF_FILE -> {
          return found;
        }
        case START -> {
          int at = markup.indexOf(Attribute.SRC);
          if (markup.tag() == Tag.IMG && at >= 0) {
            found.add(
                CharacterReferences.inAttribute(
                    markup.text(markup.valueStart(at), markup.valueEnd(at))));
          }
        }
        default -> {
          // Not looked at.
        }
      }
    }
  }

  private static TreeSet<String> theirs(String html) {
    TreeSet<String> found = new TreeSet<>();
    for (Element image : Jsoup.parse(html).getElementsByTag("img")) {
      if (image.hasAttr("src")) {
        found.add(image.attr("src"));
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a&amp;b",
        "&amp",
        "&ampx",
        "&amp=x",
        "&notit;",
        "&notin;",
        "&#65;",
        "&#x41",
        "&#128;",
        "&#x110000;",
        "&#;",
        "&#x;",
        "&",
        "&;",
        "&colon;//x",
        "&sol;",
        "&fjlig;",
        "&ngE;",
        "&copy2",
        "&copy;2",
        "&xyz;",
        "&lt&gt;",
        "&AMP;",
        "&NewLine;",
        "&Tab;",
        "&CounterClockwiseContourIntegral;",
        "&#99999999999;",
        "&amp;amp;"
      })
  void character_references_are_read_as_jsoup_reads_them(String text) {
    Element read = Jsoup.parse("<p title=\"" + text + "\"></p>").selectFirst("p");
    assertThat(CharacterReferences.inAttribute(text)).isEqualTo(read.attr("title"));
  }

  @Test
  void what_is_no_character_becomes_a_replacement() {
    assertThat(CharacterReferences.inAttribute("&#0;&#xD800;&#x110000;&#128;"))
        .isEqualTo("\uFFFD\uFFFD\uFFFD\u20AC");
  }

  @Test
  void every_named_reference_with_its_semicolon_is_known() {
    List<String> names =
        List.of(
            "Aacute;", "bigcup;", "Cayleys;", "dollar;", "percnt;", "quest;", "num;", "lowbar;");
    List<String> ours = new ArrayList<>();
    names.forEach(name -> ours.add(CharacterReferences.inText("&" + name)));
    assertThat(ours).containsExactly("Á", "⋃", "ℭ", "$", "%", "?", "#", "_");
  }
}
