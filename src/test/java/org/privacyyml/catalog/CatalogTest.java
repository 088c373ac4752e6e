package org.privacyyml.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Fixtures;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.LegalBasis;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.Mechanism;
import org.privacyyml.policy.vocabulary.Obligation;
import org.privacyyml.policy.vocabulary.Ownership;
import org.privacyyml.policy.vocabulary.RegisterType;
import org.privacyyml.policy.vocabulary.Role;
import org.privacyyml.policy.vocabulary.Technology;
import org.privacyyml.site.reading.FormSeen;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;
import org.yaml.snakeyaml.Yaml;

/**
 * What is known is whole: nothing refers to what is not there, and every value is one the format
 * knows.
 */
class CatalogTest {
  private static final Path DATA = Path.of("src/main/resources/org/privacyyml/catalog");

  private static final List<String> KINDS = new Catalog().kindIds();

  private static final List<String> STATES =
      List.of(
          "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW",
          "DE-RP", "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH");

  private final Catalog catalog = new Catalog();

  /** What the world can overtake; a language stays as it is. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .filter(file -> !file.endsWith("languages.yml"))
          .sorted()
          .toList();
    }
  }

  static List<String> rules() {
    return new Catalog().ruleIds();
  }

  static List<String> providers() {
    return new Catalog().providerIds();
  }

  private static Set<String> keys(Keyed[] values) {
    return Stream.of(values).map(Keyed::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertBoth(Words words) {
    assertThat(words.in(EN)).isNotBlank();
    assertThat(words.in(DE)).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_says_when_it_was_checked(Path file) throws YamlProblem {
    Mapping read = (Mapping) new YamlReader().read(file.toString(), Fixtures.bytes(file));
    LocalDate checked = CatalogFile.checkedOn(read);
    assertThat(checked).isBetween(LocalDate.of(2026, 1, 1), LocalDate.now().plusYears(1));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_its_words_in_both_languages_and_a_source(String rule) {
    Requirement requirement = catalog.requirement(new RuleId(rule)).orElseThrow();
    assertBoth(requirement.source());
    assertBoth(requirement.title());
    assertBoth(requirement.message());
    assertBoth(requirement.reason());
    assertThat(requirement.add().isPresent() || requirement.fix().isPresent()).isTrue();
    requirement.fix().ifPresent(CatalogTest::assertBoth);
    assertThat(requirement.strictSeverity()).isLessThanOrEqualTo(requirement.severity());
    assertThat(requirement.message().in(EN)).doesNotEndWith(".");
    assertThat(requirement.message().in(DE).replace("Nr.", "")).doesNotEndWith(".");
  }

  /** Only remarks, and what is to be filled in, are in the reader's language. */
  @ParameterizedTest
  @MethodSource("rules")
  void what_is_to_be_pasted_is_the_same_in_both_languages(String rule) {
    Optional<Words> add = catalog.requirement(new RuleId(rule)).orElseThrow().add();
    if (add.isPresent()) {
      String german = add.get().in(DE);
      Object pasted = new Yaml().load(german);
      assertThat(keysIn(pasted)).isNotEmpty().isEqualTo(keysIn(new Yaml().load(add.get().in(EN))));
      assertThat(german).doesNotContainPattern("#.*\\b(or|the|where|which|once)\\b");
    }
  }

  /** All keys in their order, whatever they hold. */
  private static List<String> keysIn(Object node) {
    List<String> keys = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            keys.add(String.valueOf(key));
            keys.addAll(keysIn(value));
          });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> keys.addAll(keysIn(item)));
    }
    return keys;
  }

  /** People cite, skip and accept rules by their ids: one that is gone breaks their builds. */
  @Test
  void the_list_of_rules_is_that_of_the_catalogue_so_that_none_is_ever_gone() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/test/resources/catalog/rule-ids.txt")))
        .as(
            "rule-ids.txt: a new rule is added to the list; one in it is neither renamed nor removed")
        .isSorted()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  @Test
  void every_rule_stands_once_and_in_the_file_of_its_family() {
    for (String family : CatalogFile.idsIn("rules")) {
      Mapping file = CatalogFile.get("rules/" + family);
      assertThat(file.duplicates()).as(family).isEmpty();
      for (String key : file.keys()) {
        if (!key.equals("checkedOn")) {
          assertThat(new RuleId(key).family()).isEqualTo(family);
        }
      }
    }
  }

  @Test
  void what_is_said_of_when_rules_apply_is_said_of_rules_that_are_there() {
    for (String beginning : CatalogFile.get("applies").mapping("rules").orElseThrow().keys()) {
      assertThat(rules()).anyMatch(rule -> (rule + "-").startsWith(beginning + "-"));
    }
  }

  @Test
  void every_kind_has_its_templates_and_there_are_no_others() throws IOException {
    for (String language : List.of("de", "en")) {
      try (Stream<Path> templates = Files.list(Path.of("templates", language, "kinds"))) {
        assertThat(templates.map(file -> file.getFileName().toString().replace(".mustache", "")))
            .as(language)
            .containsExactlyInAnyOrderElementsOf(KINDS);
      }
    }
  }

  @Test
  void every_kind_presets_only_what_the_format_knows() {
    for (String id : KINDS) {
      Kind kind = catalog.kind(id).orElseThrow();
      assertBoth(kind.name());
      kind.purpose().ifPresent(CatalogTest::assertBoth);
      kind.data().ifPresent(CatalogTest::assertBoth);
      assertThat(kind.basis().stream()).as(id).isSubsetOf(keys(LegalBasis.values()));
      assertThat(kind.obligation().stream()).as(id).isSubsetOf(keys(Obligation.values()));
      assertThat(kind.consentWhen()).as(id).isSubsetOf(keys(Embedding.values()));
      assertThat(kind.traits().coversForms())
          .as(id)
          .isSubsetOf(Stream.of(FormSeen.Purpose.values()).map(FormSeen.Purpose::key).toList());
      assertThat(kind.interest().isPresent())
          .as(id + ": an interest goes with legitimate interests, and only with them")
          .isEqualTo(kind.basis().filter("legitimate-interests"::equals).isPresent());
      assertThat(kind.law().isEmpty())
          .as(id + ": a norm goes with a legal obligation, and only with it")
          .isEqualTo(kind.basis().filter("legal-obligation"::equals).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("providers")
  void every_value_of_a_provider_is_one_that_the_format_knows(String id) {
    Provider provider = catalog.provider(id).orElseThrow();
    Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    List<String> named = new ArrayList<>(provider.country().stream().toList());
    provider.parent().ifPresent(parent -> named.add(parent.country()));
    assertThat(named).isSubsetOf(countries);
    assertThat(named)
        .allSatisfy(code -> assertThat(catalog.countries().name(code).in(DE)).isNotEqualTo(code));
    assertThat(provider.role().stream()).isSubsetOf(keys(Role.values()));
    assertThat(provider.certification().map(Provider.Certification::framework).stream())
        .isSubsetOf(keys(Mechanism.values()));
    assertThat(provider.privacyPolicy().orElse("https://")).startsWith("https://");
    assertThat(provider.hosts())
        .allSatisfy(host -> assertThat(host).matches("[*a-z0-9.-]+(/\\S*)?"));
    assertThat(
            provider
                .name()
                .flatMap(name -> catalog.currentName(name, LocalDate.of(2026, 11, 22)))
                .filter(now -> !now.equals(provider.name().get())))
        .as("a name of the past")
        .isEmpty();
    for (Provider.Entry entry : provider.storage()) {
      assertThat(entry.names()).isNotEmpty();
      assertThat(entry.technology().stream()).isSubsetOf(keys(Technology.values()));
      assertThat(entry.party().stream()).isSubsetOf(keys(Ownership.values()));
      assertThat(entry.duration().filter(duration -> Term.parseDuration(duration).isEmpty()))
          .as("a duration that is no period")
          .isEmpty();
      entry.purpose().ifPresent(CatalogTest::assertBoth);
    }
  }

  @Test
  void who_writes_an_entry_is_known_by_its_name_where_nobody_else_writes_it() {
    Mapping writers = CatalogFile.get("writers");
    Map<String, String> names = new TreeMap<>();
    writers.mapping("names").orElseThrow().forEach(line -> names.put(line.key(), text(line)));
    writers
        .mapping("beginnings")
        .orElseThrow()
        .forEach(line -> names.put(line.key() + "*", text(line)));
    assertThat(names).hasSizeGreaterThan(30);
    names.forEach(
        (name, id) -> {
          for (String provider : catalog.providerIds()) {
            boolean writes =
                catalog.provider(provider).orElseThrow().storage().stream()
                    .anyMatch(entry -> entry.names().contains(name));
            assertThat(writes).as(name + " of " + provider).isEqualTo(provider.equals(id));
          }
          String written = name.replace("*", "x1");
          assertThat(catalog.writerOf(written).map(Provider::id)).as(written).contains(id);
        });
    assertThat(catalog.writerOf("\"IDE\"")).isEmpty();
    assertThat(catalog.writerOf("_ga_ABC123").map(Provider::id)).contains("google-analytics");
    assertThat(catalog.writerOf("_gat")).isEmpty();
  }

  private static String text(Mapping.Entry line) {
    return ((Scalar) line.value()).text();
  }

  @Test
  void whoever_is_named_has_a_country() {
    for (String id : catalog.providerIds()) {
      Provider provider = catalog.provider(id).orElseThrow();
      assertThat(provider.name().isEmpty() || provider.country().isPresent()).as(id).isTrue();
      assertThat(provider.certification().isEmpty() || provider.country().isPresent())
          .as(id)
          .isTrue();
    }
  }

  @Test
  void every_state_has_its_authority() {
    assertThat(catalog.authorityKeys())
        .containsAll(STATES)
        .contains("DE-BUND", "DE-BY-PUBLIC", "AT", "CH", "LI");
    for (String key : catalog.authorityKeys()) {
      Authority authority = catalog.authority(key).orElseThrow();
      assertThat(authority.name()).as(key).isNotBlank();
      assertThat(authority.web().or(authority::email).or(authority::street)).as(key).isPresent();
    }
  }

  @Test
  void every_legal_form_has_its_facts() {
    Set<String> roles = new TreeSet<>();
    for (String form : keys(LegalForm.values())) {
      FormFacts facts = catalog.legalForm(form).orElseThrow(() -> new AssertionError(form));
      assertThat(facts.representativesNeeded()).as(form).isIn("always", "partnership", "never");
      assertThat(
              facts.representativesNeeded().equals("never") || facts.representatives().isPresent())
          .as(form)
          .isTrue();
      for (String country : List.of("DE", "AT", "CH")) {
        assertThat(facts.registersIn(country)).as(form).isSubsetOf(keys(RegisterType.values()));
      }
      roles.add(form);
    }
    assertThat(roles).hasSizeGreaterThan(30);
  }

  @Test
  void adequacy_decisions_have_their_dates() {
    CountryData countries = catalog.countries();
    LocalDate today = LocalDate.of(2026, 11, 22);
    for (String code :
        List.of(
            "AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ",
            "US", "UY")) {
      assertThat(countries.adequacy(code, today)).as(code).isPresent();
    }
    assertThat(countries.adequacy("GB", LocalDate.of(2031, 12, 27))).isPresent();
    assertThat(countries.adequacy("GB", LocalDate.of(2031, 12, 28))).isEmpty();
    assertThat(countries.adequacy("BR", LocalDate.of(2026, 1, 25))).isEmpty();
    assertThat(countries.adequacy("BR", LocalDate.of(2026, 1, 26))).isPresent();
    assertThat(countries.adequacy("IN", today)).isEmpty();
    assertThat(Stream.of("CA", "US", "JP", "KR").map(code -> countries.adequacy(code, today)))
        .allMatch(decision -> decision.filter(Adequacy::partial).isPresent());
    for (String ended :
        List.of("privacy-shield", "safe-harbor", "scc-2001", "scc-2004", "scc-2010")) {
      assertThat(countries.dead(ended)).as(ended).isPresent();
    }
  }

  @Test
  void the_EEA_is_what_it_is() {
    CountryData countries = catalog.countries();
    assertThat(
            List.of(
                "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "GR", "ES", "FR", "HR", "IT", "CY", "LV",
                "LT", "LU", "HU", "MT", "NL", "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE", "IS",
                "LI", "NO"))
        .allMatch(countries::isInEea);
    assertThat(List.of("CH", "GB", "GL", "FO", "AD", "MC", "SM", "VA", "GI", "US"))
        .noneMatch(countries::isInEea);
  }

  @Test
  void a_company_is_known_by_the_name_that_it_has_today() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(catalog.currentName("Google Inc.", today))
        .isEqualTo(Optional.of("Google Ireland Limited"));
    assertThat(catalog.currentName("Google Inc.", LocalDate.of(2017, 8, 31))).isEmpty();
    assertThat(catalog.currentName("Google Ireland Limited", today)).isEmpty();
  }
}
