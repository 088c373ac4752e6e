package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.view.People;
import org.privacyyml.page.view.Place;

/** A company behind the provider. */
public record CompanyView(
    String companyName,
    Optional<Place> companyAddress,
    Optional<String> companyRegister,
    Optional<People> companyPeople) {}
