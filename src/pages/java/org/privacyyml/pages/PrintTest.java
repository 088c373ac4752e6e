package org.privacyyml.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.pages.Sample.SamplePage;

/** On paper everything is there that is on the screen, and the addresses behind the links. */
@ExtendWith(Stage.Extension.class)
class PrintTest {

  static List<SamplePage> pages() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void paper_says_all_that_the_screen_says(SamplePage page, Stage stage) throws IOException {
    Browser browser = stage.show(page);
    List<String> sheets = sheets(browser.print());
    String all = String.join("", sheets);
    for (String said :
        texts(browser, "h1, h2, h3, dt, dd, th, td, p, li, caption", "textContent")) {
      assertThat(all).contains(letters(said));
    }
    for (String address : texts(browser, "a[href^=http]", "href")) {
      // The browser adds a slash to a host; what is printed is as it is written.
      assertThat(all).contains(letters(address.replaceAll("/$", "")));
    }
    for (String row : texts(browser, "tbody tr, dl > div", "textContent")) {
      assertThat(sheets.stream().filter(sheet -> holds(sheet, letters(row))))
          .as("one sheet has all of: " + row)
          .isNotEmpty();
    }
  }

  /** Addresses are printed between the words of a row, so its ends must do. */
  private static boolean holds(String sheet, String row) {
    int end = Math.min(row.length(), 12);
    return sheet.contains(row.substring(0, end))
        && sheet.contains(row.substring(row.length() - end));
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Browser browser, String selector, String property) {
    return (List<String>)
        browser
            .driver()
            .executeScript(
                """
                return [...document.querySelectorAll(arguments[0])]
                  .filter(element => arguments[1] == 'href'
                    || !element.querySelector('p, li, a[href^=http]'))
                  .map(element => arguments[1] == 'href'
                    ? element.getAttribute('href') : element.textContent);
                """,
                selector,
                property);
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD\\u2010-]+", "");
  }

  /** The letters of each sheet; fails where one stands beyond the margin. */
  private static List<String> sheets(byte[] pdf) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDFTextStripper stripper = new Inside();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        StringWriter text = new StringWriter();
        stripper.writeText(document, text);
        String counter = letters(number + " / " + document.getNumberOfPages());
        sheets.add(letters(text.toString()).replaceFirst(counter + "$|^" + counter, ""));
      }
    }
    return sheets;
  }

  private static final class Inside extends PDFTextStripper {
    @Override
    protected void processTextPosition(TextPosition text) {
      assertThat(text.getX() + text.getWidth())
          .as("right end of " + text)
          .isLessThan(text.getPageWidth() - 20);
      super.processTextPosition(text);
    }
  }
}
