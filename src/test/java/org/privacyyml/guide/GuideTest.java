package org.privacyyml.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Fixtures;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.YamlReader;

/** Each rule can be explained, in both languages, from what is known of it anyway. */
class GuideTest {
  private static final Catalog CATALOG = new Catalog();

  static List<String> rules() {
    return CATALOG.ruleIds();
  }

  private static String explained(String rule, Language language) {
    return new RuleText(CATALOG, language)
        .of(RuleGuide.of(CATALOG, new RuleId(rule)).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_says_why_when_and_how_sure_we_are(String rule) {
    assertThat(explained(rule, EN))
        .startsWith(rule + "  ")
        .contains("Why:", "Source:", "Applies:", "Counts as failure:", "Severity:", "How sure")
        .doesNotContainPattern("\\{[a-z]+}");
    assertThat(explained(rule, DE))
        .contains("Warum:", "Quelle:", "Gilt:", "Als Verstoß gilt:", "Schwere:", "Wie sicher")
        .doesNotContain("Why:", "; decided by");
  }

  @Test
  void a_rule_is_explained_in_full() {
    assertThat(explained("DDG-5-1-1-REP-PG", EN))
        .contains(
            "§ 5 DDG: https://www.gesetze-im-internet.de/ddg/__5.html",
            "Applies: to German partnerships; decided by controller.legalForm",
            "with privacy.strict=true it is ERROR");
  }

  @Test
  void the_list_has_every_rule_below_the_law_that_it_comes_from() {
    String list = new RuleText(CATALOG, EN).list();
    assertThat(rules()).allSatisfy(rule -> assertThat(list).contains("\n  " + rule + "  "));
    assertThat(list).contains("\n\nState Media Treaty (MStV)\n  MSTV-18-2  ");
  }

  @Test
  void what_decides_is_a_key_of_the_format() {
    List<String> blocks =
        new String(
                Fixtures.bytes(Fixtures.file("format/reference-keys.txt")), StandardCharsets.UTF_8)
            .lines()
            .toList();
    TreeSet<String> keys = new TreeSet<>();
    for (String block : blocks) {
      String[] parts = block.split(": ?", 2);
      for (String key : parts[1].split(" ")) {
        keys.add(parts[0].isEmpty() ? key : parts[0] + "." + key);
      }
    }
    for (String rule : rules()) {
      assertThat(CATALOG.applicability(new RuleId(rule)).facts())
          .as(rule)
          .isNotEmpty()
          .isSubsetOf(keys);
    }
  }

  @Test
  void every_pair_of_fixtures_gives_an_example(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("catalog/examples.yml");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/build/java/Examples.java",
                "src/test/resources/fixtures/law",
                file.toString())
            .inheritIO()
            .start();
    assertThat(java.waitFor()).isZero();
    Mapping examples = (Mapping) new YamlReader().read("examples.yml", Files.readAllBytes(file));
    assertThat(examples.keys())
        .containsExactlyInAnyOrderElementsOf(
            Fixtures.in("law").stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".fail.yml"))
                .map(name -> name.replace(".fail.yml", ""))
                .collect(Collectors.toList()));
    Mapping interest = examples.mapping("GDPR-13-1-D").orElseThrow();
    assertThat(interest.text("fails").orElseThrow())
        .startsWith("processing:\n  - id: contact\n")
        .doesNotContain("interest:", "expect");
    assertThat(interest.text("passes").orElseThrow())
        .contains("\n    interest: Anfragen beantworten zu können")
        .doesNotContain("kind: hosting");
    for (String rule : examples.keys()) {
      Mapping example = examples.mapping(rule).orElseThrow();
      for (String part : List.of("fails", "passes")) {
        String yaml = example.text(part).orElseThrow();
        assertThat(new YamlReader().read(rule, yaml.getBytes(StandardCharsets.UTF_8)))
            .as(rule + " " + part)
            .isInstanceOf(Mapping.class);
      }
    }
  }
}
