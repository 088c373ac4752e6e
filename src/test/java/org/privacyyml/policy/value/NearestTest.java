package org.privacyyml.policy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A spelling is suggested where somebody most probably meant it, and nowhere else. */
class NearestTest {

  @Test
  void two_swapped_letters_are_one_mistake() {
    assertThat(Nearest.distance("nmae", "name")).isEqualTo(1);
    assertThat(Nearest.to("nmae", List.of("url", "name"))).contains("name");
  }

  @Test
  void case_hyphens_and_dots_are_no_mistake() {
    assertThat(Nearest.to("LEGITIMATE_INTERESTS", List.of("consent", "legitimate-interests")))
        .contains("legitimate-interests");
    assertThat(Nearest.to("eV", List.of("eG", "e.V."))).contains("e.V.");
  }

  @Test
  void in_a_short_word_every_letter_counts() {
    assertThat(Nearest.to("fr", List.of("de", "en"))).isEmpty();
    assertThat(Nearest.to("x", List.of("de", "en"))).isEmpty();
    assertThat(Nearest.to("", List.of("de", "en"))).isEmpty();
    assertThat(Nearest.to("dee", List.of("de", "en"))).contains("de");
  }

  @Test
  void a_turkish_machine_changes_nothing() {
    assertThat(Nearest.to("GITHUB-PAGES", List.of("github-pages"))).contains("github-pages");
  }

  @Test
  void another_word_is_not_meant() {
    assertThat(Nearest.to("somethingElse", List.of("name", "url", "nature"))).isEmpty();
  }
}
