package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Place;

/** An authority, a chamber, a body. */
public record AgencyView(
    String agencyName, Optional<Place> agencyAddress, Optional<Markdown> agencyReach) {}
