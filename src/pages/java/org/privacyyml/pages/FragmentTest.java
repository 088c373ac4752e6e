package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Sample.SamplePage;

/** A fragment looks like the page that it is put into. */
@ExtendWith(Stage.Extension.class)
class FragmentTest {

  static List<SamplePage> pages() {
    return Sample.COMPLETE.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_takes_on_font_and_colours_and_brings_none(SamplePage page, Stage stage) {
    assertThat(page.fragment()).doesNotContain("<style", "style=", "<script", "<h1 id");
    Browser browser = stage.browser();
    browser.resize(1280, 800, 1);
    browser.media(Browser.Scheme.DARK);
    browser.open(stage.server().serve("host/" + page.name(), Host.around(page), ""));
    assertThat(computed(browser, "color", "p, dd, dt, td, th, h1, h2, li, caption, address"))
        .containsExactly("rgb(40, 20, 60)");
    assertThat(computed(browser, "fontFamily", "p, dd, dt, td, th, h1, h2, li, caption, address"))
        .containsExactly("serif");
    assertThat(computed(browser, "color", "a")).containsExactly("rgb(120, 0, 60)");
    assertThat(computed(browser, "backgroundColor", ".privacy-page, .privacy-page *:not(a)"))
        .containsExactly("rgba(0, 0, 0, 0)");
    assertThat(Accessibility.found(browser)).isEmpty();
  }

  /** The values that a property has on some elements, each once. */
  @SuppressWarnings("unchecked")
  private static List<String> computed(Browser browser, String property, String selector) {
    return (List<String>)
        browser
            .driver()
            .executeScript(
                """
                const selector = arguments[1].split(', ').map(
                  part => part.startsWith('.') ? part : '.privacy-page ' + part).join(', ');
                return [...new Set([...document.querySelectorAll(selector)].map(
                  element => getComputedStyle(element)[arguments[0]]))];
                """,
                property,
                selector);
  }
}
