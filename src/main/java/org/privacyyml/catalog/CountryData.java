package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * Countries: their names, who belongs to the EEA, and for whom there is an adequacy decision. Each
 * part is read when it is first asked for: a file names two countries out of 249.
 */
public final class CountryData {
  private final Parts file;
  private final Set<String> eea;
  private @Nullable List<Adequacy> decisions;

  /** Parts of the file by their keys. */
  @FunctionalInterface
  interface Parts {
    Optional<Mapping> of(String key, String... parents);
  }

  CountryData(Parts file) {
    this.file = file;
    this.eea = Set.copyOf(file.of("eea").orElseThrow().texts("eea"));
  }

  /** The day on which the adequacy decisions were last checked. */
  public LocalDate checkedOn() {
    return CatalogFile.checkedOn(file.of("checkedOn").orElseThrow());
  }

  /** The name of a country; a code without a name stays itself. */
  public Words name(String code) {
    return file.of(code, "names")
        .flatMap(names -> CatalogFile.words(names, code))
        .orElse(Words.same(code));
  }

  public boolean isInEea(String code) {
    return eea.contains(code);
  }

  /** The decision for a country that counts on this day. */
  public Optional<Adequacy> adequacy(String code, LocalDate day) {
    List<Adequacy> known = decisions;
    if (known == null) {
      known =
          file.of("adequacy").orElseThrow().items("adequacy").stream()
              .map(item -> Adequacy.of((Mapping) item))
              .toList();
      decisions = known;
    }
    return known.stream()
        .filter(decision -> decision.country().equals(code) && decision.isInForceOn(day))
        .findFirst();
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
    return file.of("swiss").flatMap(found -> found.mapping("swiss")).orElseThrow();
  }

  /** A mechanism that has ended. */
  public record Dead(Words name, LocalDate since, Words by) {}

  /** What became of a mechanism that counts no more, by its key in the format. */
  public Optional<Dead> dead(String mechanism) {
    return file.of(mechanism, "dead")
        .flatMap(found -> found.mapping(mechanism))
        .map(
            entry ->
                new Dead(
                    CatalogFile.words(entry, "name").orElseThrow(),
                    CatalogFile.date(entry, "deadSince").orElseThrow(),
                    CatalogFile.words(entry, "by").orElse(Words.same(""))));
  }
}
