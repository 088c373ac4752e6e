package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;
import org.privacyyml.Privacy;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.html.Look;

/** A style sheet of the user's changes what it names, under the policy that goes with it. */
@ExtendWith(Stage.Extension.class)
class OwnStyleTest {
  private static final Look OWN =
      new Look(":root { --accent: rgb(138, 28, 74);\r\n --font: serif }\r\n", List.of("noindex"));

  @Test
  void colours_and_font_are_those_of_the_user(Stage stage) {
    Privacy.Written written = Sample.COMPLETE.written();
    RenderedPage page = written.pages().get(0);
    String html = written.writer().document(page, (other, language) -> Optional.empty(), OWN);
    Browser browser = stage.browser();
    browser.media(Browser.Scheme.LIGHT);
    browser.driver().manage().logs().get(LogType.BROWSER);
    browser.open(
        stage.server().serve("own/style", html, written.writer().contentSecurityPolicy(OWN)));
    assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(browser.driver().findElement(By.tagName("a")).getCssValue("color"))
        .isEqualTo("rgba(138, 28, 74, 1)");
    assertThat(browser.driver().findElement(By.tagName("body")).getCssValue("font-family"))
        .isEqualTo("serif");
  }
}
