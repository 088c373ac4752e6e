package org.privacyyml.page.html;

import java.util.List;
import java.util.Optional;

/**
 * What the template of an HTML document can name.
 *
 * @param robots what is asked of search engines
 * @param style the style sheet, ours or the user's
 * @param content the page, finished
 */
public record HtmlDocument(
    String language,
    String title,
    List<Alternate> alternates,
    Optional<String> robots,
    Html style,
    Html content) {

  /** HTML that is finished: it is put in as it is. */
  public record Html(String source) {
    @Override
    public String toString() {
      return source;
    }
  }

  /** The same page in a language, this one's included. */
  public record Alternate(String hreflang, String href) {}

  /** A style sheet can name nothing. */
  public record Style() {}
}
