package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Locality;

/** An authority, a chamber, a body. */
public record AgencyView(
    String agencyName, Optional<Locality> agencyAddress, Optional<Markdown> agencyReach) {}
