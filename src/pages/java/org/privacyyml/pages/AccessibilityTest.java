package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Browser.Scheme;
import org.privacyyml.pages.Sample.SamplePage;

/** What axe-core finds: nothing, of whatever impact. */
@ExtendWith(Stage.Extension.class)
class AccessibilityTest {
  /** All that axe-core can judge, its best practices and what it leaves to people included. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(
        results => done({
          passes: results.passes.length,
          found: results.violations.concat(results.incomplete).map(rule =>
            rule.id + ' (' + rule.impact + '): ' + rule.nodes.map(
              node => node.html + ' ' + node.failureSummary).join('; '))
        }),
        error => done({passes: 0, found: [String(error)]}));
      """;

  static List<SamplePage> pages() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_finds_nothing_on_a_desktop_or_a_phone_in_light_or_dark(SamplePage page, Stage stage)
      throws IOException {
    Browser browser = stage.show(page);
    browser.driver().executeScript(Files.readString(Tools.module("axe-core/axe.min.js")));
    for (Scheme scheme : Scheme.values()) {
      browser.media(scheme);
      browser.resize(1280, 800, 1);
      assertThat(found(browser)).as("desktop, " + scheme).isEmpty();
      browser.resize(390, 844, 1);
      assertThat(found(browser)).as("phone, " + scheme).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Browser browser) {
    Map<String, Object> results = (Map<String, Object>) browser.driver().executeAsyncScript(RUN);
    assertThat((Long) results.get("passes")).as("rules that could be asked").isGreaterThan(15);
    return (List<String>) results.get("found");
  }
}
