package org.privacyyml.page.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.page.Nasty;
import org.privacyyml.page.PageFixtures;
import org.privacyyml.page.html.HtmlBody;

/** The owner's own sections: whatever stands in them, it stays in them. */
class OwnMarkdownTest {
  private static final String[] BLOCKS = {
    "```\n",
    "~~~~\n",
    "    code\n",
    "> ",
    "- ",
    "1. ",
    "| a | b |\n|---|---|\n",
    "| x",
    "# ",
    "## ",
    "###### ",
    "Titel\n===\n",
    "Titel\n---\n",
    "***\n",
    "\n",
    "\n\n",
    "<div>",
    "</div>\n",
    "<script>alert(1)</script>\n",
    "<!--",
    "-->",
    "<!--rule GDPR-13-1-A-NAME-->",
    "<!--id b-->",
    "<!--contents-->\n",
    "<!--facts-->\n",
    "<?php ",
    "?>",
    "<![CDATA[",
    "]]>",
    "<img src=\"https://x.de/a.png\">",
    "![Bild](https://x.de/a.png)",
    "![Bild](bild.png)",
    "![Bild][ref]",
    "[Link][ref]",
    "[ref]: https://x.de/a.png\n",
    "[ref]: javascript:alert(1)\n",
    "[A](javascript:a)",
    "[A](data:text/html,x)",
    "[A](https://x.de)",
    "[A](//x.de)",
    "<https://x.de>",
    "<javascript:alert(1)>",
    "![",
    "[",
    "](",
    "`",
    "``",
    "*",
    "**",
    "_",
    "\\",
    "&lt;script&gt;",
    "&#60;",
    "x",
    "Wort ",
    "Wort\n",
    "+ ",
    "~~~",
    "+\n",
    "  \n",
    "\\\n",
    "\t",
    "[x]: <java\tscript:a>\n",
    "[A](javascript&colon;a)",
    "[A](  JaVaScript:a)"
  };

  private static String page(String own) {
    return "# Seite\n\n<!--contents-->\n\n## A <!--id a-->\n\n"
        + tamed(own)
        + "\n\n## B <!--id b-->\n\n<!--facts-->\n- **X:** y <!--rule R-->\n\n[A](#a) [ref] ![ref]\n";
  }

  private static Element html(String own) {
    return Jsoup.parse(HtmlBody.of(PageFixtures.tree(page(own)))).body();
  }

  /** Where the Markdown leads, whoever reads it: not everybody leaves out what can harm. */
  private static List<String> destinations(String markdown) {
    List<String> found = new ArrayList<>();
    PageFixtures.tree(markdown)
        .document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                found.add(link.getDestination());
                visitChildren(link);
              }
            });
    return found;
  }

  @Test
  void a_long_line_is_read_as_a_short_one() {
    String line = "See *[a](#b)*, `c` and **e**.\n";
    Elements once = html(line).select("section").first().select("p");
    Elements many = html(line.repeat(1000)).select("section").first().select("p");
    assertThat(many.text()).isEqualTo((once.text() + " ").repeat(1000).strip());
    for (String part : List.of("em > a[href=#b]", "code", "strong")) {
      assertThat(once.select(part)).as(part).hasSize(1);
      assertThat(many.select(part)).as(part).hasSize(1000);
    }
  }

  @Test
  void what_follows_stays_as_it_is() {
    String following = html("").select("section").last().outerHtml();
    Random random = new Random(9);
    for (int i = 0; i < 12_000; i++) {
      StringBuilder own = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        own.append(BLOCKS[random.nextInt(BLOCKS.length)]);
      }
      Element page = html(own.toString());
      Elements sections = page.select("section");
      assertThat(sections.eachAttr("aria-labelledby")).as(own.toString()).containsExactly("a", "b");
      assertThat(sections.last().outerHtml()).as(own.toString()).isEqualTo(following);
      assertThat(page.select("[data-rule]")).as(own.toString()).hasSize(1);
      assertThat(page.select("ol").first().select("a").eachAttr("href"))
          .containsExactly("#a", "#b");
      assertThat(page.select("script, iframe, [style], [onclick]")).as(own.toString()).isEmpty();
      assertThat(page.select("img").eachAttr("src"))
          .as(own.toString())
          .allMatch("bild.png"::equals);
      assertThat(page.select("a").eachAttr("href"))
          .as(own.toString())
          .allMatch(href -> href.matches("#[ab]|bild\\.png|https://x\\.de(/a\\.png)?"));
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("h2")).hasSize(2);
      assertThat(destinations(tamed(own.toString())))
          .as(own.toString())
          .allMatch(Markdown::isLinkable);
    }
  }

  @Test
  void writing_anew_changes_nothing_that_was_written_anew() {
    Nasty.texts(
        11,
        20_000,
        text -> {
          String once = tamed(text);
          String shown = HtmlBody.of(PageFixtures.tree("## A <!--id a-->\n\n" + once));
          assertThat(HtmlBody.of(PageFixtures.tree("## A <!--id a-->\n\n" + tamed(once))))
              .as(text)
              .isEqualTo(shown);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wir *sind* **da**, mit `code` und [Link](https://beispiel.de/a_b).",
        "- eins\n- zwei\n  - drei",
        "1. eins\n2. zwei",
        "| a | b |\n|---|---|\n| x | y |",
        "> Zitat",
        "```\n<!--rule X-->\n\n\n<!--contents-->\n```",
      })
  void what_harms_nobody_stays(String own) {
    String section = "## A <!--id a-->\n\n";
    assertThat(HtmlBody.of(PageFixtures.tree(section + tamed(own))))
        .isEqualTo(HtmlBody.of(PageFixtures.tree(section + own)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "# a\\n## b\\n# c > h3 h4 h3",
        "### a\\n#### b > h3 h4",
        "a\\n===\\n\\nb\\n--- > h3 h4",
        "## a\\n###### b\\n###### c > h3 h4 h4",
        "###### a\\n# b > h3 h3",
        "# a\\n## b\\n### c\\n#### d\\n##### e\\n###### f > h3 h4 h5 h6 h6 h6",
      })
  void own_headings_stand_below_the_title_in_order(String own, String levels) {
    Elements headings =
        html(own.replace("\\n", "\n")).select("section").first().select("h3, h4, h5, h6");
    assertThat(String.join(" ", headings.stream().map(Element::tagName).toList()))
        .isEqualTo(levels);
  }

  @Test
  void raw_html_is_shown_and_comments_are_not() {
    Element section =
        html("Ein <b>Wort</b> <!-- nichts -->hier\n\n<div class=\"x\">\n<p>Absatz\n</div>")
            .select("section")
            .first();
    assertThat(section.text())
        .isEqualTo("A Ein <b>Wort</b> hier <div class=\"x\"> <p>Absatz </div>");
  }

  @Test
  void a_picture_from_elsewhere_becomes_a_link() {
    assertThat(tamed("![Karte](https://karten.example/k.png)"))
        .isEqualTo("[Karte](https://karten.example/k.png)");
    assertThat(tamed("![Karte][k]\n\n[k]: https://karten.example/k.png"))
        .isEqualTo("[Karte](https://karten.example/k.png)");
    assertThat(tamed("[![Karte](https://karten.example/k.png)](https://karten.example)"))
        .isEqualTo("[Karte](https://karten.example)");
    assertThat(tamed("![Karte](bilder/k.png)")).isEqualTo("![Karte](bilder/k.png)");
    assertThat(tamed("![Karte](data:image/png;base64,AAAA)")).isEqualTo("Karte");
  }

  /** In a section that stands right below the page's title. */
  private static String tamed(String own) {
    return OwnMarkdown.tamed(own, 3);
  }
}
