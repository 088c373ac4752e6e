package org.privacyyml.catalog;

import java.util.Locale;
import java.util.Optional;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * The words of a rule: what it asks, which law asks it, why, and how to satisfy it.
 *
 * @param strictSeverity the severity for those who want doctrine and practice to count as law
 * @param source the norm, as it is cited today
 * @param title the requirement as a short phrase
 * @param message what is missing, with {@code {placeholders}}
 * @param add YAML to paste
 * @param fix what to do, where adding YAML is not it
 * @param verified whether source and details were checked against a text of the law
 */
public record Requirement(
    RuleId id,
    Severity severity,
    Severity strictSeverity,
    Words source,
    Words title,
    Words message,
    Words reason,
    Optional<Words> add,
    Optional<Words> fix,
    boolean verified) {

  static Requirement of(RuleId id, Mapping entry) {
    return new Requirement(
        id,
        severity(entry, "severity"),
        severity(entry, entry.text("strict").isPresent() ? "strict" : "severity"),
        CatalogFile.words(entry, "source").orElseThrow(),
        CatalogFile.words(entry, "title").orElseThrow(),
        CatalogFile.words(entry, "message").orElseThrow(),
        CatalogFile.words(entry, "reason").orElseThrow(),
        CatalogFile.words(entry, "add"),
        CatalogFile.words(entry, "fix"),
        entry.text("status").filter("verified"::equals).isPresent());
  }

  private static Severity severity(Mapping entry, String key) {
    return Severity.valueOf(entry.text(key).orElseThrow().toUpperCase(Locale.ROOT));
  }
}
