package org.privacyyml.disclosure;

import java.util.Optional;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Sector;

/**
 * Which authority supervises a controller (§ 40 BDSG, Art. 55 GDPR, Art. 4 DSG), by its key in the
 * catalogue.
 */
final class Authorities {

  private Authorities() {}

  static Optional<String> competentFor(Controller controller) {
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
      case PRIVATE, PUBLIC_STATE ->
          controller
              .address()
              .value()
              .flatMap(address -> address.state().value())
              .map(
                  state ->
                      sector == Sector.PUBLIC_STATE && state.equals("DE-BY")
                          ? "DE-BY-PUBLIC"
                          : state);
    };
  }
}
