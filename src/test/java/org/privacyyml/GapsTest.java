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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.yaml.Gap;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/** Whatever value is left open, it is refused as a gap, and not judged as what it is not. */
class GapsTest {
  /** Rules that say of a gap that it is one, or that it is none of a closed set. */
  private static final Set<String> REFUSING =
      Set.of("ID-PLACEHOLDER", "GDPR-13-1-C-BASIS-SET", "X-RECIPIENT-UNKNOWN");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it/complete-gmbh/privacy.yml",
        "src/test/resources/fixtures/law/X-COOKIE-PARTY.pass.yml"
      })
  void a_gap_is_refused_and_not_judged(String file) throws IOException, YamlProblem {
    String text = Files.readString(Path.of(file));
    List<Scalar> values = new ArrayList<>();
    collect(new YamlReader().read(new SourceText(file, text)), values);
    String[] lines = text.split("\n", -1);
    List<String> before = judged(check(text));
    for (Scalar value : values) {
      Place place = value.place();
      String line = lines[place.line() - 1];
      int from = place.column() - 1;
      if (from + place.length() <= line.length() && !value.text().contains("\n")) {
        String[] changed = lines.clone();
        changed[place.line() - 1] =
            line.substring(0, from) + Gap.SIGN + line.substring(from + place.length());
        assertGap(place, value, check(String.join("\n", changed)), before);
      }
    }
  }

  private static void assertGap(
      Place place, Scalar value, List<Finding> findings, List<String> before) {
    String said = "line " + place.line() + ", " + value.text() + ": " + findings;
    assertThat(findings)
        .as(said)
        .anyMatch(finding -> finding.place().line() == place.line() && refuses(finding));
    List<Finding> judging = new ArrayList<>();
    for (Finding finding : findings) {
      boolean here =
          finding.place().line() == place.line() && finding.place().column() == place.column();
      boolean quotes = finding.message().toString().contains("“" + Gap.SIGN + "”");
      if ((here || quotes) && !refuses(finding) && !before.contains(finding.rule().value())) {
        judging.add(finding);
      }
    }
    assertThat(judging).as(said).isEmpty();
  }

  private static boolean refuses(Finding finding) {
    return finding.isOfForm() || REFUSING.contains(finding.rule().value());
  }

  private static List<String> judged(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  private static List<Finding> check(String text) {
    return new Privacy(LocalDate.of(2026, 11, 22), false, Set.of())
        .check(
            "privacy.yml", text.getBytes(StandardCharsets.UTF_8), (name, from) -> Optional.empty())
        .findings()
        .inOrder();
  }

  private static void collect(Node node, List<Scalar> values) {
    if (node instanceof Scalar scalar) {
      values.add(scalar);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> collect(item, values));
    } else if (node instanceof Mapping mapping) {
      mapping.forEach(entry -> collect(entry.value(), values));
    }
  }
}
