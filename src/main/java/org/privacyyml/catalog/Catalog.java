package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * The way to all that is known. One is made for a run; each file is read at most once, and only
 * when asked for.
 */
public final class Catalog {
  private final Map<String, Optional<Mapping>> files = new HashMap<>();
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final Map<String, Optional<Provider>> providers = new HashMap<>();
  private @Nullable CountryData countries;

  public Optional<Kind> kind(String id) {
    return remember(
        kinds, id, () -> CatalogFile.findIn("kinds", id).map(file -> Kind.of(id, file)));
  }

  /** All kinds, for finding the one that was meant. */
  public List<String> kindIds() {
    return CatalogFile.idsIn("kinds");
  }

  public Optional<Provider> provider(String id) {
    return remember(
        providers,
        id,
        () -> CatalogFile.findIn("providers", id).map(file -> Provider.of(id, file)));
  }

  /** All providers, for finding the one that was meant. */
  public List<String> providerIds() {
    return CatalogFile.idsIn("providers");
  }

  public Optional<Authority> authority(String key) {
    return block("authorities", "authorities", key).map(entry -> Authority.of(key, entry));
  }

  /** The keys of all authorities. */
  public List<String> authorityKeys() {
    return List.copyOf(
        file("authorities").orElseThrow().mapping("authorities").orElseThrow().keys());
  }

  /** The facts of a legal form, by its key in the format. */
  public Optional<FormFacts> legalForm(String key) {
    return block("legal-forms", "forms", key).map(entry -> FormFacts.of(key, entry));
  }

  /** What a known role is called on a page. */
  public Optional<Words> role(String key) {
    return file("roles")
        .flatMap(file -> file.mapping("roles"))
        .flatMap(roles -> CatalogFile.words(roles, key));
  }

  /** What pages call a value of the format. */
  public Optional<Words> term(String group, String key) {
    return file("terms")
        .flatMap(file -> file.mapping(group))
        .flatMap(terms -> CatalogFile.words(terms, key));
  }

  /** The words of a rule. */
  public Optional<Requirement> requirement(RuleId id) {
    return file("rules/" + id.family())
        .flatMap(file -> file.mapping(id.value()))
        .map(entry -> Requirement.of(id, entry));
  }

  /** The name that a company has today, where it is called by one that it had before. */
  public Optional<String> currentName(String name) {
    return items("entities", "entities").stream()
        .filter(entity -> entity.texts("was").stream().anyMatch(name::startsWith))
        .flatMap(entity -> entity.text("now").stream())
        .findFirst();
  }

  /** The days on which the law changed, in order. */
  public List<LocalDate> changesOfLaw() {
    return items("changes", "changes").stream()
        .flatMap(change -> CatalogFile.date(change, "date").stream())
        .toList();
  }

  /** A list of words that give something away. */
  public WordList words(String list) {
    return new WordList(file("wording").orElseThrow().texts(list));
  }

  public CountryData countries() {
    CountryData known = countries;
    if (known == null) {
      known = new CountryData(CatalogFile.get("countries"));
      countries = known;
    }
    return known;
  }

  private Optional<Mapping> block(String file, String blocks, String key) {
    return file(file).flatMap(found -> found.mapping(blocks)).flatMap(all -> all.mapping(key));
  }

  private List<Mapping> items(String file, String list) {
    return file(file).orElseThrow().items(list).stream().map(Mapping.class::cast).toList();
  }

  private Optional<Mapping> file(String name) {
    return remember(files, name, () -> CatalogFile.find(name));
  }

  private static <T> Optional<T> remember(
      Map<String, Optional<T>> known, String key, Supplier<Optional<T>> load) {
    Optional<T> found = known.get(key);
    if (found == null) {
      found = load.get();
      known.put(key, found);
    }
    return found;
  }
}
