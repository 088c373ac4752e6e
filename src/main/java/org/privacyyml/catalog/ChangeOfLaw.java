package org.privacyyml.catalog;

import java.time.LocalDate;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * A day on which the law changed, or will.
 *
 * @param what as a short phrase
 */
public record ChangeOfLaw(LocalDate date, Words what) {

  static ChangeOfLaw of(LocalDate date, Mapping entry) {
    return new ChangeOfLaw(date, CatalogFile.words(entry, "what").orElseThrow());
  }
}
