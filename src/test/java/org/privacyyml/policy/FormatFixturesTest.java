package org.privacyyml.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Fixtures;
import org.privacyyml.finding.Finding;

/** Every file finds exactly what stands beside its lines. */
class FormatFixturesTest {

  static List<Path> fixtures() {
    return Fixtures.in("format");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void finds_what_stands_beside_the_line_and_nothing_else(Path fixture) {
    Fixtures.Read read = Fixtures.read(fixture);
    Fixtures.assertExpected(read.findings(), "FORMAT-", read.files());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_finding_says_what_is_wrong_and_what_to_do_in_both_languages(Path fixture) {
    for (Finding finding : Fixtures.read(fixture).findings()) {
      assertThat(finding.message().in(EN))
          .as(finding.toString())
          .isNotBlank()
          .doesNotContain("org.privacyyml");
      assertThat(finding.message().in(DE)).as(finding.toString()).isNotBlank();
      assertThat(finding.suggestion().in(EN)).as(finding.toString()).isNotBlank();
      assertThat(finding.suggestion().in(DE)).as(finding.toString()).isNotBlank();
    }
  }

  @Test
  void the_smallest_file_and_the_one_with_everything_have_no_findings() {
    assertThat(Fixtures.read(Fixtures.file("format/smallest.yml")).findings()).isEmpty();
    assertThat(Fixtures.read(Fixtures.file("format/everything.yml")).findings()).isEmpty();
  }
}
