package org.privacyyml.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static WordList list(String... phrases) {
    return new WordList(List.of(phrases));
  }

  @Test
  void finds_a_phrase_as_whole_words_and_as_it_is_written() {
    assertThat(list("service verbessern").firstIn("Den Service  verbessern wir."))
        .contains("Service  verbessern");
    assertThat(list("ggf").firstIn("ggf. auch")).contains("ggf");
    assertThat(list("etc").firstIn("Etching")).isEmpty();
    assertThat(list("ip-adresse").firstIn("VoIP-Adresse")).isEmpty();
    assertThat(list("service verbessern").firstIn("Serviceverbessern")).isEmpty();
  }

  @Test
  void a_star_stands_for_the_rest_of_a_word_wherever_it_is() {
    assertThat(list("komfortabl* zugriff").firstIn("komfortabel im Zugriff")).isEmpty();
    assertThat(list("komfortabl* zugriff").firstIn("einen komfortableren Zugriff"))
        .contains("komfortableren Zugriff");
    assertThat(list("anonym*").firstIn("Die Daten sind anonymisiert.")).contains("anonymisiert");
    assertThat(list("anonym*").firstIn("pseudonymisiert")).isEmpty();
  }

  @Test
  void a_text_of_another_length_in_small_letters_is_found_too() {
    assertThat(list("location*").firstIn("İ Location")).isPresent();
  }

  @Test
  void a_text_is_nothing_but_a_phrase_with_two_words_beside_it() {
    assertThat(list("technischen gründen").isAll("Aus technischen Gründen")).isTrue();
    assertThat(list("technisch notwendig").isAll("Das ist technisch notwendig")).isTrue();
    assertThat(
            list("technisch notwendig").isAll("Technisch notwendig, um den Warenkorb zu behalten"))
        .isFalse();
    assertThat(list("technisch notwendig").isAll("Sie haben sich angemeldet.")).isFalse();
  }

  @Test
  void a_name_is_one_of_the_list() {
    assertThat(list("_ga*", "IDE").names("_ga_ABC")).isTrue();
    assertThat(list("_ga*", "IDE").names("IDE")).isTrue();
    assertThat(list("_ga*", "IDE").names("IDENT")).isFalse();
    assertThat(list("_ga*", "IDE").names("ide")).isFalse();
  }
}
