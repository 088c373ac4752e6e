package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;

/** A sentence with a count is read aloud: for one page and for several, in both languages. */
class LinkWordsTest {
  private static final Language ENGLISH = new Language("en");
  private static final Language GERMAN = new Language("de");

  @TempDir Path folder;

  private Words said(String rule, int pages, boolean strict) throws IOException {
    for (int i = 0; i < pages; i++) {
      Files.writeString(folder.resolve("page-" + i + ".html"), "<p>Willkommen</p>");
    }
    SiteScan.Options options = new SiteScan.Options(strict, false, true, 1, List.of());
    return Sites.scan(folder, Sites.FIXTURES.resolve("privacy.yml"), options).findings().stream()
        .map(SiteFinding::finding)
        .filter(finding -> finding.rule().value().equals(rule))
        .map(finding -> finding.message())
        .findFirst()
        .orElseThrow();
  }

  private void says(String rule, int pages, boolean strict, String english, String german)
      throws IOException {
    Words said = said(rule, pages, strict);
    assertThat(said.in(ENGLISH)).isEqualTo(english);
    assertThat(said.in(GERMAN)).isEqualTo(german);
  }

  @Test
  void one_page_does_not_lead_to_the_impressum() throws IOException {
    says(
        "SITE-LINK-IMPRESSUM",
        1,
        false,
        "no way leads from 1 page to the Impressum within two clicks",
        "Von 1 Seite führt kein Weg zum Impressum mit höchstens zwei Klicks");
  }

  @Test
  void three_pages_do_not_lead_to_the_impressum() throws IOException {
    says(
        "SITE-LINK-IMPRESSUM",
        3,
        false,
        "no way leads from 3 pages to the Impressum within two clicks",
        "Von 3 Seiten führt kein Weg zum Impressum mit höchstens zwei Klicks");
  }

  @Test
  void one_page_has_no_link_of_its_own_to_the_notice() throws IOException {
    says(
        "SITE-LINK-NOTICE",
        1,
        true,
        "no way leads from 1 page to the privacy notice by a link of its own",
        "Von 1 Seite führt kein Weg zur Datenschutzerklärung über einen eigenen Link");
  }

  @Test
  void three_pages_have_no_link_of_their_own_to_the_notice() throws IOException {
    says(
        "SITE-LINK-NOTICE",
        3,
        true,
        "no way leads from 3 pages to the privacy notice by a link of their own",
        "Von 3 Seiten führt kein Weg zur Datenschutzerklärung über einen eigenen Link");
  }
}
