package org.privacyyml.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.RuleLetters;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.law.LawFixturesTest;
import org.privacyyml.law.PatternSamples;
import org.privacyyml.page.RenderedPage;

/** Each pattern finds its own sentences, and leaves alone what is said rightly today. */
public class StaleTextTest {
  private static final String WANTS_BOTH =
      " needs a sentence with + and one with - in fixtures/text/sentences.txt";

  private static final LocalDate TODAY = LawFixturesTest.TODAY;
  private static final Catalog CATALOG = new Catalog();
  private static final StaleText TEXTS = StaleText.of(CATALOG, TODAY);

  /** One sentence of the fixture, and whether the rule above it finds it. */
  public record Sentence(String rule, boolean found, String text) {}

  public static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    String rule = "";
    for (String line :
        new String(Fixtures.bytes(Fixtures.file("text/sentences.txt")), StandardCharsets.UTF_8)
            .lines()
            .toList()) {
      if (line.startsWith("== ")) {
        rule = line.substring(3);
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        sentences.add(new Sentence(rule, line.startsWith("+"), line.substring(2)));
      }
    }
    return sentences;
  }

  private static List<String> rulesIn(String text, LocalDate day) {
    return StaleText.of(CATALOG, day).find(List.of(text)).stream()
        .map(hit -> hit.rule().value())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void a_sentence_is_found_by_the_rule_that_it_was_written_for_and_by_no_other(Sentence sentence) {
    assertThat(rulesIn(sentence.text(), TODAY))
        .isEqualTo(sentence.found() ? List.of(sentence.rule()) : List.of());
  }

  @Test
  void every_pattern_has_sentences_in_both_ways_and_each_of_its_expressions_is_used() {
    for (RuleLetters hint : CATALOG.hints()) {
      if (!hint.rule().equals("ID-PLACEHOLDER")) {
        List<Sentence> own =
            sentences().stream().filter(sentence -> sentence.rule().equals(hint.rule())).toList();
        assertThat(own).as(hint.rule() + WANTS_BOTH).anyMatch(Sentence::found);
        assertThat(own).as(hint.rule() + WANTS_BOTH).anyMatch(sentence -> !sentence.found());
        for (String pattern :
            CATALOG.requirement(new RuleId(hint.rule())).orElseThrow().patterns()) {
          assertThat(own)
              .as(hint.rule() + ": a sentence with + in sentences.txt is found by " + pattern)
              .anyMatch(
                  sentence ->
                      sentence.found()
                          && Pattern.compile("(?iU)" + pattern).matcher(sentence.text()).find());
        }
      }
    }
  }

  /**
   * The build derives the letters from the patterns: they must never hide what one of them finds.
   */
  @Test
  void no_sentence_that_a_pattern_finds_is_without_letters_of_its_rule() {
    HintFilter filter = new HintFilter(CATALOG.hints());
    for (String rule : filter.rules()) {
      for (String pattern : CATALOG.requirement(new RuleId(rule)).orElseThrow().patterns()) {
        Pattern compiled = Pattern.compile("(?iU)" + pattern);
        for (Sentence sentence : sentences()) {
          for (String text : List.of(sentence.text(), sentence.text().toUpperCase(Locale.ROOT))) {
            if (compiled.matcher(text).find()) {
              assertThat(filter.in(text)).as(text).contains(filter.rules().indexOf(rule));
            }
          }
        }
      }
    }
  }

  /** The letters are looked for first: what they do not let through, no pattern ever sees. */
  @Test
  void whatever_a_pattern_finds_has_letters_of_its_rule() {
    Random random = new Random(20_261_122);
    HintFilter filter = new HintFilter(CATALOG.hints());
    for (RuleLetters hint : CATALOG.hints()) {
      for (String pattern : CATALOG.requirement(new RuleId(hint.rule())).orElseThrow().patterns()) {
        Pattern compiled = Pattern.compile("(?iU)" + pattern);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
          String text = PatternSamples.next(pattern, random);
          if (compiled.matcher(text).find()) {
            found++;
            assertThat(filter.in(text))
                .as(hint.rule() + ": " + text)
                .contains(filter.rules().indexOf(hint.rule()));
          }
        }
        assertThat(found).as(pattern).isPositive();
      }
    }
  }

  @Test
  void every_rule_with_patterns_has_hints_and_the_other_way_round() {
    Set<String> hinted =
        CATALOG.hints().stream()
            .map(RuleLetters::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> patterned =
        CATALOG.ruleIds().stream()
            .filter(id -> !CATALOG.requirement(new RuleId(id)).orElseThrow().patterns().isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(hinted).isEqualTo(patterned);
    assertThat(CATALOG.ruleIds())
        .filteredOn(id -> Set.of("stale", "myth", "typo").contains(new RuleId(id).family()))
        .allMatch(hinted::contains);
  }

  /** What is told as history in one paragraph says nothing of the next one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vormals galt / § 5 TMG; 0",
        "vormals galt / **§ 5 TMG**; 0",
        "vormals galt / 2018. § 5 TMG; 0",
        "vormals galt / 5 Sätze in § 5 TMG; 0",
        "vormals galt / _§ 5 TMG_; 0",
        "vormals galt / - § 5 TMG; 2",
        "vormals galt / * § 5 TMG; 2",
        "vormals galt / 2. § 5 TMG; 2",
        "vormals galt / 12. § 5 TMG; 2",
        "vormals galt / # § 5 TMG; 2",
        "vormals galt / > § 5 TMG; 2",
        "vormals galt / | § 5 TMG; 2",
        "# Was vormals galt / § 5 TMG; 2",
        "vormals galt /  / § 5 TMG; 3"
      })
  void history_ends_with_its_paragraph(String text, int line) {
    List<Integer> lines =
        TEXTS.findInProse(List.of(text.split(" / ", -1))).stream()
            .map(StaleText.Hit::line)
            .toList();
    assertThat(lines).isEqualTo(line == 0 ? List.of() : List.of(line));
  }

  @Test
  void a_law_is_not_stale_before_it_has_ended() {
    String text = "Angaben gemäß § 5 TMG";
    assertThat(rulesIn(text, LocalDate.of(2024, 5, 13))).isEmpty();
    assertThat(rulesIn(text, LocalDate.of(2024, 5, 14))).containsExactly("STALE-TMG");
  }

  @Test
  void a_hit_says_line_column_words_and_weight() {
    List<StaleText.Hit> hits =
        TEXTS.find(
            List.of("Impressum", "", "Angaben nach §\u00A05\u00A0TMG und § 55 RStV, § 10 TMG"));
    assertThat(hits)
        .containsExactly(
            new StaleText.Hit(new RuleId("STALE-TMG"), Severity.ERROR, 3, 18, "TMG"),
            new StaleText.Hit(new RuleId("STALE-RSTV"), Severity.ERROR, 3, 31, "RStV"));
  }

  /** As it is told; “TODO” stands for the rule that quotes what it found. */
  private static String quoted(String words) {
    StaleText.Hit hit =
        new StaleText.Hit(new RuleId("ID-PLACEHOLDER"), Severity.ERROR, 1, 1, words);
    String message =
        TEXTS.finding(hit, Where.root(Place.startOf(new SourceText("a.md", "")))).message().in(EN);
    return message.substring(message.indexOf('“') + 1, message.indexOf('”'));
  }

  @Test
  void long_words_are_quoted_up_to_a_word() {
    String forty = "x".repeat(40);
    assertThat(quoted("TODO")).isEqualTo("TODO");
    assertThat(quoted("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(quoted("x".repeat(61))).isEqualTo("x".repeat(60) + " …");
    assertThat(quoted(forty + " " + forty)).isEqualTo(forty + " …");
    assertThat(quoted("x".repeat(30) + " " + forty)).isEqualTo("x".repeat(30) + " …");
    assertThat(quoted("x".repeat(29) + " " + forty))
        .isEqualTo("x".repeat(29) + " " + "x".repeat(30) + " …");
  }

  @Test
  void what_is_excused_once_is_still_found_where_it_is_meant() {
    assertThat(TEXTS.find("Früher galt das TMG. Unsere Angaben richten sich nach dem TMG.", 7))
        .extracting(StaleText.Hit::line, StaleText.Hit::column)
        .containsExactly(tuple(7, 59));
  }

  @Test
  void a_long_passage_is_quoted_by_its_beginning() {
    StaleText.Hit judgment =
        TEXTS
            .find(
                "Das LG Hamburg hat vor vielen Jahren und seitdem nie wieder etwas über die Haftung für Links gesagt",
                1)
            .get(0);
    Where where = Where.root(Place.startOf(new SourceText("seite.html", "")));
    Finding finding = TEXTS.finding(judgment, where);
    assertThat(finding.message().in(EN)).contains("LG Hamburg hat vor vielen").contains(" …");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_wrapped_sentence_is_read_as_one_and_a_list_is_not() {
    assertThat(
            TEXTS.findInProse(
                List.of(
                    "# Haftung",
                    "Nach vorn: wir distanzieren uns",
                    "  hiermit ausdrücklich",
                    "",
                    "- Wir distanzieren uns",
                    "- ausdrücklich",
                    "",
                    "So sagt es das",
                    "  alte TMG.")))
        .extracting(hit -> hit.rule() + " " + hit.line() + ":" + hit.column())
        .containsExactly("MYTH-DISTANZ 2:16", "STALE-TMG 9:8");
  }

  static Stream<Path> organisations() {
    return Stream.of(
            "law/complete-gmbh.yml", "law/smallest.yml", "page/rich.yml", "format/everything.yml")
        .map(Fixtures::file);
  }

  /** What rests on the framework that is in doubt says so on the page, and that is a hint. */
  @ParameterizedTest
  @MethodSource("organisations")
  void our_own_pages_say_nothing_stale(Path file) {
    Privacy privacy = new Privacy(TODAY, false, Set.of());
    Checked checked = Fixtures.check(file, privacy);
    List<RenderedPage> pages =
        privacy.render(checked, Optional.empty(), (page, language) -> Optional.empty()).pages();
    assertThat(pages).isNotEmpty();
    for (RenderedPage page : pages) {
      List<String> blocks =
          Jsoup.parse(page.fragment()).select("p, li, dt, dd, td, th, h1, h2, h3, h4").eachText();
      assertThat(StaleText.withPlaceholders(CATALOG, TODAY).find(blocks))
          .filteredOn(hit -> !hit.rule().value().equals("WATCH-DPF"))
          .as(file + " " + page.language())
          .isEmpty();
    }
  }

  @Test
  void our_own_templates_say_nothing_stale() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines =
            Arrays.asList(new String(Fixtures.bytes(template), StandardCharsets.UTF_8).split("\n"));
        assertThat(TEXTS.find(lines))
            .filteredOn(hit -> !hit.rule().value().equals("WATCH-DPF"))
            .as(template.toString())
            .isEmpty();
      }
    }
  }
}
