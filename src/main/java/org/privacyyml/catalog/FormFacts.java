package org.privacyyml.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * What belongs to a legal form.
 *
 * @param isLegalPerson whether § 5 (1) no. 1 DDG asks for the form and for representatives
 * @param representatives who represents it: the usual role
 * @param representativesNeeded {@code always}, {@code partnership} or {@code never}
 * @param nameMarkers one of them must be in the name; empty where none must
 * @param hasGeneralPartner whether a company is its general partner
 * @param registers the registers that it is entered in, by country
 */
public record FormFacts(
    String key,
    boolean isLegalPerson,
    Optional<Words> representatives,
    String representativesNeeded,
    List<String> nameMarkers,
    boolean hasGeneralPartner,
    Map<String, List<String>> registers) {

  /** A form of another country is entered wherever it comes from. */
  private static final String ANYWHERE = "*";

  static FormFacts of(String key, Mapping entry) {
    return new FormFacts(
        key,
        CatalogFile.flag(entry, "legalPerson"),
        CatalogFile.words(entry, "representatives"),
        entry.text("representativesNeeded").orElse("never"),
        entry.texts("nameMarkers"),
        CatalogFile.flag(entry, "generalPartner"),
        registers(entry));
  }

  private static Map<String, List<String>> registers(Mapping entry) {
    Map<String, List<String>> registers = new LinkedHashMap<>();
    Optional<Mapping> byCountry = entry.mapping("registers");
    if (byCountry.isPresent()) {
      for (String country : byCountry.get().keys()) {
        registers.put(country, byCountry.get().texts(country));
      }
    }
    return registers;
  }

  /**
   * The registers that the form is entered in, in this country; empty where it is entered in none.
   */
  public List<String> registersIn(String country) {
    return registers.getOrDefault(country, registers.getOrDefault(ANYWHERE, List.of()));
  }
}
