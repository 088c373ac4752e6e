package org.privacyyml.page.view.imprint;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.ContactView;
import org.privacyyml.page.view.Locality;
import org.privacyyml.page.view.People;

/**
 * Who the provider is, and how to reach them (§ 5 (1) no. 1 and 2 DDG).
 *
 * @param liquidation said of a company that is being wound up (§ 5 (1) no. 7 DDG)
 * @param lines the address as on a letter
 * @param visitors where visitors go
 * @param seat the registered office
 * @param people who represents them
 * @param boardChair who chairs the supervisory board
 * @param body the body that the provider is a part of
 */
public record IdentityView(
    Optional<String> liquidation,
    List<String> lines,
    Optional<Locality> visitors,
    Optional<String> seat,
    Optional<People> people,
    Optional<String> boardChair,
    List<CompanyView> generalPartners,
    Optional<CompanyView> body,
    List<ContactView> contacts) {}
