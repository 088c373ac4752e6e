package org.privacyyml.page.template;

import java.util.Optional;
import java.util.function.Function;
import org.privacyyml.finding.Language;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.tree.Directives;

/**
 * Where a page leads to its translations. Each format has its own addresses for them: templates are
 * filled with places, once, and the places with links for each format that is written.
 */
public final class TranslationPlaces {
  /** What templates call the links. */
  static final String NAME = "translations";

  /** Marks off all that a template says of one translation; no value can contain a comment. */
  static final String OPEN = "<!--translation-->";

  static final String CLOSE = "<!--/translation-->";

  private static final String ADDRESS = "#translation-";
  private static final String TARGET = "](" + ADDRESS;

  private TranslationPlaces() {}

  /** A link to the page in that language, whose address is not known yet. */
  public static Markdown link(String label, Language language) {
    String link = Markdown.link(label, ADDRESS + language.code()).source();
    return new Markdown(link + Directives.lang(language.code()));
  }

  /**
   * The Markdown of a page with its links.
   *
   * @param address that of the page in a language; where there is none, all goes that the template
   *     says of that translation
   */
  public static String fill(String page, Function<Language, Optional<String>> address) {
    StringBuilder filled = new StringBuilder(page.length());
    int at = 0;
    for (int open = page.indexOf(OPEN); open >= 0; open = page.indexOf(OPEN, at)) {
      int close = page.indexOf(CLOSE, open);
      String said = page.substring(open + OPEN.length(), close);
      filled.append(page, at, open).append(linked(said, address));
      at = close + CLOSE.length();
    }
    return filled.append(page, at, page.length()).toString();
  }

  private static String linked(String said, Function<Language, Optional<String>> address) {
    int place = said.indexOf(TARGET);
    if (place < 0) {
      return said;
    }
    int start = place + TARGET.length();
    int end = said.indexOf(')', start);
    Optional<String> target = address.apply(new Language(said.substring(start, end)));
    return target.isEmpty()
        ? ""
        : said.substring(0, place)
            + "]("
            + Markdown.escapeAddress(target.get())
            + said.substring(end);
  }
}
