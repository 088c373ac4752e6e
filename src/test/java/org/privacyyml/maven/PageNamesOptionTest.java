package org.privacyyml.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.Page;
import org.privacyyml.page.PageNames;

class PageNamesOptionTest {
  private final SaidLog log = new SaidLog();
  private final PageNamesOption option = new PageNamesOption(new Options(new Voice(EN)), log);

  @Test
  void a_page_that_is_not_named_has_the_name_that_is_usual_in_its_language() throws Exception {
    PageNames names = option.with(List.of("notice.de=privatsphaere", " imprint.en = legal"));
    assertThat(names.of(Page.NOTICE, DE)).isEqualTo("privatsphaere");
    assertThat(names.of(Page.IMPRINT, EN)).isEqualTo("legal");
    assertThat(names.of(Page.NOTICE, EN)).isEqualTo("privacy");
    assertThat(names.of(Page.IMPRINT, DE)).isEqualTo("impressum");
    assertThat(option.with(null).of(Page.NOTICE, EN)).isEqualTo("privacy");
  }

  @Test
  void an_old_parameter_works_on_and_says_the_new_form() throws Exception {
    PageNames names = option.addOld("noticeName.de", "notice.de", "alt").with(null);
    assertThat(names.of(Page.NOTICE, DE)).isEqualTo("alt");
    assertThat(log.said)
        .containsExactly(
            "The parameter noticeName.de has a new form: privacy.pageNames=notice.de=alt");
  }

  @Test
  void the_new_parameter_counts_where_both_are_there() throws Exception {
    PageNames names =
        option.addOld("noticeName.de", "notice.de", "alt").with(List.of("notice.de=neu"));
    assertThat(names.of(Page.NOTICE, DE)).isEqualTo("neu");
  }

  @Test
  void an_old_parameter_that_is_not_set_says_nothing() throws Exception {
    option.addOld("noticeName.de", "notice.de", null);
    assertThat(log.said).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice", "notice.fr=a", "terms.de=agb", "=a"})
  void a_page_that_there_is_not_is_an_error_that_names_those_there_are(String entry) {
    assertThatThrownBy(() -> option.with(List.of(entry)))
        .hasMessageContaining("Possible: notice.de, notice.en, imprint.de, imprint.en.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice.de=", "notice.de=a/b", "notice.de=a\\b"})
  void a_name_is_that_of_a_file_without_folder(String entry) {
    assertThatThrownBy(() -> option.with(List.of(entry)))
        .hasMessageContaining("The parameter pageNames cannot be");
  }
}
