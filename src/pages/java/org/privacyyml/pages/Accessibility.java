package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** What axe-core says of the page that the browser shows. */
final class Accessibility {
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

  private Accessibility() {}

  /** Everything of whatever impact, and what axe-core cannot decide. */
  @SuppressWarnings("unchecked")
  static List<String> found(Browser browser) {
    if (browser.driver().executeScript("return typeof axe").equals("undefined")) {
      browser.driver().executeScript(axe());
    }
    Map<String, Object> results = (Map<String, Object>) browser.driver().executeAsyncScript(RUN);
    assertThat((Long) results.get("passes")).as("rules that could be asked").isGreaterThan(15);
    return (List<String>) results.get("found");
  }

  private static String axe() {
    try {
      return Files.readString(Tools.module("axe-core/axe.min.js"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
