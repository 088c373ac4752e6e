package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;

/** Every rule about built sites has its words, like those about the file. */
class SiteWordsTest {
  static List<String> rules() throws IOException {
    String file =
        Files.readString(Path.of("src/main/resources/org/privacyyml/catalog/rules/site.yml"));
    return Pattern.compile("^(SITE-[A-Z-]+):$", Pattern.MULTILINE)
        .matcher(file)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_its_words_in_both_languages_and_a_source(String rule) {
    Requirement requirement = new Catalog().requirement(new RuleId(rule)).orElseThrow();
    for (Words words :
        List.of(
            requirement.source(),
            requirement.title(),
            requirement.message(),
            requirement.reason(),
            requirement.fix().orElseThrow())) {
      assertThat(words.in(EN)).isNotBlank();
      assertThat(words.in(DE)).isNotBlank();
      assertThat(holes(words.in(EN))).isEqualTo(holes(words.in(DE)));
    }
    assertThat(requirement.message().in(EN)).doesNotEndWith(".");
    assertThat(requirement.message().in(DE)).doesNotEndWith(".");
  }

  private static List<String> holes(String text) {
    return Pattern.compile("\\{[a-z]+}")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .sorted()
        .toList();
  }
}
