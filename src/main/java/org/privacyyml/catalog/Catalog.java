package org.privacyyml.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Day;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * The way to all that is known. One is made for a run; each file is read at most once, and only
 * when asked for.
 */
public final class Catalog {
  private static final String WRITERS = "writers";

  private final Parts parts = new Parts();
  private final Map<String, Optional<Requirement>> requirements = new HashMap<>();
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final Map<String, Optional<Provider>> providers = new HashMap<>();
  private @Nullable CountryData countries;

  /** A kind of activity by its key in the format. */
  public Optional<Kind> kind(String id) {
    Optional<Kind> kind = kinds.get(id);
    if (kind == null) {
      Mapping file = CatalogFile.findIn("kinds", id);
      kind = file == null ? Optional.empty() : Optional.of(Kind.of(id, file));
      kinds.put(id, kind);
    }
    return kind;
  }

  /** All kinds, for finding the one that was meant. */
  public List<String> kindIds() {
    return CatalogFile.idsIn("kinds");
  }

  /** A provider by its key in the format. */
  public Optional<Provider> provider(String id) {
    Optional<Provider> provider = providers.get(id);
    if (provider == null) {
      Mapping file = CatalogFile.findIn("providers", id);
      provider = file == null ? Optional.empty() : Optional.of(Provider.of(id, file));
      providers.put(id, provider);
      if (provider.isPresent()) {
        parts.checked(provider.get().checkedOn().toString());
      }
    }
    return provider;
  }

  /**
   * Whose entries on devices have such a name, where only one provider has. Which file to open
   * stands in one small list, so that none is opened in vain.
   */
  public Optional<Provider> writerOf(String entry) {
    Optional<String> writer = writer(entry, "names");
    if (writer.isPresent()) {
      return provider(writer.get());
    }
    for (String beginning : parts.keys(WRITERS, "beginnings")) {
      if (entry.startsWith(beginning)) {
        return provider(writer(beginning, "beginnings").orElseThrow());
      }
    }
    return Optional.empty();
  }

  private Optional<String> writer(String name, String block) {
    Optional<Mapping> line = parts.part(WRITERS, name, block);
    return line.isPresent() ? line.get().text(name) : Optional.empty();
  }

  /** All providers, for finding the one that was meant. */
  public List<String> providerIds() {
    return CatalogFile.idsIn("providers");
  }

  /** A supervisory authority by its key in the format, {@code DE-BE}. */
  public Optional<Authority> authority(String key) {
    Optional<Mapping> entry = parts.entry("authorities", key, "authorities");
    return entry.isPresent() ? Optional.of(Authority.of(key, entry.get())) : Optional.empty();
  }

  /** The keys of all authorities. */
  public List<String> authorityKeys() {
    return List.copyOf(CatalogFile.get("authorities").mapping("authorities").orElseThrow().keys());
  }

  /** How long a law wants something to be kept, by the key of that period. */
  public Optional<StatutoryPeriod> statutoryPeriod(String key) {
    Optional<Mapping> entry = parts.entry("periods", key, "periods");
    return entry.isPresent() ? Optional.of(StatutoryPeriod.of(key, entry.get())) : Optional.empty();
  }

  /** The keys of all statutory periods, for finding the one that was meant. */
  public List<String> statutoryPeriodKeys() {
    return List.copyOf(CatalogFile.get("periods").mapping("periods").orElseThrow().keys());
  }

  /** The keys of all legal forms. */
  public List<String> legalFormKeys() {
    return List.copyOf(CatalogFile.get("legal-forms").mapping("forms").orElseThrow().keys());
  }

  /** The facts of a legal form, by its key in the format. */
  public Optional<FormFacts> legalForm(String key) {
    Optional<Mapping> entry = parts.entry("legal-forms", key, "forms");
    return entry.isPresent() ? Optional.of(FormFacts.of(key, entry.get())) : Optional.empty();
  }

  /** What a known role is called on a page. */
  public Optional<Words> role(String key) {
    return parts.words("roles", key, "roles");
  }

  /** What pages call a value of the format. */
  public Optional<Words> term(String group, String key) {
    return parts.words("terms", key, group);
  }

  /** The words of a rule. */
  public Optional<Requirement> requirement(RuleId id) {
    Optional<Requirement> requirement = requirements.get(id.value());
    if (requirement == null) {
      Optional<Mapping> entry = parts.entry("rules/" + id.family(), id.value());
      requirement =
          entry.isPresent() ? Optional.of(Requirement.of(id, entry.get())) : Optional.empty();
      requirements.put(id.value(), requirement);
    }
    return requirement;
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
    Optional<Mapping> found = parts.entry("applies", beginning, "rules");
    while (found.isEmpty()) {
      int hyphen = beginning.lastIndexOf('-');
      if (hyphen < 0) {
        throw new IllegalStateException("nothing says when " + id + " applies");
      }
      beginning = beginning.substring(0, hyphen);
      found = parts.entry("applies", beginning, "rules");
    }
    return Applicability.of(found.get());
  }

  /** What breaks a rule and what meets it; empty where no fact of the file can break it. */
  public Optional<Example> example(RuleId id) {
    Optional<Mapping> entry = parts.entry("examples", id.value());
    return entry.isPresent()
        ? Optional.of(
            new Example(
                entry.get().text("fails").orElseThrow(), entry.get().text("passes").orElseThrow()))
        : Optional.empty();
  }

  /** The day on which the words and sources of a family of rules were last checked. */
  public LocalDate checkedOn(String family) {
    return CatalogFile.checkedOn(parts.part("rules/" + family, "checkedOn").orElseThrow());
  }

  /** What a family of rules is called: the law that they come from. */
  public Words family(String family) {
    return parts.words("laws", family, "families").orElse(Words.same(family));
  }

  /** Where the official texts of the laws stand. */
  public Norms norms() {
    return new Norms();
  }

  /** The name that a company has on a day, where it is called by one that it had before. */
  public Optional<String> currentName(String name, LocalDate day) {
    for (String former : parts.keys("entities", "entities")) {
      if (name.startsWith(former)) {
        Mapping entity = parts.entry("entities", former, "entities").orElseThrow();
        Optional<LocalDate> since = CatalogFile.date(entity, "since");
        if (CatalogFile.isInForce(since, Optional.empty(), day)) {
          return entity.text("now");
        }
      }
    }
    return Optional.empty();
  }

  /** Artifacts that are clients of services. */
  public List<Library> libraries() {
    List<Library> libraries = new ArrayList<>();
    for (String id : providerIds()) {
      for (String coordinates : provider(id).orElseThrow().signature().libraries()) {
        libraries.add(Library.ofProvider(id, coordinates));
      }
    }
    for (Mapping entry : parts.items("libraries", "libraries")) {
      libraries.add(Library.of(entry));
    }
    return libraries;
  }

  /** How generators are told not to load something. */
  public List<Advice> advice() {
    List<Advice> advice = new ArrayList<>();
    for (Mapping entry : parts.items("advice", "advice")) {
      advice.add(Advice.of(entry));
    }
    return advice;
  }

  /**
   * The days after this one on which the law changed or will, in order.
   *
   * @param laws whose law is meant: {@code EU}, {@code DE}, {@code CH}
   */
  public List<ChangeOfLaw> changesOfLaw(Set<String> laws, LocalDate after) {
    List<ChangeOfLaw> changes = new ArrayList<>();
    for (String day : parts.keys("changes", "changes")) {
      LocalDate date = Day.parse(day).orElseThrow();
      if (date.isAfter(after)) {
        Mapping change = parts.entry("changes", day, "changes").orElseThrow();
        if (laws.contains(change.text("law").orElseThrow())) {
          changes.add(ChangeOfLaw.of(date, change));
        }
      }
    }
    return changes;
  }

  /** The day on which the oldest of all that has been looked up so far was checked. */
  public Optional<LocalDate> oldestCheck() {
    return parts.oldestCheck();
  }

  /** What to look for in a text before the patterns of a rule are tried on it. */
  public List<RuleLetters> hints() {
    return RuleLetters.parse(CatalogFile.text("hints"));
  }

  /** A list of words that give something away. */
  public WordList words(String list) {
    return new WordList(parts.phrases("wording", list));
  }

  /** Domains below which strangers have their sites, such as {@code github.io}. */
  public List<String> sharedDomains() {
    return parts.phrases("shared-domains", "domains");
  }

  /** Names of countries, the EEA, and decisions on adequacy. */
  public CountryData countries() {
    CountryData known = countries;
    if (known == null) {
      known = new CountryData(parts);
      countries = known;
    }
    return known;
  }
}
