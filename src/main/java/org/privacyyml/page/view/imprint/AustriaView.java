package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.view.Locality;
import org.privacyyml.page.view.People;
import org.privacyyml.page.view.WhatFor;

/**
 * Austrian particulars (§ 25 MedienG, § 63 GewO).
 *
 * @param ownerSeat the media owner's seat, where it is stated
 * @param ownerPlace otherwise the town of the address
 * @param trade as the licence calls it
 * @param association the chamber (§ 5 (1) no. 6 ECG)
 * @param direction the editorial line (§ 25 (4) MedienG)
 * @param owners who holds shares (§ 25 (2) MedienG)
 */
public record AustriaView(
    Optional<String> ownerSeat,
    Optional<Locality> ownerPlace,
    Optional<String> trade,
    Optional<WhatFor> associationPurpose,
    Optional<String> association,
    Optional<WhatFor> businessPurpose,
    Optional<String> direction,
    Optional<People> owners) {}
