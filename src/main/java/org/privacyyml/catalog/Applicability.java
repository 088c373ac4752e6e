package org.privacyyml.catalog;

import java.util.List;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * When a rule applies, for people; the law itself decides in plain code.
 *
 * @param facts the keys of the format that decide it, as paths without ids
 * @param when follows "applies" and "gilt": "to every processing activity"
 */
public record Applicability(List<String> facts, Words when) {

  static Applicability of(Mapping entry) {
    return new Applicability(entry.texts("facts"), CatalogFile.everywhere(entry));
  }
}
