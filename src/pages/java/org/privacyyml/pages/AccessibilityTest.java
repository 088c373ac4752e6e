package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Browser.Scheme;
import org.privacyyml.pages.Sample.SamplePage;

/** What axe-core finds: nothing, of whatever impact. */
@ExtendWith(Stage.Extension.class)
class AccessibilityTest {

  static List<SamplePage> pages() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_on_a_desktop_or_a_phone_in_light_or_dark(SamplePage page, Stage stage) {
    Browser browser = stage.show(page);
    for (Scheme scheme : Scheme.values()) {
      browser.media(scheme);
      browser.resize(1280, 800, 1);
      assertThat(Accessibility.found(browser)).as("desktop, " + scheme).isEmpty();
      browser.resize(390, 844, 1);
      assertThat(Accessibility.found(browser)).as("phone, " + scheme).isEmpty();
    }
  }

  @Test
  void a_text_that_is_too_pale_would_be_found(Stage stage) {
    Browser browser = stage.show(Sample.SMALLEST.pages().get(0));
    browser.driver().executeScript("document.querySelector('p').style.color = '#aaa'");
    assertThat(Accessibility.found(browser)).singleElement().asString().contains("contrast");
  }
}
