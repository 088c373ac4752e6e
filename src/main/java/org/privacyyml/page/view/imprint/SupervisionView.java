package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.view.CountryName;

/**
 * Who supervises the provider (§ 5 (1) no. 3 and 8 DDG).
 *
 * @param authorisation the authority for what needs a permission
 * @param establishedIn where the provider of an audiovisual service sits
 * @param mediaAuthority the one that supervises that service
 */
public record SupervisionView(
    Optional<AgencyView> authorisation,
    Optional<CountryName> establishedIn,
    Optional<AgencyView> mediaAuthority) {}
