package org.privacyyml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;
import org.privacyyml.page.RenderedPage;

/**
 * Three notices that stood on the web, as files: what they lack today is found line by line, and
 * mended they say everything that they said before.
 */
class SeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final Privacy PRIVACY = new Privacy(LocalDate.of(2026, 11, 22), false, Set.of());

  private static Checked check(String seed, String file) {
    return Fixtures.check(SEEDS.resolve(seed).resolve(file), PRIVACY);
  }

  /** The words of the German notice as somebody reads them. */
  private static String noticeOf(Checked checked) {
    RenderedPage notice =
        PRIVACY
            .render(checked, Optional.empty(), (page, language) -> Optional.empty())
            .pages()
            .stream()
            .filter(page -> page.language().equals(DE))
            .findFirst()
            .orElseThrow();
    return Jsoup.parse(notice.fragment()).text();
  }

  private static List<String> facts(String seed) {
    byte[] facts = Fixtures.bytes(SEEDS.resolve(seed).resolve("facts.txt"));
    return new String(facts, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000-some-io", "001-smoope", "002-jaimo"})
  void what_a_notice_lacks_is_found_beside_the_line_with_its_weight_and_nothing_else(String seed) {
    Fixtures.assertExpected(
        check(seed, "privacy.yml").findings().inOrder(),
        "",
        List.of(SEEDS.resolve(seed).resolve("privacy.yml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000-some-io", "001-smoope", "002-jaimo"})
  void mended_it_lacks_nothing_and_nothing_is_only_accepted(String seed) {
    Checked checked = check(seed, "mended.yml");
    assertThat(checked.findings().atLeast(Severity.WARNING)).isEmpty();
    assertThat(checked.findings().accepted()).isZero();
    assertThat(
            PRIVACY
                .render(checked, Optional.empty(), (page, language) -> Optional.empty())
                .missing())
        .extracting(Finding::toString)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000-some-io", "001-smoope", "002-jaimo"})
  void mended_it_says_everything_that_it_said_before(String seed) {
    String notice = noticeOf(check(seed, "mended.yml"));
    assertThat(facts(seed)).hasSizeGreaterThan(30);
    assertThat(facts(seed).stream().filter(fact -> !notice.contains(fact))).isEmpty();
  }

  /**
   * What the original already stated must be on the draft of its page, whatever is still missing.
   */
  @ParameterizedTest
  @ValueSource(strings = {"000-some-io", "001-smoope", "002-jaimo"})
  void a_draft_can_be_read_while_findings_remain(String seed) {
    Checked checked = check(seed, "privacy.yml");
    assertThat(checked.findings().count(Severity.ERROR)).isGreaterThan(20);
    assertThat(noticeOf(checked))
        .contains(checked.disclosure().orElseThrow().controller().orElseThrow().name().orElse("?"));
  }
}
