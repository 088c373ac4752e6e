package org.privacyyml.catalog;

import java.util.List;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * When a rule applies, for people; the law itself decides in plain code.
 *
 * @param facts the keys of the format that decide it, as paths without ids
 * @param when follows "applies" and "gilt": "to every processing activity"
 */
public record Applicability(List<String> facts, Words when) {

  /** That of a rule, or of the longest beginning of its id that the table has. */
  static Applicability of(RuleId rule, Mapping table) {
    String beginning = rule.value();
    while (table.mapping(beginning).isEmpty()) {
      int hyphen = beginning.lastIndexOf('-');
      if (hyphen < 0) {
        throw new IllegalStateException("nothing says when " + rule + " applies");
      }
      beginning = beginning.substring(0, hyphen);
    }
    Mapping entry = table.mapping(beginning).orElseThrow();
    return new Applicability(
        entry.texts("facts"), CatalogFile.words(table, beginning).orElseThrow());
  }
}
