package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * Contact points and the representative of an intermediary service (Art. 11, 12, 13 DSA).
 *
 * @param pointForAuthorities Art. 11 DSA
 * @param pointRepresentative Art. 13 DSA
 * @param pointForUsers Art. 12 DSA
 */
public record DsaView(
    Optional<PointView> pointForAuthorities,
    Optional<AgencyView> pointRepresentative,
    Optional<PointView> pointForUsers) {

  /** A contact point. */
  public record PointView(Markdown ways, Optional<String> pointLanguages) {}
}
