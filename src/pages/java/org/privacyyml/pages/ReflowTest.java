package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Sample.SamplePage;

/** Nobody scrolls sideways (WCAG 1.4.4 and 1.4.10). */
@ExtendWith(Stage.Extension.class)
class ReflowTest {
  private static final String BEYOND =
      """
      const width = document.documentElement.clientWidth;
      return [...document.querySelectorAll('main, main *')]
        .filter(element => !element.closest('thead') || getComputedStyle(element.closest('thead')).position != 'absolute')
        .filter(element => element.getBoundingClientRect().right > width + 1
          || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display != 'inline')
        .map(element => element.outerHTML.slice(0, 200))
        .concat(document.documentElement.scrollWidth > width ? ['the page itself'] : []);
      """;

  static List<SamplePage> pages() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_reaches_beyond_the_window(SamplePage page, Stage stage) {
    Browser browser = stage.show(page);
    assertThat(beyond(browser)).as("desktop").isEmpty();
    browser.resize(640, 400, 2);
    assertThat(beyond(browser)).as("desktop at 200 % zoom").isEmpty();
    browser.resize(390, 844, 1);
    assertThat(beyond(browser)).as("phone").isEmpty();
    browser.resize(320, 256, 4);
    assertThat(beyond(browser)).as("desktop at 400 % zoom").isEmpty();
    browser.resize(1280, 800, 1);
    browser.textSize(32);
    assertThat(beyond(browser)).as("text at 200 %").isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<String> beyond(Browser browser) {
    return (List<String>) browser.driver().executeScript(BEYOND);
  }
}
