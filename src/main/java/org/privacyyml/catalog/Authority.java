package org.privacyyml.catalog;

import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * A data protection supervisory authority (Art. 51 GDPR).
 *
 * @param gloss what it is, for readers of the languages that its name is not in
 */
public record Authority(
    String key,
    String name,
    Optional<String> street,
    Optional<String> postalCode,
    Optional<String> city,
    Optional<String> web,
    Optional<String> email,
    Optional<String> phone,
    Optional<Words> gloss) {

  static Authority of(String key, Mapping entry) {
    Optional<Mapping> gloss = entry.mapping("gloss");
    return new Authority(
        key,
        entry.text("name").orElseThrow(),
        entry.text("street"),
        entry.text("postalCode"),
        entry.text("city"),
        entry.text("web"),
        entry.text("email"),
        entry.text("phone"),
        gloss.map(CatalogFile::said));
  }
}
