package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.privacyyml.pages.Browser.Scheme;
import org.privacyyml.pages.Sample.SamplePage;

/** Whoever has no mouse gets everywhere, and sees where they are. */
@ExtendWith(Stage.Extension.class)
class KeyboardTest {

  static List<SamplePage> pages() {
    return Stream.of(Sample.SMALLEST, Sample.COMPLETE)
        .flatMap(sample -> sample.pages().stream())
        .toList();
  }

  static List<SamplePage> notices() {
    return pages().stream().filter(SamplePage::isNotice).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void each_link_is_reached_in_its_turn_and_is_seen_to_be(SamplePage page, Stage stage) {
    for (Scheme scheme : Scheme.values()) {
      Browser browser = stage.show(page);
      browser.media(scheme);
      List<WebElement> links = browser.driver().findElements(By.tagName("a"));
      assertThat(links).isNotEmpty();
      for (WebElement link : links) {
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        WebElement active = browser.driver().switchTo().activeElement();
        assertThat(active.getDomProperty("outerHTML")).isEqualTo(link.getDomProperty("outerHTML"));
        assertThat(active.getCssValue("outline-style")).isEqualTo("solid");
        assertThat(active.getCssValue("outline-width")).isEqualTo("3px");
        assertThat(active.getCssValue("outline-color")).isEqualTo(active.getCssValue("color"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void the_contents_lead_to_each_section_and_from_there_on(SamplePage page, Stage stage) {
    Browser browser = stage.show(page);
    List<?> targets =
        (List<?>)
            browser
                .driver()
                .executeScript(
                    "return [...document.querySelectorAll('.notice-overview ol a')].map(a => a.hash)");
    List<?> headings =
        (List<?>)
            browser
                .driver()
                .executeScript(
                    "return [...document.querySelectorAll('h2[id]')].slice(1).map(h => '#' + h.id)");
    assertThat(targets).isEqualTo(headings).hasSizeGreaterThan(4);
    for (Object target : targets) {
      browser.driver().executeScript("scrollTo(0, 0)");
      WebElement link =
          browser
              .driver()
              .findElement(By.cssSelector(".notice-overview ol a[href='" + target + "']"));
      link.sendKeys(Keys.ENTER);
      assertThat(
              browser
                  .driver()
                  .executeScript(
                      """
                      const box = document.querySelector(arguments[0]).getBoundingClientRect();
                      return box.top >= 0 && box.bottom <= innerHeight;
                      """,
                      target))
          .as(target + " is in the window")
          .isEqualTo(true);
    }
  }
}
