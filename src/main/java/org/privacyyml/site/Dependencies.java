package org.privacyyml.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Library;
import org.privacyyml.catalog.Provider;

/** Libraries of a project that are clients of services. */
final class Dependencies {

  private Dependencies() {}

  /**
   * A client among the dependencies.
   *
   * @param artifact group and name
   * @param service what people call the service
   */
  record Client(String artifact, Optional<Provider> provider, String service) {}

  /**
   * The clients among these coordinates, each {@code group:artifact}, in the order of their names.
   */
  static List<Client> clients(Catalog catalog, List<String> coordinates) {
    List<Client> clients = new ArrayList<>();
    if (coordinates.isEmpty()) {
      return clients;
    }
    List<Library> libraries = catalog.libraries();
    for (String coordinate : new TreeSet<>(coordinates)) {
      String[] parts = coordinate.split(":");
      for (Library library : libraries) {
        if (parts.length >= 2 && library.is(parts[0], parts[1])) {
          Optional<Provider> provider = library.provider().flatMap(catalog::provider);
          String service =
              library.service().or(() -> provider.flatMap(Provider::service)).orElse(parts[1]);
          clients.add(new Client(parts[0] + ":" + parts[1], provider, service));
          break;
        }
      }
    }
    return clients;
  }
}
