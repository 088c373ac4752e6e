package org.privacyyml.page.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.PageFixtures;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.markdown.FrontMatter;

/** A file that names several parts of its offering has a notice in parts. */
class OfferingsTest {
  private static final List<String> PARTS = List.of("web", "app", "api", "shop");

  @TempDir Path folder;

  private static Document notice(Checked checked, Language language) {
    return Jsoup.parse(page(checked, language).fragment());
  }

  private static RenderedPage page(Checked checked, Language language) {
    return PageFixtures.page(PageFixtures.render(checked), Page.NOTICE, language);
  }

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void the_notice_in_parts_is_built_as_it_was_decided(Language language) {
    Path golden = Fixtures.file("page/offerings." + language.code() + ".md");
    String markdown = page(PageFixtures.offerings(), language).markdown(FrontMatter.NONE, "x");
    assertThat(outline(markdown))
        .isEqualTo(new String(Fixtures.bytes(golden), StandardCharsets.UTF_8));
  }

  /** The overview as it is, and of the rest the headings with their anchors. */
  private static String outline(String markdown) {
    int overview = markdown.indexOf("<a id=\"notice-controller\">");
    StringBuilder outline = new StringBuilder(markdown.substring(0, overview));
    for (String line : markdown.substring(overview).split("\n")) {
      if (line.startsWith("#") || line.startsWith("<a id")) {
        outline.append(line).append('\n');
      }
    }
    return outline.toString();
  }

  @Test
  void what_all_parts_share_comes_first_and_then_each_part_in_the_order_of_the_file() {
    Document html = notice(PageFixtures.offerings(), DE);
    assertThat(html.select(".notice-offering > h2").eachText())
        .containsExactly("Allgemein", "Website", "Die App", "Schnittstelle (API)");
    assertThat(html.select(".notice-offering > h2").eachAttr("id"))
        .containsExactly(
            "notice-common",
            "notice-offering-website",
            "notice-offering-app",
            "notice-offering-api");
    assertThat(html.select(".notice-overview th[colspan]").eachText())
        .isEqualTo(html.select(".notice-offering > h2").eachText());
  }

  @Test
  void activities_of_one_name_are_told_apart_where_their_part_is_not_to_be_seen() {
    Document html = notice(PageFixtures.offerings(), EN);
    assertThat(html.select(".notice-overview dd").eachText())
        .anyMatch(text -> text.startsWith("Server logs (Website): 14 days"));
    assertThat(html.select("section:has(> #notice-storage) td").eachText())
        .contains("reporting crashes (Server logs (the app))", "signing in (Signing in)");
    assertThat(html.select("section:has(> #notice-objection) p").text())
        .contains("Server logs (Website), Hosting, Server logs (the app)");
    List<String> names = new ArrayList<>();
    for (Element section : html.select("section")) {
      StringBuilder name = new StringBuilder();
      for (String id : section.attr("aria-labelledby").split(" ")) {
        name.append(html.getElementById(id).text()).append(' ');
      }
      names.add(name.toString());
    }
    assertThat(names).contains("Website Server logs ", "The app Server logs ");
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void a_section_of_the_owner_stands_in_the_part_of_its_activity() {
    Element own = notice(PageFixtures.offerings(), DE).getElementById("notice-part-1");
    assertThat(own.normalName()).isEqualTo("h3");
    assertThat(own.closest(".notice-offering").attr("aria-labelledby"))
        .isEqualTo("notice-offering-app");
    assertThat(own.parent().select("h4").eachText()).containsExactly("Ortung");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | app",
        "[{id: app, name: App}] | app",
        "[{id: app, name: App}, {id: web, name: Web}] | ''",
      })
  void where_there_is_nothing_to_tell_apart_there_are_no_parts(String offerings, String part) {
    Document html = notice(file(offerings, part, "", ""), DE);
    assertThat(html.select(".notice-offering, [colspan], section section, ol ol")).isEmpty();
    assertThat(html.select("section > h2").eachAttr("id")).contains("a0", "a1", "a2");
  }

  @Test
  void who_names_a_part_that_the_file_does_not_have_is_told_with_all_and_says_so() {
    Document html =
        notice(file("[{id: app, name: App}, {id: web, name: Web}]", "ap", "app", ""), DE);
    assertThat(html.getElementById("a0").closest(".notice-offering").child(0).id())
        .isEqualTo("notice-common");
    assertThat(html.select("section:has(> #a0) dl div").eachText()).contains("Gilt für: ap");
    assertThat(html.select("section:has(> #a1) dl div").eachText())
        .noneMatch(text -> text.startsWith("Gilt für:"));
  }

  @Test
  void ids_that_make_one_anchor_make_two() {
    Document html =
        notice(file("[{id: a b, name: Eins}, {id: a/b, name: Zwei}]", "a b", "a/b", ""), DE);
    assertThat(html.select(".notice-offering > h2").eachAttr("id"))
        .containsExactly("notice-common", "notice-offering-a-b", "notice-offering-a-b-");
  }

  /** Three activities, each in a part or in none. */
  private static Checked file(String offerings, String... parts) {
    StringBuilder processing = new StringBuilder("processing:\n");
    for (int i = 0; i < parts.length; i++) {
      processing.append("  - {id: a").append(i).append(", kind: hosting, retention: 1 day");
      processing.append(parts[i].isEmpty() ? "" : ", offering: \"" + parts[i] + "\"").append("}\n");
    }
    return PageFixtures.check(
        "version: 1\nsite: {name: B, url: 'https://b.example', nature: non-commercial"
            + (offerings.isEmpty() ? "" : ", offerings: " + offerings)
            + "}\n"
            + processing);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_activity_is_one_section_whatever_the_parts(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      assertEachOnce(random);
    }
  }

  private static void assertEachOnce(Random random) {
    List<String> named = PARTS.subList(0, random.nextInt(PARTS.size() + 1));
    List<String> parts = new ArrayList<>();
    StringBuilder yaml = new StringBuilder("version: 1\n");
    yaml.append("site:\n  name: B\n  url: https://b.example\n  nature: non-commercial\n");
    yaml.append("  languages: [de, en]\n");
    if (!named.isEmpty()) {
      yaml.append("  offerings:\n");
      named.forEach(id -> yaml.append("    - {id: " + id + ", name: {all: N" + id + "}}\n"));
    }
    yaml.append("processing:\n");
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      int part = random.nextInt(PARTS.size() + 2);
      parts.add(part < PARTS.size() ? PARTS.get(part) : "");
      yaml.append("  - {id: a").append(i).append(", kind: server-logs, retention: 1 day");
      yaml.append(parts.get(i).isEmpty() ? "}\n" : ", offering: " + parts.get(i) + "}\n");
    }
    if (random.nextBoolean()) {
      yaml.append("sections:\n  - {title: {all: T}, body: {all: Text}, after: a0}\n");
    }
    Checked checked = PageFixtures.check(yaml.toString());
    Document german = notice(checked, DE);
    boolean isInParts = named.size() > 1 && parts.stream().anyMatch(named::contains);

    List<String> expected = new ArrayList<>();
    for (String part : List.of("", "web", "app", "api", "shop")) {
      for (int i = 0; i < parts.size(); i++) {
        String own = isInParts && named.contains(parts.get(i)) ? parts.get(i) : "";
        if (own.equals(part)) {
          expected.add("a" + i);
        }
      }
    }
    List<String> sections = german.select("section > [id~=^a[0-9]$]").eachAttr("id");
    assertThat(sections).as(yaml.toString()).isEqualTo(expected);
    for (String id : expected) {
      String own = parts.get(Integer.parseInt(id.substring(1)));
      Element part = german.getElementById(id).closest(".notice-offering");
      assertThat(part == null ? "" : part.child(0).id())
          .as(id + yaml)
          .isEqualTo(
              !isInParts ? "" : named.contains(own) ? "notice-offering-" + own : "notice-common");
    }
    List<String> headings = german.select("section > [id]").eachAttr("id");
    assertThat(headings).doesNotHaveDuplicates();
    List<String> contents = german.select(".notice-overview ol a").eachAttr("href");
    assertThat(contents).isEqualTo(headings.stream().skip(1).map(id -> "#" + id).toList());
    List<String> overview = german.select(".notice-overview tbody a").eachAttr("href");
    overview.removeIf(link -> link.startsWith("#notice-"));
    assertThat(overview).isEqualTo(expected.stream().map(id -> "#" + id).toList());
    assertThat(notice(checked, EN).select("[id]").eachAttr("id"))
        .isEqualTo(german.select("[id]").eachAttr("id"));
    assertThat(PageFixtures.render(checked).missing()).isEmpty();
  }

  @Test
  void a_template_that_drops_a_disclosure_of_one_part_is_refused() throws IOException {
    Path own = folder.resolve("de/activity.mustache");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        Files.readString(Path.of("templates/de/activity.mustache"))
            .replace("<!--rule GDPR-13-2-A-->", ""));
    Privacy.Written written = PageFixtures.render(PageFixtures.offerings(), folder);
    assertThat(written.missing())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsOnly("GDPR-13-2-A")
        .hasSize(6);
  }

  @Test
  void a_template_of_ones_own_may_still_tell_all_one_after_the_other() throws IOException {
    Path own = folder.resolve("de/notice.mustache");
    Files.createDirectories(own.getParent());
    String ours = Files.readString(Path.of("templates/de/notice.mustache"));
    int start = ours.indexOf("{{#offerings}}");
    int end = ours.indexOf("{{/offerings}}");
    Files.writeString(
        own,
        ours.substring(0, start)
            + "{{#activities}}\n{{>activity}}\n\n{{/activities}}\n"
            + ours.substring(end + "{{/offerings}}".length()).stripLeading());
    Privacy.Written written = PageFixtures.render(PageFixtures.offerings(), folder);
    assertThat(written.missing()).isEmpty();
    Document html = Jsoup.parse(PageFixtures.page(written, Page.NOTICE, DE).fragment());
    assertThat(html.select("section section")).isEmpty();
    assertThat(html.select("section:has(> #app-logs) dl div").eachText())
        .contains("Gilt für: die App");
  }
}
