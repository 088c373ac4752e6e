package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import org.junit.jupiter.api.Test;
import org.privacyyml.finding.Language;

class VoiceTest {

  private static String scanned(Language language, int pages, int hosts) {
    return new Voice(language)
        .say(
            "scanned",
            "pages",
            Voice.counted("pages", pages),
            "exempt",
            0,
            "hosts",
            Voice.counted("hosts", hosts),
            "undisclosed",
            0);
  }

  @Test
  void one_page_and_one_host_are_no_pages_and_hosts() {
    assertThat(scanned(EN, 1, 1))
        .startsWith("Scanned 1 page (0 exempt from links): 1 foreign host, 0 not disclosed.");
    assertThat(scanned(EN, 2, 0))
        .startsWith("Scanned 2 pages (0 exempt from links): 0 foreign hosts");
    assertThat(scanned(DE, 1, 1))
        .startsWith("1 Seite geprüft (0 von Links ausgenommen): 1 fremder Host");
    assertThat(scanned(DE, 3, 2))
        .startsWith("3 Seiten geprüft (0 von Links ausgenommen): 2 fremde Hosts");
  }

  @Test
  void what_goals_say_themselves_is_in_the_language_that_was_asked_for() throws Exception {
    assertThat(Voice.of("de").say("skipped")).isEqualTo("Ausgelassen: privacy.skip ist gesetzt");
    assertThat(Voice.of("en").say("skipped")).isEqualTo("Skipped: privacy.skip is set");
  }

  @Test
  void a_language_that_nobody_speaks_is_refused() {
    assertThatThrownBy(() -> Voice.of("tlh")).hasMessageContaining("de, en");
  }
}
