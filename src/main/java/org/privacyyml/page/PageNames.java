package org.privacyyml.page;

import java.util.Map;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.resource.Languages;

/**
 * The names of the files that pages are written to, without folder and ending.
 *
 * @param stated those that somebody has chosen, by page and language such as {@code notice.de}; all
 *     others have the name that is usual in their language
 */
public record PageNames(Map<String, String> stated) {

  /** Each page as it is usually called. */
  public static final PageNames DEFAULT = new PageNames(Map.of());

  public PageNames {
    stated = Map.copyOf(stated);
  }

  /** By what the name of a page is stated. */
  public static String key(Page page, Language language) {
    return kind(page) + "." + language.code();
  }

  /** The name of a page in a language. */
  public String of(Page page, Language language) {
    String name = stated.get(key(page, language));
    return name == null ? Languages.fact(language, kind(page)) : name;
  }

  private static String kind(Page page) {
    return page == Page.NOTICE ? "notice" : "imprint";
  }
}
