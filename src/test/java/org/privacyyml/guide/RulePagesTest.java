package org.privacyyml.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;
import org.privacyyml.resource.Languages;

/** Each rule has a page in both languages, and the index leads to all of them. */
class RulePagesTest {
  private static final Catalog CATALOG = new Catalog();

  static List<String> rules() {
    return CATALOG.ruleIds();
  }

  private static Document page(String rule, Language language) {
    RuleGuide guide = RuleGuide.of(CATALOG, new RuleId(rule)).orElseThrow();
    return Jsoup.parse(new RulePages(CATALOG, language).page(guide).document());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_page_says_all_that_is_known_of_its_rule(String rule) {
    for (Language language : Languages.all()) {
      Document page = page(rule, language);
      RuleGuide guide = RuleGuide.of(CATALOG, new RuleId(rule)).orElseThrow();
      assertThat(page.select("h1").text())
          .isEqualTo(rule + ": " + guide.title().in(language).replace("`", ""));
      assertThat(page.select("h2").eachText())
          .containsExactlyElementsOf(
              guide.parts(language).stream().map(part -> part.label().in(language)).toList());
      assertThat(page.select("h2 + p, h2 + ul, h2 + pre"))
          .as("something below each heading")
          .hasSameSizeAs(guide.parts(language));
      for (RuleGuide.Part part : guide.parts(language)) {
        if (part.kind() == RuleGuide.Kind.YAML) {
          assertThat(page.select("pre").eachText())
              .anyMatch(yaml -> yaml.strip().equals(part.text().in(language).strip()));
        }
        part.links()
            .forEach(norm -> assertThat(page.select("li a").eachAttr("href")).contains(norm.url()));
      }
      assertThat(page.text()).doesNotContain("`");
    }
  }

  @Test
  void code_in_a_sentence_keeps_its_distance() {
    assertThat(page("X-RETENTION-STATUTORY", EN).text())
        .contains("Leave out period and from: the law's own");
    assertThat(page("X-RETENTION-STATUTORY", EN).select("code").eachText())
        .contains("period", "from");
  }

  @Test
  void the_index_has_every_rule_below_its_law() {
    Document index = Jsoup.parse(new RulePages(CATALOG, DE).index().document());
    assertThat(index.select("table a").eachText()).containsExactlyElementsOf(rules());
    Set<String> families = new TreeSet<>();
    rules().forEach(rule -> families.add(CATALOG.family(new RuleId(rule).family()).in(DE)));
    assertThat(index.select("h2").eachText()).containsExactlyInAnyOrderElementsOf(families);
    assertThat(index.select("h2:contains(Medienstaatsvertrag) ~ table").first().text())
        .contains("MSTV-18-2");
  }

  /** What the build runs before the site is made. */
  @Test
  void the_site_gets_all_pages_and_none_of_their_links_is_dead(@TempDir Path folder)
      throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "src/build/java/SitePages.java",
                folder.toString())
            .inheritIO()
            .start();
    assertThat(java.waitFor()).isZero();
    Set<String> names =
        rules().stream()
            .map(rule -> RulePages.name(new RuleId(rule)) + ".md")
            .collect(Collectors.toCollection(TreeSet::new));
    names.add("index.md");
    for (Language language : Languages.all()) {
      Path pages = folder.resolve(RulePages.folder(language));
      assertThat(names(pages)).containsExactlyInAnyOrderElementsOf(names);
      for (String name : names) {
        String text = Files.readString(pages.resolve(name));
        assertThat(text).startsWith("---\ntitle: ").contains("\n---\n\n# ");
        for (String target : relative(text)) {
          assertThat(pages.resolve(target.replace(".html", ".md"))).exists();
        }
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> relative(String text) {
    List<String> targets = new ArrayList<>();
    var links = java.util.regex.Pattern.compile("\\]\\(([^):]+\\.html)\\)").matcher(text);
    while (links.find()) {
      targets.add(links.group(1));
    }
    assertThat(targets).isNotEmpty();
    return targets;
  }
}
