package org.privacyyml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Severity;

/** What people copy from the README works as it stands. */
class ReadmeTest {
  private static final Privacy PRIVACY = new Privacy(LocalDate.of(2026, 11, 22), false, Set.of());

  static List<String> files() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> files = new ArrayList<>();
    Matcher block = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL).matcher(readme);
    while (block.find()) {
      String text = block.group(1).stripIndent();
      if (text.startsWith("version: 1")) {
        files.add(text);
      }
    }
    assertThat(files).as("whole files in the README").hasSizeGreaterThanOrEqualTo(2);
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_whole_file_lacks_nothing(String file) {
    Checked checked =
        PRIVACY.check(
            "privacy.yml", file.getBytes(StandardCharsets.UTF_8), (name, from) -> Optional.empty());
    Findings all =
        PRIVACY
            .render(checked, Optional.empty(), (page, language) -> Optional.empty())
            .findings(checked);
    assertThat(all.atLeast(Severity.WARNING)).isEmpty();
  }
}
