package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.List;
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
 * @param inText what is said of words in a text, where that is not the message
 * @param patterns regular expressions for the words in a text that the rule is about
 * @param from the first day on which it counts, where that is not always
 * @param until the last day on which it counts, where there is one
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
    Optional<Words> inText,
    List<String> patterns,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
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
        CatalogFile.words(entry, "inText"),
        entry.texts("find"),
        CatalogFile.date(entry, "from"),
        CatalogFile.date(entry, "until"),
        CatalogFile.says(entry, "status", "verified"));
  }

  /** Whether it counts on this day. */
  public boolean isInForceOn(LocalDate day) {
    return CatalogFile.isInForce(from, until, day);
  }

  /** Whether it does not count yet on this day, but soon enough to be announced. */
  public boolean isAnnouncedOn(LocalDate day) {
    return from.isPresent() && TimeOfNotice.covers(from.get(), day);
  }

  private static Severity severity(Mapping entry, String key) {
    return Severity.valueOf(entry.text(key).orElseThrow().toUpperCase(Locale.ROOT));
  }
}
