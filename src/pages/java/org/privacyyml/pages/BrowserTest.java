package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The other tests look at pages; this one looks whether they can. */
class BrowserTest {

  @Test
  void the_browser_opens_a_page_in_either_scheme() {
    try (Browser browser = new Browser()) {
      browser.open(
          "data:text/html,<title>Seite</title><style>:root{color-scheme:light dark}</style>");
      assertThat(browser.driver().getTitle()).isEqualTo("Seite");
      browser.media(Browser.Scheme.DARK);
      assertThat(isDark(browser)).isTrue();
      browser.media(Browser.Scheme.LIGHT);
      assertThat(isDark(browser)).isFalse();
    }
  }

  private static boolean isDark(Browser browser) {
    return (boolean)
        browser.driver().executeScript("return matchMedia('(prefers-color-scheme: dark)').matches");
  }
}
