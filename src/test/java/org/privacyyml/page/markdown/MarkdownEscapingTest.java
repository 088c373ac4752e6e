package org.privacyyml.page.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.page.Nasty;
import org.privacyyml.page.PageFixtures;
import org.privacyyml.page.html.HtmlBody;
import org.privacyyml.page.tree.PageSource;
import org.privacyyml.page.tree.PlainText;

/** Whatever a value holds, a page shows it and nothing else, wherever our templates put it. */
class MarkdownEscapingTest {
  private static final String HERE = "\u0001";
  private static final int TEXTS = 20_000;

  /** What GFM makes a link of, though nobody wrote one. */
  private static final Pattern LINKED_BY_GFM =
      Pattern.compile("(https?|ftp)://|(?<![^\\s*_~(])www\\.", Pattern.CASE_INSENSITIVE);

  private static final Parser PARSER = Parser.builder().extensions(PageSource.TABLES).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        HERE,
        HERE + "\n\nNext",
        "- **Label:** " + HERE + " <!--rule A-->\n- **Label:** b",
        "- " + HERE,
        "- **" + HERE + ":** a, " + HERE + "; " + HERE,
        "| a | b |\n|---|---|\n| " + HERE + " | " + HERE + " <!--rule A--> |\n| x | y |",
        "| " + HERE + " (" + HERE + ", x) | [" + HERE + "](#a) |\n|---|---|\n| x | y |",
        "## " + HERE + " <!--id a-->\n\nText",
        "## " + HERE,
        "### Label: " + HERE,
        "[" + HERE + "](#anchor) Text",
        "**"
            + HERE
            + "** ("
            + HERE
            + ") <!--rule A-->\\\n"
            + HERE
            + "\\\n"
            + HERE
            + " <!--rule B-->",
        "**" + HERE + "**\\\n" + HERE,
        "Text " + HERE + ". Text.",
        "Text\n" + HERE + "\nText",
      })
  void a_value_is_shown_and_changes_nothing_else(String context) {
    List<String> shape = shape(parse(context, "x"));
    String around = PlainText.of(parse(context, "§§§"));
    Nasty.texts(
        1,
        TEXTS,
        value -> {
          String seen = Nasty.seen(value);
          if (seen.isEmpty()) {
            return;
          }
          String source = context.replace(HERE, Markdown.escape(value));
          Node document = PARSER.parse(source);
          assertThat(shape(document)).as(source).isEqualTo(shape);
          assertThat(Nasty.seen(PlainText.of(document)))
              .as(source)
              .isEqualTo(Nasty.seen(around.replace("§§§", seen)));
        });
  }

  @Test
  void html_shows_what_the_value_says() {
    Nasty.texts(
        2,
        TEXTS,
        value -> {
          String seen = Nasty.seen(value);
          String source =
              "<!--facts-->\n- **Label:** " + Markdown.escape(value) + " <!--rule A-->\n";
          String html = HtmlBody.of(PageFixtures.tree(source));
          assertThat(Nasty.seen(Jsoup.parse(html).select("dd").first().wholeText()))
              .as(html)
              .isEqualTo(seen);
          assertThat(Jsoup.parse(html).select("dd *").size()).as(html).isZero();
        });
  }

  @Test
  void gfm_makes_no_link_of_a_value() {
    Nasty.texts(
        3,
        TEXTS,
        value ->
            assertThat(LINKED_BY_GFM.matcher(Markdown.escape(value)).find()).as(value).isFalse());
  }

  @Test
  void no_value_can_be_a_directive_or_the_language_of_a_generator() {
    Nasty.texts(
        4,
        TEXTS,
        value -> {
          String escaped = Markdown.escape(value);
          assertThat(escaped).doesNotContain("<", "{{", "{%", "{#", "}}");
        });
  }

  @Test
  void a_link_leads_only_where_pages_may_lead() {
    Nasty.texts(
        5,
        TEXTS,
        value -> {
          for (String address :
              List.of(
                  value, "https://x.de/" + value, "mailto:" + value, "#" + value, "/" + value)) {
            Markdown made = Markdown.link("Label", address);
            Node first =
                PARSER.parse("| a |\n|---|\n| " + made + " |").getFirstChild().getLastChild();
            List<Link> links = links(first, new ArrayList<>());
            assertThat(PlainText.of(first)).as(made.source()).isEqualTo("Label");
            assertThat(links)
                .as(made.source())
                .hasSize(Markdown.isLinkable(MarkdownText.inOneLine(address)) ? 1 : 0);
            for (Link link : links) {
              String target = link.getDestination();
              assertThat(target)
                  .as(made.source())
                  .doesNotContainPattern("^(?!https?:|mailto:|tel:)[^/?#]*:");
              assertThat(target)
                  .as(made.source())
                  .doesNotStartWith("//")
                  .doesNotContain(" ", "\\", "{{");
            }
          }
        });
  }

  @Test
  void a_link_is_labelled_with_the_value() {
    Nasty.texts(
        6,
        TEXTS,
        value -> {
          Node document = PARSER.parse(Markdown.link(value, "https://x.de").source() + " Text");
          List<Link> links = links(document, new ArrayList<>());
          assertThat(links).as(value).hasSize(1);
          assertThat(PlainText.of(links.get(0))).as(value).isEqualTo(MarkdownText.inOneLine(value));
        });
  }

  @Test
  void names_of_machines_are_shown_as_they_are() {
    Nasty.texts(
        7,
        TEXTS,
        value -> {
          Node document =
              PARSER
                  .parse("| a |\n|---|\n| " + Markdown.code(value) + " (x) |")
                  .getFirstChild()
                  .getLastChild();
          assertThat(Nasty.seen(PlainText.of(document)))
              .as(value)
              .isEqualTo((Nasty.seen(value) + " (x)").strip());
          assertThat(shape(document))
              .as(value)
              .doesNotContain("Link", "Emphasis", "HtmlInline", "Image");
        });
  }

  @Test
  void an_address_becomes_a_link_only_where_it_is_one() {
    Nasty.texts(
        8,
        TEXTS,
        value -> {
          for (Markdown made :
              List.of(
                  Markdown.email(value), Markdown.phone(value), Markdown.email("a@b.de" + value))) {
            Node document = PARSER.parse("Text " + made);
            assertThat(shape(document))
                .as(made.source())
                .doesNotContain("Emphasis", "HtmlInline", "Image", "Code");
            for (Link link : links(document, new ArrayList<>())) {
              assertThat(link.getDestination()).matches("(mailto:[^?&#:/\\s]+|tel:\\+?[0-9]{3,})");
            }
          }
        });
    assertThat(Markdown.email("info@beispiel.de"))
        .hasToString("[info@beispiel.de](mailto:info@beispiel.de)");
    assertThat(Markdown.email("kein Postfach").source()).isEqualTo("kein Postfach");
  }

  @ParameterizedTest
  @CsvSource({
    "+49 30 5550123, +49305550123",
    "+49 (0)30 555 01-23, +49305550123",
    "030 / 555.01.23, 0305550123",
    "0800 BEISPIEL, ''",
    "'+49 30 5550123, Durchwahl 5', ''",
    "+49 30 5550123 (Mo–Fr), ''",
    "11, ''",
  })
  void a_number_is_dialled_as_it_is_meant(String number, String dialled) {
    String expected = dialled.isEmpty() ? number : "[" + number + "](tel:" + dialled + ")";
    assertThat(Markdown.phone(number).source()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Müller & Söhne GmbH & Co. KG",
        "ACME, Inc. (Delaware)",
        "14 Tage; danach – nach Prüfung – gelöscht.",
        "§ 147 Abs. 1 Nr. 1, Abs. 3 AO",
        "C/O Frau Beispiel, Lindenstraße 12a, 10969 Berlin",
        "snake_case und kebab-case, C# und 100 %, 3.5 GB, 50 €",
        "AT&T, R&D, das „Handbuch“ von O'Brien",
        "2026-11-22, 10:30 Uhr, Punkt 1.2",
        "+49 30 5550123",
      })
  void ordinary_text_stays_as_it_is(String text) {
    assertThat(Markdown.escape(text)).isEqualTo(text);
  }

  @Test
  void words_that_are_kept_together_stay_together() {
    assertThat(Markdown.escape("\u00A0§\u00A05 \u202F")).isEqualTo("§\u00A05");
  }

  private static Node parse(String context, String value) {
    return PARSER.parse(context.replace(HERE, value));
  }

  /** The kinds of all nodes in order; texts beside each other count as one. */
  private static List<String> shape(Node node) {
    List<String> shape = new ArrayList<>();
    add(node, shape);
    return shape;
  }

  private static void add(Node node, List<String> shape) {
    String kind = node.getClass().getSimpleName();
    if (!(node instanceof Text && !shape.isEmpty() && shape.get(shape.size() - 1).equals(kind))) {
      shape.add(kind);
    }
    if (node instanceof Code) {
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      add(child, shape);
    }
    if (node.getFirstChild() != null) {
      shape.add("/");
    }
  }

  private static List<Link> links(Node node, List<Link> found) {
    if (node instanceof Link link) {
      found.add(link);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      links(child, found);
    }
    return found;
  }
}
