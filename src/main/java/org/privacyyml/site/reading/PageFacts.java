package org.privacyyml.site.reading;

import java.util.List;
import java.util.Optional;

/**
 * What one page of the site says.
 *
 * @param exemption why it need not link to the two pages
 * @param redirect the number of the page that visitors are sent to; negative for none
 * @param generator what made the page, if it says so
 * @param resources paths of style sheets and scripts of the site itself
 * @param frames numbers of pages that it shows inside itself
 * @param links numbers of pages that it links to
 */
public record PageFacts(
    int number,
    String path,
    Optional<Exemption> exemption,
    int redirect,
    Optional<String> generator,
    List<Sighting> sightings,
    List<Stored> stores,
    List<FormSeen> forms,
    List<String> resources,
    int[] frames,
    int[] links,
    List<LegalLink> legalLinks) {

  /** Pages that nobody expects a footer of. */
  public enum Exemption {
    ERROR_PAGE,
    REDIRECT,
    VERIFICATION,
    FRAME,
    JAVADOC,
    SOURCE,
    COVERAGE
  }
}
