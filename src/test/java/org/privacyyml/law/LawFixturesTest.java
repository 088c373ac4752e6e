package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Answer;
import org.privacyyml.law.asking.Verdict;

/**
 * Each rule has a file that breaks it and one that does not, and what is found stands beside the
 * line.
 */
public class LawFixturesTest {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

  private static final Set<String> OF_OTHER_DAYS =
      Set.of("WATCH-CHANGE", "WATCH-ADEQUACY", "WATCH-DATA-AGE");

  private static final Set<String> TEXT_FAMILIES = Set.of("stale", "myth", "typo");

  /** What only a template of one's own can leave out: no fact can break these. */
  private static final Set<String> SAID_BY_THE_PAGE =
      Set.of(
          "GDPR-13-2-B-ACCESS",
          "GDPR-13-2-B-RECTIFY",
          "GDPR-13-2-B-ERASE",
          "GDPR-13-2-B-RESTRICT",
          "GDPR-13-2-B-OBJECT",
          "GDPR-13-2-B-PORT",
          "GDPR-13-2-C",
          "GDPR-13-2-D",
          "GDPR-13-3",
          "GDPR-21-2",
          "GDPR-21-4",
          "GDPR-26-3",
          "UWG-7-3",
          "TDDDG-19-3",
          "GDPR-12-1-LAYER",
          "DDG-5-1-7",
          "DSG-RIGHTS");

  static List<Path> fixtures() {
    return Fixtures.in("law");
  }

  /** All rules that are ever asked. */
  static Set<String> rules() {
    Set<String> asked = new TreeSet<>();
    for (Path fixture : fixtures()) {
      check(fixture)
          .disclosure()
          .ifPresent(file -> verdicts(file).forEach(verdict -> asked.add(verdict.rule().value())));
    }
    // What is looked for in texts has a sentence each instead, in StaleTextTest.
    asked.removeIf(rule -> TEXT_FAMILIES.contains(new RuleId(rule).family()));
    // What is not today can only be found on another day, in DatesTest.
    asked.removeAll(OF_OTHER_DAYS);
    return asked;
  }

  private static List<Verdict> verdicts(Disclosure file) {
    return Law.judge(file, TODAY, false).verdicts();
  }

  static Checked check(Path file) {
    return Fixtures.check(file, new Privacy(TODAY, false, Set.of()));
  }

  static String name(Path fixture) {
    return fixture.getFileName().toString();
  }

  /** The rule that a fixture is about; empty for a whole organisation. */
  static String rule(Path fixture) {
    String name = name(fixture);
    return name.endsWith(".fail.yml") || name.endsWith(".pass.yml")
        ? name.substring(0, name.length() - ".fail.yml".length())
        : "";
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void finds_what_stands_beside_the_line_and_nothing_else(Path fixture) {
    List<Finding> weighty =
        check(fixture).findings().inOrder().stream()
            .filter(finding -> isWeighty(finding, rule(fixture)))
            .toList();
    Fixtures.assertExpected(weighty, "", List.of(fixture));
  }

  /** Hints that a fixture is not about need not be expected in it. */
  static boolean isWeighty(Finding finding, String rule) {
    return finding.severity() != Severity.INFO || finding.rule().value().equals(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_speaks_on_its_failing_file_and_is_silent_on_its_passing_one(String rule) {
    Path failing = Fixtures.file("law/" + rule + ".fail.yml");
    if (SAID_BY_THE_PAGE.contains(rule)) {
      assertThat(failing).doesNotExist();
    } else {
      assertThat(found(failing)).contains(rule);
    }
    assertThat(found(Fixtures.file("law/" + rule + ".pass.yml"))).doesNotContain(rule);
  }

  /**
   * A passing file is of no use where the rule does not apply to it at all; for these the cure is
   * that it does not.
   */
  static final Set<String> CURED_BY_NOT_APPLYING =
      Set.of(
          "BDSG-38-1-S1",
          "GDPR-12-1-CHILD",
          "GDPR-13-2-F-NONE",
          "GDPR-14-3",
          "MEDIENG-24-3",
          "X-TRANSFER-US-PARENT");

  @ParameterizedTest
  @MethodSource("rules")
  void a_passing_file_is_one_that_the_rule_applies_to(String rule) {
    Checked checked = check(Fixtures.file("law/" + rule + ".pass.yml"));
    Stream<Answer> answers =
        verdicts(checked.disclosure().orElseThrow()).stream()
            .filter(verdict -> verdict.rule().value().equals(rule))
            .map(Verdict::answer);
    if (!CURED_BY_NOT_APPLYING.contains(rule)) {
      assertThat(answers).contains(Answer.MET);
    }
  }

  /**
   * Hints that a file meets wherever it leaves their question open or uses what they are about;
   * they fail nothing, so fixtures of other rules do not go round them.
   */
  private static final Set<String> HINTS_BY_THE_WAY =
      Set.of(
          "DDG-5-1-6-BOTH",
          "DLINFOV-3",
          "GDPR-13-2-F-NONE",
          "GDPR-14-3",
          "TDDDG-25-REJECT",
          "VSBG-36-SMALL",
          "VSBG-37",
          "WATCH-DPF",
          "X-CONSUMERS-UNSTATED",
          "X-EMBEDDING-UNSTATED",
          "X-MARKETING-UNSTATED",
          "X-RECIPIENT-CORRECTS");

  /** Where two rules cannot be broken one by one, the fixture says why. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void a_rule_speaks_alone_or_the_fixture_says_why_not(Path fixture) {
    String rule = rule(fixture);
    if (!name(fixture).endsWith(".fail.yml")) {
      return;
    }
    Set<String> others = found(fixture);
    others.remove(rule);
    others.removeAll(HINTS_BY_THE_WAY);
    assertThat(
            new String(Fixtures.bytes(fixture), StandardCharsets.UTF_8).contains("# Not alone: "))
        .as(rule + " comes with " + others)
        .isEqualTo(!others.isEmpty());
  }

  /** Nothing stands in the catalogue that no code asks, and nothing is asked without words. */
  @Test
  void every_rule_of_the_catalogue_is_asked() {
    Set<String> asked = new TreeSet<>(rules());
    asked.addAll(OF_OTHER_DAYS);
    asked.add("WATCH-RULE");
    Set<String> known = new TreeSet<>(new Catalog().ruleIds());
    // StaleTextTest finds each of these in a sentence, and SiteRulesTest each of those on a page.
    known.removeIf(id -> TEXT_FAMILIES.contains(new RuleId(id).family()));
    known.removeIf(id -> new RuleId(id).family().equals("site"));
    assertThat(asked).isEqualTo(known);
  }

  /** What meets a rule in the file must be found on the page as well, or need not be there. */
  @ParameterizedTest
  @MethodSource("rules")
  void the_pages_of_a_passing_file_show_all_that_they_must(String rule) {
    Checked checked = check(Fixtures.file("law/" + rule + ".pass.yml"));
    assertThat(
            new Privacy(TODAY, false, Set.of())
                .render(checked, Optional.empty(), (page, language) -> Optional.empty())
                .missing())
        .isEmpty();
  }

  private static Set<String> found(Path fixture) {
    return check(fixture).findings().inOrder().stream()
        .map(finding -> finding.rule().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void there_is_no_fixture_without_a_rule() {
    assertThat(fixtures().stream().map(LawFixturesTest::rule).filter(rule -> !rule.isEmpty()))
        .isSubsetOf(rules());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void no_placeholder_is_left_unfilled(Path fixture) {
    for (Finding finding : check(fixture).findings()) {
      for (Words words :
          List.of(finding.message(), finding.reason(), finding.source(), finding.suggestion())) {
        assertThat(words.in(EN)).as(finding.rule() + " en").doesNotContainPattern(PLACEHOLDER);
        assertThat(words.in(DE)).as(finding.rule() + " de").doesNotContainPattern(PLACEHOLDER);
      }
      assertThat(finding.message().in(EN)).isNotBlank();
      assertThat(finding.message().in(DE)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_file_is_found_to_lack_the_same_every_time(Path fixture) {
    assertThat(check(fixture).findings().toString())
        .isEqualTo(check(fixture).findings().toString());
  }
}
