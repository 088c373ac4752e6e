package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.Look;
import org.privacyyml.page.markdown.FrontMatter;
import org.privacyyml.page.tree.PageSource;

/**
 * The pages as they are written: HTML that a browser, a screen reader and a strict policy accept,
 * and Markdown alike.
 */
class PagesTest {
  private static final Privacy.Written RICH = PageFixtures.render(PageFixtures.rich());
  private static final Privacy.Written SMALL =
      PageFixtures.render(
          PageFixtures.small(
              "processing:",
              "  - {kind: hosting, provider: github-pages, retention: {setBy: provider}}",
              "storage: none"));

  private static final Privacy.Written PARTS = PageFixtures.render(PageFixtures.offerings());

  static Stream<Arguments> pages() {
    return Stream.of(RICH, SMALL, PARTS)
        .flatMap(
            written ->
                written.pages().stream()
                    .map(
                        page ->
                            Arguments.of(
                                page.page() + " " + page.language() + " " + written.pages().size(),
                                written,
                                page)));
  }

  private static Document document(Privacy.Written written, RenderedPage page) {
    return Jsoup.parse(written.writer().document(page, PageFixtures.NAMES));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void html_is_well_formed(String name, Privacy.Written written, RenderedPage page) {
    ParseErrorList errors = ParseErrorList.tracking(10);
    String html = written.writer().document(page, PageFixtures.NAMES);
    Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser().setTrackErrors(10));
    org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(html, "");
    errors.addAll(parser.getErrors());
    assertThat(errors).isEmpty();
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + page.language().code() + "\">\n")
        .endsWith("</html>\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void html_can_be_read_by_everybody(String name, Privacy.Written written, RenderedPage page) {
    Document html = document(written, page);
    assertThat(html.title()).startsWith(page.title() + " – Beispiel");
    assertThat(html.select("main")).hasSize(1);
    assertThat(html.select("h1")).hasSize(1);
    int level = 0;
    for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      assertThat(heading.text()).isNotBlank();
      level = next;
    }
    for (Element table : html.select("table")) {
      assertThat(table.select("> caption")).hasSize(1);
      assertThat(table.select("thead th").eachAttr("scope")).containsOnly("col");
      assertThat(table.select("tbody th:not([colspan])").eachAttr("scope")).containsOnly("row");
      for (Element group : table.select("th[colspan]")) {
        assertThat(group.attr("scope")).isEqualTo("rowgroup");
        assertThat(group.attr("colspan")).isEqualTo(table.select("thead th").size() + "");
        assertThat(group.parent().parent().children().indexOf(group.parent())).isZero();
        assertThat(group.parent().parent().children().size()).isGreaterThan(1);
        assertThat(group.parent().parent().select("th[scope=row]").eachAttr("headers"))
            .hasSize(group.parent().siblingElements().size())
            .containsOnly(group.id());
      }
      for (Element row : table.select("tbody tr:not(:has([colspan]))")) {
        assertThat(row.children()).hasSameSizeAs(table.select("thead th"));
      }
    }
    for (Element list : html.select("dl")) {
      assertThat(list.children()).isNotEmpty();
      for (Element fact : list.children()) {
        assertThat(fact.tagName()).isEqualTo("div");
        assertThat(fact.child(0).tagName()).isEqualTo("dt");
        assertThat(fact.children().stream().skip(1).map(Element::tagName)).containsOnly("dd");
        assertThat(fact.children().eachText()).hasSize(fact.childrenSize());
      }
      assertThat(list.select("> div > dt").eachText()).doesNotHaveDuplicates();
    }
    for (Element link : html.select("a")) {
      assertThat(link.text()).as(link.outerHtml()).isNotBlank();
    }
    assertThat(html.select("p, li, address").stream().filter(each -> each.text().isBlank()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void ids_are_unique_and_links_lead_somewhere(
      String name, Privacy.Written written, RenderedPage page) {
    Document html = document(written, page);
    List<String> ids = html.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : html.select("a[href^=#]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    List<String> labels = html.select("section").eachAttr("aria-labelledby");
    assertThat(labels).doesNotHaveDuplicates();
    assertThat(labels.stream().flatMap(label -> Stream.of(label.split(" ")))).isSubsetOf(ids);
    assertThat(html.select("link[hreflang]").eachAttr("hreflang"))
        .isEqualTo(written.writer().languages().size() > 1 ? List.of("de", "en") : List.of());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void html_asks_nobody_for_anything(String name, Privacy.Written written, RenderedPage page)
      throws NoSuchAlgorithmException {
    Document html = document(written, page);
    assertThat(
            html.select(
                "script, iframe, object, embed, img, video, audio, source, base, form, svg"))
        .isEmpty();
    assertThat(html.select("[style], [src], [srcset], [background], [poster]")).isEmpty();
    assertThat(html.select("link").not("[rel=alternate]")).isEmpty();
    assertThat(html.select("meta[http-equiv]")).isEmpty();
    for (Element each : html.getAllElements()) {
      assertThat(each.attributes()).noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }
    for (Element link : html.select("a")) {
      assertThat(link.attr("href")).matches("(#|https://|mailto:|tel:)[^\\s\"]+|[a-z]+\\.html");
    }
    // All that default-src 'none'; style-src 'sha256-…' lets through is this one element.
    Elements styles = html.select("style");
    assertThat(styles).hasSize(1);
    String css = styles.get(0).data();
    assertThat(css).doesNotContain("@import", "url(", "expression(", "image-set(", "</");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    assertThat(Base64.getEncoder().encodeToString(hash))
        .isEqualTo(Base64.getEncoder().encodeToString(styleHash(written)));
  }

  /** The style sheet is the same in every page, so that one policy is enough for all. */
  private static byte[] styleHash(Privacy.Written written) throws NoSuchAlgorithmException {
    String css = document(written, written.pages().get(0)).select("style").get(0).data();
    return MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_fragment_is_the_same_without_a_document_around_it(
      String name, Privacy.Written written, RenderedPage page) {
    Document fragment = Jsoup.parseBodyFragment(page.fragment());
    assertThat(fragment.body().children()).hasSize(1);
    assertThat(fragment.body().child(0).attr("lang")).isEqualTo(page.language().code());
    assertThat(fragment.body().child(0).html())
        .isEqualTo(document(written, page).select("main").html());
    assertThat(page.fragment()).doesNotContain("<style", "<head", "<main");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void words_are_joined_as_they_should_be(String name, Privacy.Written written, RenderedPage page) {
    for (Element each :
        document(written, page).select("p, dt, dd, th, td, caption, address, h1, h2, h3, li")) {
      each.select("li > ol").remove();
      String text = each.wholeText();
      if (each.normalName().equals("li")) {
        text = text.stripTrailing();
      }
      assertThat(text)
          .as(each.outerHtml())
          .doesNotContain(
              "..", ";;", ",,", " ,", " .", " ;", "( ", " )", "()", "::", "{", "null", "Optional");
      assertThat(text).as(each.outerHtml()).doesNotContainPattern("[,;:]\\s*[.;]|[ \\u00A0]{2}");
      if (!each.tagName().equals("address")) {
        assertThat(text.strip()).as(each.outerHtml()).isEqualTo(text);
      }
      assertThat(each.text()).as(each.outerHtml()).doesNotMatch(".*[,;(]$");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void markdown_shows_what_html_shows(String name, Privacy.Written written, RenderedPage page) {
    String markdown = page.markdown(FrontMatter.NONE, "x");
    String html =
        HtmlRenderer.builder()
            .extensions(PageSource.TABLES)
            .build()
            .render(Parser.builder().extensions(PageSource.TABLES).build().parse(markdown));
    Element ours = document(written, page).select("main").first();
    ours.select("caption").remove();
    // A label stands once above what Markdown says in several lines.
    for (Element further : ours.select("dd + dd")) {
      further.prependText(further.parent().child(0).text());
    }
    assertThat(letters(Jsoup.parse(html))).isEqualTo(letters(ours));
    assertThat(Jsoup.parse(html).select("a[href]").eachAttr("href"))
        .isEqualTo(ours.select("a").eachAttr("href"));
    assertThat(Jsoup.parse(html).select("a[id]").eachAttr("id"))
        .isEqualTo(ours.select("[id]:not(th)").eachAttr("id"));
  }

  private static String letters(Element element) {
    return element.text().replaceAll("\\s+", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void markdown_is_clean(String name, Privacy.Written written, RenderedPage page) {
    String markdown = page.markdown(FrontMatter.NONE, "x");
    assertThat(markdown).startsWith("# ").endsWith("\n").doesNotEndWith("\n\n");
    assertThat(markdown)
        .doesNotContain("<!--", "\n\n\n", "\t", "\r", "{{")
        .doesNotContainPattern("[^|] {2}\\|");
    for (String line : markdown.split("\n")) {
      assertThat(line).isEqualTo(line.stripTrailing());
    }
  }

  @ParameterizedTest
  @CsvSource({"NOTICE", "IMPRINT"})
  void both_languages_state_the_same(Page page) {
    Document german = document(RICH, PageFixtures.page(RICH, page, DE));
    Document english = document(RICH, PageFixtures.page(RICH, page, EN));
    assertThat(rules(english)).isEqualTo(rules(german)).isNotEmpty();
    assertThat(english.select("[id]").eachAttr("id"))
        .isEqualTo(german.select("[id]").eachAttr("id"));
    assertThat(links(english)).isEqualTo(links(german));
    // Labelled facts and cells, one for one.
    assertThat(english.select("dl").eachText()).hasSameSizeAs(german.select("dl").eachText());
    assertThat(shape(english)).isEqualTo(shape(german));
  }

  private static Map<String, Integer> rules(Document html) {
    Map<String, Integer> rules = new TreeMap<>();
    for (String marks : html.select("[data-rule]").eachAttr("data-rule")) {
      for (String rule : marks.split(" ")) {
        rules.merge(rule, 1, Integer::sum);
      }
    }
    return rules;
  }

  private static List<String> links(Document html) {
    List<String> links = new ArrayList<>(html.select("main a").eachAttr("href"));
    links.removeIf(link -> link.endsWith(".html"));
    return links;
  }

  private static List<String> shape(Document html) {
    return html.select("main *").stream()
        .filter(
            each -> !List.of("strong", "em", "a", "br", "code", "span").contains(each.tagName()))
        .map(each -> each.tagName() + " " + each.attr("data-rule"))
        .toList();
  }

  @Test
  void pages_are_the_same_to_the_byte_whatever_the_machine() {
    List<String> first = all(PageFixtures.TODAY);
    Locale before = Locale.getDefault();
    try {
      for (Locale locale :
          List.of(
              Locale.US,
              Locale.forLanguageTag("ar-EG-u-nu-arab"),
              Locale.forLanguageTag("th-TH-u-ca-buddhist"))) {
        Locale.setDefault(locale);
        assertThat(all(PageFixtures.TODAY)).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(all(PageFixtures.TODAY.plusDays(1)))
        .as("the day of the build stands on no page")
        .isEqualTo(first);
  }

  private static List<String> all(LocalDate today) {
    Privacy.Written written =
        new Privacy(today, false, java.util.Set.of())
            .render(PageFixtures.rich(), Optional.empty(), PageFixtures.NAMES);
    return written.pages().stream()
        .map(
            page ->
                written.writer().document(page, PageFixtures.NAMES)
                    + page.markdown(FrontMatter.HUGO, "x"))
        .toList();
  }

  @Test
  void order_of_attributes_is_fixed() {
    assertThat(RICH.writer().document(RICH.pages().get(0), PageFixtures.NAMES))
        .contains("<section class=\"notice-overview\" aria-labelledby=\"notice-overview\">");
  }

  @Test
  void what_is_in_another_language_says_so_and_a_day_is_one_for_machines() {
    Document german = document(RICH, PageFixtures.page(RICH, Page.NOTICE, DE));
    Document english = document(RICH, PageFixtures.page(RICH, Page.NOTICE, EN));
    assertThat(german.select("main [lang]").eachText()).containsExactly("English");
    assertThat(german.select("a[hreflang=en][lang=en]").eachText()).containsExactly("English");
    assertThat(english.select("main span[lang=de]").eachText())
        .containsExactly("Berliner Beauftragte für Datenschutz und Informationsfreiheit");
    assertThat(german.select("time").outerHtml())
        .isEqualTo("<time datetime=\"2026-11-22\">22. November 2026</time>");
    assertThat(english.select("time").outerHtml())
        .isEqualTo("<time datetime=\"2026-11-22\">22 November 2026</time>");
  }

  @Test
  void the_overview_says_where_ip_addresses_go_and_how_long() {
    Document german = document(RICH, PageFixtures.page(RICH, Page.NOTICE, DE));
    assertThat(german.select(".notice-overview dl div").eachText())
        .contains("Ihre IP-Adresse: Protokolle: 14 Tage · Webanalyse: bis zu 13 Monate");
  }

  @Test
  void a_document_has_the_look_that_is_asked_for() {
    RenderedPage page = RICH.pages().get(0);
    Look look = new Look("p { color: red }\n", List.of("noindex", "nofollow"));
    String html = RICH.writer().document(page, PageFixtures.NAMES, look);
    assertThat(html)
        .contains("\np { color: red }\n</style>")
        .contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
    assertThat(RICH.writer().document(page, PageFixtures.NAMES)).doesNotContain("robots");
    assertThat(RICH.writer().contentSecurityPolicy(look))
        .isNotEqualTo(RICH.writer().contentSecurityPolicy(Look.PLAIN));
  }

  @Test
  void an_activity_cannot_take_an_anchor_of_ours() {
    Privacy.Written written =
        PageFixtures.render(
            PageFixtures.small(
                "processing:",
                "  - {id: notice-rights, kind: hosting, provider: github-pages, retention: {setBy: provider}}",
                "  - {id: _a--b_, kind: email-contact, recipients: none, retention: 6 months}",
                "storage: none"));
    RenderedPage page = written.pages().get(0);
    Document html = document(written, page);
    assertThat(html.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .contains("activity-notice-rights", "_a--b_");
    assertThat(html.select(".notice-overview tbody a").eachAttr("href"))
        .containsExactly("#activity-notice-rights", "#_a--b_");
    assertThat(written.missing()).isEmpty();
  }

  @Test
  void what_is_not_stated_is_left_out() {
    Privacy.Written written = PageFixtures.render(PageFixtures.check("version: 1\n"));
    for (RenderedPage page : written.pages()) {
      words_are_joined_as_they_should_be("", written, page);
      html_can_be_read_by_nobody_in_vain(document(written, page));
    }
  }

  private static void html_can_be_read_by_nobody_in_vain(Document html) {
    assertThat(html.select("dl").stream().filter(list -> list.children().isEmpty())).isEmpty();
    assertThat(html.select("dd").stream().filter(fact -> fact.text().isBlank())).isEmpty();
    assertThat(html.select("table").stream().filter(table -> table.select("tbody tr").isEmpty()))
        .isEmpty();
  }
}
