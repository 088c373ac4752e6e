package org.privacyyml.catalog;

import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * How long a law wants something to be kept.
 *
 * @param what is to be kept
 * @param period as the format writes it: {@code 8 years}
 * @param from as the format writes it: {@code end-of-year}, or in words
 * @param law the norm, as it is cited today
 */
public record StatutoryPeriod(String key, Words what, String period, Words from, Words law) {

  static StatutoryPeriod of(String key, Mapping entry) {
    return new StatutoryPeriod(
        key,
        CatalogFile.words(entry, "what").orElseThrow(),
        entry.text("period").orElseThrow(),
        CatalogFile.words(entry, "from").orElseThrow(),
        CatalogFile.words(entry, "law").orElseThrow());
  }
}
