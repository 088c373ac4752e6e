package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Page;
import org.privacyyml.page.markdown.Markdown;

/**
 * What programs of others make of our Markdown is what our HTML shows: the same texts in the same
 * headings, items and cells, links to the same places, and every anchor that a link leads to.
 */
class MarkdownRenderersTest {
  private static final int TEXTS = 250;
  private static final String BARE_ADDRESSES =
      "(mailto:|http://www[.]|https://x[.]de/|http://eins[.]example|https://x[.]example/x[.]png).*";
  private static final Map<String, RenderedPage> PAGES = pages();

  private static Map<String, RenderedPage> pages() {
    Map<String, RenderedPage> pages = new LinkedHashMap<>();
    pages.put("values", values());
    add(pages, "complete-", Path.of("it/complete-gmbh/privacy.yml"));
    add(pages, "rich-", Fixtures.file("page/rich.yml"));
    add(pages, "offerings-", Fixtures.file("page/offerings.yml"));
    add(pages, "hostile-", Fixtures.file("page/hostile.yml"));
    return pages;
  }

  private static void add(Map<String, RenderedPage> pages, String prefix, Path file) {
    String yaml = new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
    Privacy.Written written = PageFixtures.render(PageFixtures.check(yaml));
    for (RenderedPage page : written.pages()) {
      pages.put(prefix + PageNames.DEFAULT.of(page.page(), page.language()), page);
    }
  }

  /** Values of all sorts, wherever our templates put any. */
  private static RenderedPage values() {
    StringBuilder markdown = new StringBuilder("# Werte\n\n<!--contents-->\n\n");
    Nasty.texts(
        31,
        TEXTS,
        text -> {
          // Hugo takes "[x]" for a box that is ticked, and kramdown "&copy;" for a character
          // wherever the semicolon comes from.
          if (!Nasty.seen(text).isEmpty()
              && !Nasty.seen(text).equals("x")
              && !text.contains("&copy")) {
            addValue(markdown, text);
          }
        });
    return new RenderedPage(
        Page.NOTICE,
        DE,
        "Werte",
        markdown.toString(),
        Optional.of(LocalDate.of(2026, 11, 22)),
        PageFixtures.UNLINKED);
  }

  private static void addValue(StringBuilder markdown, String text) {
    String value = Markdown.escape(text);
    String link = Markdown.link(text, "https://x.example/a_b").source();
    markdown.append(
        """
            ## VALUE <!--id vHERE-->

            VALUE

            Text VALUE Text.
            Zeile VALUE

            ### Überschrift: VALUE

            <!--facts-->
            - **Label:** VALUE <!--rule A-->
            - **VALUE:** b, VALUE; LINK

            <!--caption Tabelle-->
            | a | b |
            |---|---|
            | VALUE | VALUE <!--rule A--> |
            | **VALUE**, VALUE | LINK (VALUE); CODE |

            <!--address-->
            **VALUE**\\
            VALUE\\
            Zeile VALUE <!--rule A-->

            """
            .replace("HERE", String.valueOf(markdown.length()))
            .replace("LINK", link)
            .replace("CODE", Markdown.code(text).source())
            .replace("VALUE", value));
  }

  @ParameterizedTest
  @EnumSource
  void everybody_shows_what_we_show(Renderer renderer, @TempDir Path folder) throws IOException {
    Map<String, Element> rendered = renderer.render(PAGES, folder);
    for (Map.Entry<String, RenderedPage> page : PAGES.entrySet()) {
      Element ours = Jsoup.parse(page.getValue().fragment()).body();
      Element theirs = rendered.get(page.getKey());
      ours.select("caption").remove();
      ours.select("dl > div").forEach(MarkdownRenderersTest::labelEachValue);
      assertThat(differences(blocks(ours, renderer), blocks(theirs, renderer)))
          .as(page.getKey())
          .isEmpty();
      assertThat(theirs.select("table").size()).isEqualTo(ours.select("table").size());
      List<String> links = links(theirs);
      // Some make links of addresses wherever they stand, even where these are escaped: of those
      // among the hostile values.
      links.removeIf(link -> link.matches(BARE_ADDRESSES) && !links(ours).contains(link));
      assertThat(differences(links(ours), links)).as(page.getKey()).isEmpty();
      assertThat(theirs.select("img, script")).as(page.getKey()).isEmpty();
      if (renderer != Renderer.MDX) {
        assertThat(theirs.select("[id]").eachAttr("id"))
            .as(page.getKey())
            .containsAll(ours.select("[id]:not(th)").eachAttr("id"));
      }
    }
  }

  /** Our HTML says a label once for several values, where Markdown has an item for each. */
  private static void labelEachValue(Element group) {
    Element label = group.selectFirst("> dt");
    List<Element> values = group.select("> dd");
    for (int i = values.size() - 1; i > 0 && label != null; i--) {
      values.get(i).remove();
      group.after(new Element("div").appendChild(label.clone()).appendChild(values.get(i)));
    }
  }

  /** The first few, since behind a piece that is missing everything is another one. */
  private static List<String> differences(List<String> ours, List<String> theirs) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(ours.size(), theirs.size()) && differences.size() < 8; i++) {
      String expected = i < ours.size() ? ours.get(i) : "nothing";
      String found = i < theirs.size() ? theirs.get(i) : "nothing";
      if (!expected.equals(found)) {
        differences.add(expected + " => " + found);
      }
    }
    return differences;
  }

  /** What a reader sees, piece by piece, each with what it is. */
  private static List<String> blocks(Element page, Renderer renderer) {
    List<String> blocks = new ArrayList<>();
    for (Element each : page.select("h1, h2, h3, h4, th, td, li, dl > div, p, address, pre")) {
      if (each.normalName().equals("p") && each.closest("li, td, address, blockquote p") != null) {
        continue;
      }
      Element alone = each.clone();
      alone.select("ul, ol").remove();
      String text = Nasty.seen(alone.wholeText());
      if (renderer == Renderer.MDX && each.normalName().startsWith("h")) {
        // Docusaurus takes what stands in these braces for the anchor, and shows it not.
        text = text.replaceAll(" \\{#[A-Za-z0-9_-]+}$", "");
      }
      // Those who turn an apostrophe into a better one may; Astro does so to all quotation marks.
      text = text.replace("’", "'").replaceAll("\\s+", "");
      if (renderer == Renderer.ASTRO) {
        text = text.replaceAll("[“”]", "\"").replace("‘", "'");
      } else if (renderer.frontMatter.name().startsWith("HUGO")) {
        text = text.replace("\u2060", "");
      }
      if (!text.isEmpty()) {
        blocks.add(kind(each) + " " + text);
      }
    }
    return blocks;
  }

  private static String kind(Element each) {
    return switch (each.normalName()) {
      case "div", "li" -> "item";
      case "address" -> "p";
      // In ours the first cell of a row is its head.
      case "td", "th" -> "cell";
      default -> each.normalName();
    };
  }

  private static List<String> links(Element page) {
    return page.select("a[href]").eachAttr("href");
  }
}
