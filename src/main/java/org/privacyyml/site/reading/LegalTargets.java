package org.privacyyml.site.reading;

import java.util.List;
import org.privacyyml.web.Url;

/**
 * Where the two pages may lie outside the site, as the file states it.
 *
 * @param impressum addresses elsewhere
 * @param notice addresses elsewhere
 */
public record LegalTargets(List<String> impressum, List<String> notice) {

  /** Whether an address of another host is one that the file names. */
  boolean names(LegalPage page, Url url) {
    String host = url.host();
    for (String stated : page == LegalPage.IMPRESSUM ? impressum : notice) {
      Url other = Url.of(stated);
      if (host != null && host.equals(other.host())) {
        return true;
      }
    }
    return false;
  }
}
