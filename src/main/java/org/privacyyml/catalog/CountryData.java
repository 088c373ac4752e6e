package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/** Countries: their names, who belongs to the EEA, and for whom there is an adequacy decision. */
public final class CountryData {
  private final Mapping names;
  private final Set<String> eea;
  private final List<Adequacy> decisions;
  private final Mapping dead;
  private final LocalDate checkedOn;

  CountryData(Mapping file) {
    this.names = file.mapping("names").orElseThrow();
    this.eea = Set.copyOf(file.texts("eea"));
    this.decisions =
        file.items("adequacy").stream().map(item -> Adequacy.of((Mapping) item)).toList();
    this.dead = file.mapping("dead").orElseThrow();
    this.checkedOn = CatalogFile.checkedOn(file);
  }

  /** The day on which the adequacy decisions were last checked. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  /** The name of a country; a code without a name stays itself. */
  public Words name(String code) {
    return CatalogFile.words(names, code).orElse(Words.same(code));
  }

  public boolean isInEea(String code) {
    return eea.contains(code);
  }

  /** The decision for a country that counts on this day. */
  public Optional<Adequacy> adequacy(String code, LocalDate day) {
    return decisions.stream()
        .filter(decision -> decision.country().equals(code) && decision.isInForceOn(day))
        .findFirst();
  }

  /** A mechanism that has ended. */
  public record Dead(Words name, LocalDate since, Words by) {}

  /** What became of a mechanism that counts no more, by its key in the format. */
  public Optional<Dead> dead(String mechanism) {
    return dead.mapping(mechanism)
        .map(
            entry ->
                new Dead(
                    CatalogFile.words(entry, "name").orElseThrow(),
                    CatalogFile.date(entry, "deadSince").orElseThrow(),
                    CatalogFile.words(entry, "by").orElse(Words.same(""))));
  }
}
