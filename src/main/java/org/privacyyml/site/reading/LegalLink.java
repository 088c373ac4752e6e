package org.privacyyml.site.reading;

import org.privacyyml.web.Url;

/**
 * A link whose label says that it leads to one of the two pages.
 *
 * @param target the number of the page it leads to; {@link #FOREIGN} or {@link #NOWHERE}
 * @param href as written
 */
public record LegalLink(LegalPage page, int target, Url href, boolean works, Spot spot) {
  static final int NOWHERE = -1;
  static final int FOREIGN = -2;
}
