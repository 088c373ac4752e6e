package org.privacyyml.page.view.imprint;

import java.util.Optional;
import org.privacyyml.page.view.Locality;
import org.privacyyml.page.view.People;

/** A company behind the provider. */
public record CompanyView(
    String companyName,
    Optional<Locality> companyAddress,
    Optional<String> companyRegister,
    Optional<People> companyPeople) {}
