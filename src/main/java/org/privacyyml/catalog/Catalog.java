package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final String CHECKED_ON = "checkedOn: ";

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Optional<Mapping>> parts = new HashMap<>();
  private final Map<String, Optional<Requirement>> requirements = new HashMap<>();
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final Map<String, Optional<Provider>> providers = new HashMap<>();
  private @Nullable CountryData countries;
  private String oldestCheck = "";

  public Optional<Kind> kind(String id) {
    return remember(
        kinds, id, () -> CatalogFile.findIn("kinds", id).map(file -> Kind.of(id, file)));
  }

  /** All kinds, for finding the one that was meant. */
  public List<String> kindIds() {
    return CatalogFile.idsIn("kinds");
  }

  public Optional<Provider> provider(String id) {
    Optional<Provider> provider =
        remember(
            providers,
            id,
            () -> CatalogFile.findIn("providers", id).map(file -> Provider.of(id, file)));
    provider.ifPresent(known -> remember(known.checkedOn().toString()));
    return provider;
  }

  /**
   * Whose entries on devices have such a name, where only one provider has. Which file to open
   * stands in one small list, so that none is opened in vain.
   */
  public Optional<Provider> writerOf(String entry) {
    for (Mapping writer : items("writers", "writers")) {
      if (new WordList(writer.texts("names")).names(entry)) {
        return writer.text("provider").flatMap(this::provider);
      }
    }
    return Optional.empty();
  }

  /** All providers, for finding the one that was meant. */
  public List<String> providerIds() {
    return CatalogFile.idsIn("providers");
  }

  public Optional<Authority> authority(String key) {
    return part("authorities", key, "authorities")
        .flatMap(found -> found.mapping(key))
        .map(entry -> Authority.of(key, entry));
  }

  /** The keys of all authorities. */
  public List<String> authorityKeys() {
    return List.copyOf(CatalogFile.get("authorities").mapping("authorities").orElseThrow().keys());
  }

  /** The facts of a legal form, by its key in the format. */
  public Optional<FormFacts> legalForm(String key) {
    return part("legal-forms", key, "forms")
        .flatMap(found -> found.mapping(key))
        .map(entry -> FormFacts.of(key, entry));
  }

  /** What a known role is called on a page. */
  public Optional<Words> role(String key) {
    return part("roles", key, "roles").flatMap(found -> CatalogFile.words(found, key));
  }

  /** What pages call a value of the format. */
  public Optional<Words> term(String group, String key) {
    return part("terms", group)
        .flatMap(found -> found.mapping(group))
        .flatMap(terms -> CatalogFile.words(terms, key));
  }

  /** The words of a rule. */
  public Optional<Requirement> requirement(RuleId id) {
    return remember(
        requirements,
        id.value(),
        () ->
            part("rules/" + id.family(), id.value())
                .flatMap(found -> found.mapping(id.value()))
                .map(entry -> Requirement.of(id, entry)));
  }

  /** All rules that have words, in order. */
  public List<String> ruleIds() {
    List<String> ids = new ArrayList<>();
    for (String family : CatalogFile.idsIn("rules")) {
      ids.addAll(CatalogFile.get("rules/" + family).keys());
    }
    ids.removeIf(key -> !key.contains("-"));
    return List.copyOf(ids);
  }

  /** When a rule applies, in words: its own, or those of the longest beginning of its id. */
  public Applicability applicability(RuleId id) {
    String beginning = id.value();
    Optional<Mapping> found = part("applies", beginning, "rules");
    while (found.isEmpty()) {
      int hyphen = beginning.lastIndexOf('-');
      if (hyphen < 0) {
        throw new IllegalStateException("nothing says when " + id + " applies");
      }
      beginning = beginning.substring(0, hyphen);
      found = part("applies", beginning, "rules");
    }
    return Applicability.of(found.get().mapping(beginning).orElseThrow());
  }

  /** What breaks a rule and what meets it; empty where no fact of the file can break it. */
  public Optional<Example> example(RuleId id) {
    return part("examples", id.value())
        .flatMap(found -> found.mapping(id.value()))
        .map(
            entry ->
                new Example(entry.text("fails").orElseThrow(), entry.text("passes").orElseThrow()));
  }

  /** The day on which the words and sources of a family of rules were last checked. */
  public LocalDate checkedOn(String family) {
    return CatalogFile.checkedOn(part("rules/" + family, "checkedOn").orElseThrow());
  }

  /** What a family of rules is called: the law that they come from. */
  public Words family(String family) {
    return part("laws", family, "families")
        .flatMap(found -> CatalogFile.words(found, family))
        .orElse(Words.same(family));
  }

  /** Where the official texts of the laws stand. */
  public Norms norms() {
    return new Norms();
  }

  /** The name that a company has on a day, where it is called by one that it had before. */
  public Optional<String> currentName(String name, LocalDate day) {
    return items("entities", "entities").stream()
        .filter(entity -> CatalogFile.date(entity, "since").filter(day::isBefore).isEmpty())
        .filter(entity -> entity.texts("was").stream().anyMatch(name::startsWith))
        .flatMap(entity -> entity.text("now").stream())
        .findFirst();
  }

  /** Artifacts that are clients of services. */
  public List<Library> libraries() {
    return items("libraries", "libraries").stream().map(Library::of).toList();
  }

  /** How generators are told not to load something. */
  public List<Advice> advice() {
    return items("advice", "advice").stream().map(Advice::of).toList();
  }

  /**
   * The days on which the law changed or will, in order.
   *
   * @param laws whose law is meant: {@code EU}, {@code DE}, {@code CH}
   */
  public List<ChangeOfLaw> changesOfLaw(Set<String> laws) {
    return items("changes", "changes").stream()
        .filter(change -> laws.contains(change.text("law").orElseThrow()))
        .map(ChangeOfLaw::of)
        .toList();
  }

  /** The day on which the oldest of all that has been looked up so far was checked. */
  public Optional<LocalDate> oldestCheck() {
    return oldestCheck.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(oldestCheck));
  }

  private String load(String file) {
    String text = CatalogFile.text(file);
    int key = text.indexOf(CHECKED_ON);
    if (key >= 0) {
      int day = key + CHECKED_ON.length();
      remember(text.substring(day, day + "2026-11-22".length()));
    }
    return text;
  }

  /** Days in this form are in order as texts, too. */
  private void remember(String checkedOn) {
    if (oldestCheck.isEmpty() || checkedOn.compareTo(oldestCheck) < 0) {
      oldestCheck = checkedOn;
    }
  }

  /** What to look for in a text before the patterns of a rule are tried on it. */
  public List<Hints> hints() {
    return Hints.parse(CatalogFile.text("hints"));
  }

  /** A list of words that give something away. */
  public WordList words(String list) {
    return new WordList(part("wording", list).orElseThrow().texts(list));
  }

  public CountryData countries() {
    CountryData known = countries;
    if (known == null) {
      known = new CountryData((key, parents) -> part("countries", key, parents));
      countries = known;
    }
    return known;
  }

  private List<Mapping> items(String file, String list) {
    return part(file, list).orElseThrow().items(list).stream().map(Mapping.class::cast).toList();
  }

  /** A part of a file: to find one entry, the others are not parsed. */
  private Optional<Mapping> part(String file, String key, String... parents) {
    return remember(
        parts,
        file + " " + key,
        () -> CatalogFile.part(file, texts.computeIfAbsent(file, this::load), key, parents));
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
