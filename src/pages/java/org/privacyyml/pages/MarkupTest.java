package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Sample.SamplePage;

/** What the checker that stands behind validator.w3.org says of the pages: nothing. */
class MarkupTest {

  static List<SamplePage> pages() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void documents_are_valid(SamplePage page) throws Exception {
    assertThat(messages(page.document())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fragments_are_valid_where_they_are_put(SamplePage page) throws Exception {
    assertThat(messages(Host.around(page))).isEmpty();
  }

  @Test
  void what_is_wrong_would_be_said() throws Exception {
    assertThat(messages("<!DOCTYPE html><html lang=de><title>x</title><table><caption>x</dl>"))
        .contains("error");
  }

  /** Errors and warnings, one a line. */
  private static String messages(String html) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }
}
