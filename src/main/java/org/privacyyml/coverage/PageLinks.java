package org.privacyyml.coverage;

import org.privacyyml.finding.Page;

/**
 * Where the pages lie beside the report.
 *
 * @param notice the address of the privacy notice
 * @param imprint the address of the Impressum
 */
public record PageLinks(String notice, String imprint) {

  /** The address of a section. */
  String to(Coverage.Shown shown) {
    String page = shown.page() == Page.NOTICE ? notice : imprint;
    return shown.section().isEmpty() ? page : page + "#" + shown.section();
  }
}
