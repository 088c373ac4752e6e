package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * A decision of the European Commission that a country protects personal data adequately (Art. 45
 * GDPR).
 *
 * @param decision how it is cited
 * @param validUntil the last day on which it counts, where it has one
 */
public record Adequacy(
    Words decision,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    boolean partial) {

  static Adequacy of(Mapping entry) {
    Optional<LocalDate> validFrom = CatalogFile.date(entry, "validFrom");
    return new Adequacy(
        CatalogFile.words(entry, "decision").orElseThrow(),
        validFrom.isPresent() ? validFrom : CatalogFile.date(entry, "date"),
        CatalogFile.date(entry, "validUntil"),
        CatalogFile.flag(entry, "partial"));
  }

  /** Whether it counts on this day. */
  public boolean isInForceOn(LocalDate day) {
    return CatalogFile.isInForce(validFrom, validUntil, day);
  }
}
