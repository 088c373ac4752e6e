package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.privacyyml.pages.Sample.SamplePage;

/** A page needs nothing and asks nobody. */
@ExtendWith(Stage.Extension.class)
class SelfContainedTest {

  static List<SamplePage> pages() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_browser_asks_for_the_page_and_for_nothing_else(SamplePage page, Stage stage) {
    logs(stage, LogType.PERFORMANCE);
    Browser browser = stage.show(page);
    List<String> requests =
        logs(stage, LogType.PERFORMANCE).stream()
            .filter(entry -> entry.contains("\"Network.requestWillBeSent\""))
            .toList();
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0)).contains(browser.driver().getCurrentUrl());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_has_its_style_where_nothing_but_the_hash_of_that_is_allowed(
      SamplePage page, Stage stage) {
    logs(stage, LogType.BROWSER);
    Browser browser = stage.show(page);
    assertThat(logs(stage, LogType.BROWSER)).isEmpty();
    assertThat(browser.driver().executeScript("return document.styleSheets.length")).isEqualTo(1L);
    assertThat(browser.driver().executeScript("return getComputedStyle(document.body).marginTop"))
        .isEqualTo("0px");
  }

  private static List<String> logs(Stage stage, String type) {
    return stage.browser().driver().manage().logs().get(type).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }
}
