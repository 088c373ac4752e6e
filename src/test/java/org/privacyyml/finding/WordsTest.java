package org.privacyyml.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;
import static org.privacyyml.Spoken.words;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Language FR = new Language("fr");

  @Test
  void a_language_that_is_missing_is_said_in_English_and_else_in_the_first() {
    assertThat(words("day", "Tag").in(DE)).isEqualTo("Tag");
    assertThat(words("day", "Tag").in(FR)).isEqualTo("day");
    assertThat(new Words(Map.of(DE, "Tag")).in(FR)).isEqualTo("Tag");
    assertThat(Words.same("x").in(DE)).isEqualTo("x");
  }

  @Test
  void a_value_is_put_in_by_language_and_is_no_pattern_itself() {
    Map<String, Words> values = Map.of("a", words("{b}", "{c}"), "b", Words.same("{a}"));
    Words filled = words("{a} of {b}", "{b} von {a}").with(values);
    assertThat(filled).isEqualTo(words("{b} of {a}", "{a} von {c}"));
  }

  @Test
  void what_is_the_same_everywhere_takes_values_that_are_not() {
    Words filled = Words.same("{a}: {other: …}").with(Map.of("a", words("day", "Tag")));
    assertThat(filled.in(DE)).isEqualTo("Tag: {other: …}");
    assertThat(filled.in(EN)).isEqualTo("day: {other: …}");
  }

  @Test
  void words_are_changed_alike_in_every_language() {
    assertThat(words("day", "Tag").map(text -> text + "!")).isEqualTo(words("day!", "Tag!"));
  }
}
