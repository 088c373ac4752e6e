package org.privacyyml.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;
import static org.privacyyml.Spoken.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyyml.finding.Language;
import org.yaml.snakeyaml.Yaml;

class LanguagesTest {

  @Test
  void the_first_is_the_default_of_sites() {
    assertThat(Languages.all()).containsExactly(DE, EN);
    assertThat(Languages.first()).isEqualTo(DE);
    assertThat(Languages.codes()).containsExactly("de", "en");
  }

  @Test
  void a_locale_that_nothing_is_written_in_gets_the_fallback() {
    assertThat(Languages.of(Locale.forLanguageTag("de-AT"))).isEqualTo(DE);
    assertThat(Languages.of(Locale.forLanguageTag("tr-TR"))).isEqualTo(Language.FALLBACK);
    assertThat(Languages.of(Locale.ROOT)).isEqualTo(EN);
    assertThat(Languages.find("fr")).isEmpty();
  }

  @Test
  void the_lines_say_what_their_YAML_says() {
    String text = Bundled.text("catalog/languages.yml").orElseThrow();
    Map<String, Map<String, String>> file = new Yaml().load(text);
    Map<String, String> flat = new LinkedHashMap<>();
    file.forEach((code, facts) -> facts.forEach((key, value) -> flat.put(code + "." + key, value)));
    assertThat(QuotedLines.read(text)).isEqualTo(flat);
  }

  @Test
  void one_language_has_what_every_other_has() {
    for (Language language : Languages.all()) {
      for (String key : QuotedLines.read(text()).keySet()) {
        // What follows a second dot is of one country, or about another language.
        String[] parts = key.split("\\.");
        if (parts.length == 2) {
          assertThat(Languages.fact(language, parts[1])).isNotBlank();
        }
      }
      assertThat(Languages.fact(language, "months").split(" ")).hasSize(12);
      for (Language named : Languages.all()) {
        assertThat(Languages.called(named, "noun").in(language)).isNotBlank();
        assertThat(Languages.called(named, "adjective").in(language)).isNotBlank();
      }
    }
    assertThatThrownBy(() -> Languages.fact(DE, "motto")).hasMessageContaining("motto");
  }

  @Test
  void each_language_counts_in_its_way() {
    assertThat(Languages.isOne(EN, 1)).isTrue();
    assertThat(Languages.isOne(EN, 0)).isFalse();
    assertThat(Languages.isOne(DE, 21)).isFalse();
  }

  @Test
  void a_number_of_things_is_said_in_singular_and_plural() {
    assertThat(Languages.counted("day", 1)).isEqualTo(words("1 day", "1 Tag"));
    assertThat(Languages.counted("day", 14)).isEqualTo(words("14 days", "14 Tage"));
    assertThat(Languages.read("day")).containsExactly("Tag", "Tage", "Tagen", "day", "days");
  }

  @Test
  void all_are_named_in_one_list() {
    assertThat(Languages.named()).isEqualTo(words("German and English", "Deutsch und Englisch"));
  }

  private static String text() {
    return Bundled.text("catalog/languages.yml").orElseThrow();
  }
}
