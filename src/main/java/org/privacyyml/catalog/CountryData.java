package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * Countries: their names, who belongs to the EEA, and for whom there is an adequacy decision. Each
 * part is read when it is first asked for: a file names two countries out of 249.
 */
public final class CountryData {
  private static final String FILE = "countries";

  private final Parts parts;

  /** The codes of its members, parted by blanks. */
  private final String eea;

  CountryData(Parts parts) {
    this.parts = parts;
    this.eea = parts.part(FILE, "eea").orElseThrow().text("eea").orElseThrow();
  }

  /** The day on which the adequacy decisions were last checked. */
  public LocalDate checkedOn() {
    return CatalogFile.checkedOn(parts.part(FILE, "checkedOn").orElseThrow());
  }

  /** The name of a country; a code without a name stays itself. */
  public Words name(String code) {
    return parts.words(FILE, code, "names").orElse(Words.same(code));
  }

  /** Whether a country, by its ISO 3166 code, belongs to the European Economic Area. */
  public boolean isInEea(String code) {
    return code.length() == 2 && eea.contains(code);
  }

  /** The decision for a country that counts on this day. */
  public Optional<Adequacy> adequacy(String code, LocalDate day) {
    Optional<Mapping> entry = parts.entry(FILE, code, "adequacy");
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Adequacy decision = Adequacy.of(entry.get());
    return decision.isInForceOn(day) ? Optional.of(decision) : Optional.empty();
  }

  /** Whether the Federal Council finds the protection of data adequate there (Annex 1 DSV). */
  public boolean isAdequateForSwitzerland(String code) {
    return swiss().texts("adequate").contains(code);
  }

  /** Since when certified organisations in the US count as adequate in Switzerland. */
  public LocalDate swissFrameworkSince() {
    return CatalogFile.date(swiss(), "usCertifiedSince").orElseThrow();
  }

  private Mapping swiss() {
    return parts.entry(FILE, "swiss").orElseThrow();
  }

  /** A mechanism that has ended. */
  public record Dead(Words name, LocalDate since, Words by) {}

  /** What became of a mechanism that counts no more, by its key in the format. */
  public Optional<Dead> dead(String mechanism) {
    Optional<Mapping> found = parts.entry(FILE, mechanism, "dead");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Mapping entry = found.get();
    return Optional.of(
        new Dead(
            CatalogFile.words(entry, "name").orElseThrow(),
            CatalogFile.date(entry, "deadSince").orElseThrow(),
            CatalogFile.words(entry, "by").orElse(Words.same(""))));
  }
}
