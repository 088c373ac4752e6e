package org.privacyyml.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.PageNames;
import org.privacyyml.page.Pages;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.html.Look;

/** Files whose pages are looked at: small and large, German, Austrian and Swiss. */
enum Sample {
  SMALLEST("src/test/resources/fixtures/law/smallest.yml"),
  COMPLETE("it/complete-gmbh/privacy.yml"),
  CLOUD("src/examples/beispiel-cloud/privacy.yml"),
  RICH("src/test/resources/fixtures/page/rich.yml"),
  OFFERINGS("src/test/resources/fixtures/page/offerings.yml"),
  AUSTRIAN("src/test/resources/fixtures/law/complete-at-gmbh.yml"),
  SWISS("src/test/resources/fixtures/law/complete-ch-ag.yml"),
  SOME_IO("src/test/resources/seeds/000-some-io/mended.yml"),
  SMOOPE("src/test/resources/seeds/001-smoope/mended.yml"),
  JAIMO("src/test/resources/seeds/002-jaimo/mended.yml");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Pages.Translations LINKS =
      (page, language) -> Optional.of(PageNames.DEFAULT.of(page, language) + ".html");

  private final Path file;

  Sample(String file) {
    this.file = Path.of(file);
  }

  /** One page of a file, as it is written. */
  record SamplePage(
      Sample sample,
      Page page,
      Language language,
      String document,
      String fragment,
      String policy) {
    boolean isNotice() {
      return page == Page.NOTICE;
    }

    /** Where it lies among the others: "complete/datenschutz". */
    String name() {
      return sample.folder() + "/" + PageNames.DEFAULT.of(page, language);
    }

    @Override
    public String toString() {
      return name();
    }
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Privacy.Written written() {
    Privacy privacy = new Privacy(TODAY, false, Set.of());
    return privacy.render(Fixtures.check(file, privacy), Optional.empty(), LINKS);
  }

  /** The pages of this file in all its languages. */
  List<SamplePage> pages() {
    Privacy.Written written = written();
    List<SamplePage> pages = new ArrayList<>();
    for (RenderedPage page : written.pages()) {
      pages.add(
          new SamplePage(
              this,
              page.page(),
              page.language(),
              written.writer().document(page, LINKS),
              page.fragment(),
              written.writer().contentSecurityPolicy(Look.PLAIN)));
    }
    return pages;
  }

  /** The pages of all files. */
  static List<SamplePage> all() {
    List<SamplePage> pages = new ArrayList<>();
    for (Sample sample : values()) {
      pages.addAll(sample.pages());
    }
    return pages;
  }
}
