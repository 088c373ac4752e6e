package org.privacyyml.disclosure;

import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.vocabulary.Sector;

/** Which authority supervises a controller (§ 40 BDSG, Art. 55 GDPR, Art. 4 DSG). */
final class Authorities {

  private Authorities() {}

  static Optional<Authority> competent(Policy policy, Catalog catalog) {
    Controller controller = policy.controller().orNull();
    Optional<String> key = controller == null ? Optional.empty() : key(controller);
    return key.isPresent() ? catalog.authority(key.get()) : Optional.empty();
  }

  private static Optional<String> key(Controller controller) {
    String country = controller.country().orElse("");
    if (country.equals("CH") && controller.sectorOrDefault() == Sector.PUBLIC_STATE) {
      // Each canton has its own.
      return Optional.empty();
    }
    if (country.equals("AT") || country.equals("CH") || country.equals("LI")) {
      return Optional.of(country);
    }
    if (!country.equals("DE")) {
      return Optional.empty();
    }
    Sector sector = controller.sectorOrDefault();
    return switch (sector) {
      case PUBLIC_FEDERAL, TELECOM -> Optional.of("DE-BUND");
      // Their own bodies, several of them: only the owner knows which.
      case CHURCH, BROADCASTER -> Optional.empty();
      case PRIVATE -> state(controller);
      case PUBLIC_STATE -> {
        Optional<String> state = state(controller);
        yield state.orElse("").equals("DE-BY") ? Optional.of("DE-BY-PUBLIC") : state;
      }
    };
  }

  private static Optional<String> state(Controller controller) {
    Address address = controller.address().orNull();
    return address == null ? Optional.empty() : address.state().value();
  }
}
