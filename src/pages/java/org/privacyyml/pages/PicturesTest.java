package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Browser.Scheme;
import org.privacyyml.pages.Sample.SamplePage;

/** Pictures of pages in target/pages, for people to look at. */
@ExtendWith(Stage.Extension.class)
class PicturesTest {
  private static final Path FOLDER = Path.of("target/pages");

  /** Of what looks alike one is enough. */
  static List<SamplePage> pages() {
    return Stream.of(
            Sample.SMALLEST,
            Sample.COMPLETE,
            Sample.RICH,
            Sample.OFFERINGS,
            Sample.AUSTRIAN,
            Sample.SWISS)
        .flatMap(sample -> sample.pages().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pictures_are_taken(SamplePage page, Stage stage) throws IOException {
    Browser browser = stage.show(page);
    take(browser, page, "phone", 390);
    take(browser, page, "desktop", 1280);
    take(browser, page, "wide", 1920);
    browser.media(Scheme.DARK);
    take(browser, page, "dark", 1280);
    Path folder = FOLDER.resolve(page.name());
    Files.writeString(folder.resolve("page.html"), page.document());
    browser.media(Scheme.LIGHT);
    Files.write(folder.resolve("print.pdf"), browser.print());
    assertThat(folder.resolve("print.pdf")).isNotEmptyFile();
  }

  private static void take(Browser browser, SamplePage page, String name, int width)
      throws IOException {
    browser.resize(width, 844, 1);
    long height =
        (long) browser.driver().executeScript("return document.documentElement.scrollHeight");
    Map<String, Object> picture =
        browser.command(
            "Page.captureScreenshot",
            Map.of(
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    Path file = FOLDER.resolve(page.name()).resolve(name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode((String) picture.get("data")));
  }
}
