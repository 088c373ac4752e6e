package org.privacyyml.catalog;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * How a generator is told not to load something.
 *
 * @param generator a word that its pages name it by; empty where it does not matter
 * @param providers the services that this is about
 */
public record Advice(Optional<String> generator, List<String> providers, Words words) {

  static Advice of(Mapping entry) {
    return new Advice(
        entry.text("generator"),
        entry.texts("providers"),
        CatalogFile.words(entry, "words").orElseThrow());
  }
}
