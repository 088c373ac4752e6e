package org.privacyyml.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;
import static org.privacyyml.Spoken.words;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Fixtures;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Start;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.LegalBasis;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.Obligation;
import org.privacyyml.policy.vocabulary.StartOfPeriod;

/** What a file states is what is read: no more, no less. */
class PolicyReaderTest {
  private static final BaseFiles NO_FILES = (name, from) -> Optional.empty();

  private static PolicyReader.Result read(String text) {
    return new PolicyReader(NO_FILES).read("privacy.yml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Policy policy(String text) {
    return read(text).policy().orElseThrow();
  }

  private static Controller controller(String keys) {
    return policy("controller: " + keys + "\n").controller().value().orElseThrow();
  }

  private static Finding only(String rule, String text) {
    List<Finding> findings =
        read("version: 1\nsite: {name: x, url: \"https://x.example\", nature: private}\n" + text)
            .findings();
    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.rule().value()).isEqualTo(rule));
    return findings.get(0);
  }

  @Test
  void a_key_has_three_states() {
    Policy policy = policy("dataProtectionOfficer: none\neuRepresentative: {name: x}\n");
    assertThat(policy.dataProtectionOfficer().isNone()).isTrue();
    assertThat(policy.euRepresentative().isStated()).isTrue();
    assertThat(policy.swissRepresentative().isMissing()).isTrue();
    assertThat(policy.swissRepresentative().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vatId: x | controller.vatId or imprint.provider.vatId",
        "guard: {groupId: a, legalBasis: x} | processing[].legalBasis",
        "guard: {groupId: a, agreement: true} | recipients.….agreement",
      })
  void a_key_in_the_wrong_place_is_told_its_own(String text, String places) {
    assertThat(only("FORMAT-UNKNOWN-KEY", text + "\n").suggestion().in(EN))
        .startsWith("Its place is " + places + "; known here: ");
  }

  @Test
  void a_missing_choice_names_what_there_is_to_choose() {
    assertThat(read("version: 1\nsite: {name: x, url: \"https://x.example\"}\n").findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.suggestion().in(EN))
                    .isEqualTo(
                        "Write nature: …, with one of: commercial, non-commercial, private"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "[]"})
  void a_key_without_a_value_is_missing_and_known_to_be_empty(String nothing) {
    Fact<List<Activity>> processing = policy("processing: " + nothing + "\n").processing();
    assertThat(processing.isMissing()).isTrue();
    assertThat(processing.isEmpty()).isTrue();
  }

  @Test
  void what_cannot_be_read_is_neither_missing_nor_stated() {
    Fact<Party> officer = policy("dataProtectionOfficer: no\n").dataProtectionOfficer();
    assertThat(officer.isUnreadable()).isTrue();
    assertThat(officer.isMissing() || officer.isAnswered()).isFalse();
  }

  @Test
  void a_list_of_which_nothing_can_be_read_is_unreadable() {
    assertThat(policy("processing: [1, 2]\n").processing().isUnreadable()).isTrue();
    assertThat(policy("recipientsForAll: [[a]]\n").recipientsForAll().isUnreadable()).isTrue();
    assertThat(policy("recipientsForAll: [[a], b]\n").recipientsForAll().value().orElseThrow())
        .hasSize(1);
  }

  @Test
  void a_missing_key_has_its_own_path_at_the_place_of_its_parent() {
    Controller controller =
        policy("version: 1\ncontroller:\n  name: x\n").controller().value().orElseThrow();
    assertThat(controller.email().where().path()).isEqualTo("controller.email");
    assertThat(controller.email().where().place().line()).isEqualTo(2);
  }

  @Test
  void activities_are_known_by_id_then_kind_then_index() {
    Policy policy =
        policy("processing:\n  - {kind: hosting}\n  - {kind: hosting, id: more}\n  - {name: x}\n");
    assertThat(policy.activities())
        .extracting(activity -> activity.where().path())
        .containsExactly("processing[hosting]", "processing[more]", "processing[2]");
  }

  @Test
  void postal_codes_and_countries_stay_as_written() {
    Address address =
        controller("{address: {postalCode: 01067, country: NO}}").address().value().orElseThrow();
    assertThat(address.postalCode().value()).contains("01067");
    assertThat(address.country().value()).contains("NO");
  }

  @ParameterizedTest
  @CsvSource({
    "DE 136 695 976, DE136695976",
    "de136695976, DE136695976",
    "DE.136.695.976, DE136695976",
    "ATU 12345678, ATU12345678",
    "CHE-123.456.789 MWST, CHE-123.456.789MWST",
  })
  void vat_ids_are_read_without_blanks(String written, String number) {
    TaxNumber vatId = controller("{vatId: " + written + "}").vatId().value().orElseThrow();
    assertThat(vatId.number()).contains(number);
  }

  @Test
  void a_vat_id_can_be_applied_for_or_none() {
    assertThat(controller("{vatId: applied-for}").vatId().value().orElseThrow().number()).isEmpty();
    assertThat(controller("{vatId: none}").vatId().isNone()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "type: HRB, 12345 B, HRB, 12345 B",
    "type: HRB, HRB 12345 B, HRB, 12345 B",
    "type: HRB, HRB12345, HRB, 12345",
    "type: HRB, hrb 12345, HRB, 12345",
    "type: HRB, HRB Nr. 12345, HRB, 12345",
    "court: x, HRB 12345 B, HRB, 12345 B",
    "court: x, VR 200521 B, VR, 200521 B",
    "court: x, ZVR-Zahl 123456789, ZVR, 123456789",
    "court: x, FN 123456a, FN, 123456a",
    "court: x, CHE-123.456.789, CHE, CHE-123.456.789",
    "type: foreign, 4711, foreign, 4711",
  })
  void a_register_number_may_bring_its_type(
      String other, String written, String type, String number) {
    Register register =
        controller("{register: {" + other + ", number: " + written + "}}")
            .register()
            .value()
            .orElseThrow();
    assertThat(register.type().value().orElseThrow().key()).isEqualTo(type);
    assertThat(register.number().value()).contains(number);
  }

  @Test
  void a_register_number_without_type_stays_without() {
    Register register =
        controller("{register: {number: 12345 B}}").register().value().orElseThrow();
    assertThat(register.type().isMissing()).isTrue();
    assertThat(register.number().value()).contains("12345 B");
  }

  @Test
  void dates_are_read_quoted_or_not() {
    assertThat(policy("updated: 2026-11-22\n").updated().value())
        .contains(LocalDate.of(2026, 11, 22));
    assertThat(policy("updated: \"2026-11-22\"\n").updated().value())
        .contains(LocalDate.of(2026, 11, 22));
  }

  @ParameterizedTest
  @CsvSource({
    "22.11.2026, 2026-11-22",
    "5.1.2026, 2026-01-05",
    "2026-1-5, 2026-01-05",
    "31.2.2026, 2026-11-22"
  })
  void a_date_in_another_spelling_is_answered_with_the_right_one(String written, String suggested) {
    assertThat(only("FORMAT-VALUE", "updated: " + written + "\n").suggestion().in(EN))
        .contains(suggested);
  }

  @ParameterizedTest
  @CsvSource({
    "legalForm: gmbh, GmbH",
    "legalForm: GmbH & Co KG, GmbH & Co. KG",
    "legalForm: UG (haftungsbeschraenkt), UG (haftungsbeschränkt)",
    "legalForm: eV, e.V.",
    "sector: publicstate, public-state",
  })
  void the_nearest_valid_spelling_is_suggested(String wrong, String suggested) {
    List<Finding> findings = read("controller: {" + wrong + "}\n").findings();
    assertThat(findings)
        .anySatisfy(
            finding ->
                assertThat(finding.suggestion().in(EN))
                    .isEqualTo("Did you mean " + suggested + "?"));
  }

  @ParameterizedTest
  @CsvSource({
    "site.nmae, name",
    "udpated, updated",
    "storrage, storage",
    "dataProtectionOficer, dataProtectionOfficer",
    "data-protection-officer, dataProtectionOfficer",
    "Processing, processing",
  })
  void the_nearest_key_is_suggested(String path, String suggested) {
    String yaml =
        path.startsWith("site.") ? "site: {" + path.substring(5) + ": x}\n" : path + ": x\n";
    assertThat(read(yaml).findings())
        .anySatisfy(
            finding ->
                assertThat(finding.suggestion().in(EN))
                    .isEqualTo("Did you mean " + suggested + "?"));
  }

  @Test
  void where_nothing_is_near_the_known_keys_are_named() {
    Finding finding = only("FORMAT-UNKNOWN-KEY", "guard: {groupId: x, zzzzzz: y}\n");
    assertThat(finding.suggestion().in(EN)).isEqualTo("Known here: groupId");
    assertThat(finding.suggestion().in(DE)).isEqualTo("Hier bekannt: groupId");
  }

  @Test
  void a_comma_in_braces_is_explained() {
    Finding finding =
        only("FORMAT-UNKNOWN-KEY", "euRepresentative: {name: Muster, Beispiel und Partner}\n");
    assertThat(finding.suggestion().in(EN))
        .contains("A comma in unquoted text inside {…} ends the value");
    assertThat(finding.where().path()).isEqualTo("euRepresentative.Beispiel und Partner");
  }

  @Test
  void an_empty_unknown_key_in_a_block_is_no_matter_of_commas() {
    assertThat(only("FORMAT-UNKNOWN-KEY", "euRepresentative:\n  nmae:\n").suggestion().in(EN))
        .isEqualTo("Did you mean name?");
  }

  @Test
  void what_a_number_sign_cuts_off_is_named_as_a_warning() {
    Finding finding =
        only("FORMAT-COMMENT", "euRepresentative: {address: {\n  street: Hauptstraße 1 #3\n}}\n");
    assertThat(finding.message().in(EN)).startsWith("\"#3\" is read as a comment");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void meant_none_is_suggested() {
    assertThat(only("FORMAT-VALUE", "storage: no\n").suggestion().in(EN))
        .isEqualTo("Did you mean none?");
    assertThat(only("FORMAT-VALUE", "storage: false\n").suggestion().in(DE))
        .isEqualTo("Gemeint: none?");
  }

  @ParameterizedTest
  @CsvSource({
    "Deutschland, DE",
    "germany, DE",
    "de, DE",
    "UK, GB",
    "USA, US",
    "Norwegen, NO",
    "DEU, DE"
  })
  void the_country_that_was_meant_is_suggested(String written, String code) {
    assertThat(
            only("FORMAT-VALUE", "recipients: {a: {country: " + written + "}}\n")
                .suggestion()
                .in(EN))
        .isEqualTo("Did you mean " + code + "?");
  }

  @ParameterizedTest
  @CsvSource({"BE, DE-BE", "de-be, DE-BE", "Berlin, DE-BE", "Thüringen, DE-TH"})
  void the_land_that_was_meant_is_suggested(String written, String code) {
    assertThat(
            only("FORMAT-VALUE", "euRepresentative: {address: {state: " + written + "}}\n")
                .suggestion()
                .in(EN))
        .isEqualTo("Did you mean " + code + "?");
  }

  @Test
  void every_country_can_be_searched_for_a_name() {
    assertThat(only("FORMAT-VALUE", "recipients: {a: {country: Nowhere}}\n").suggestion().in(EN))
        .contains("ISO 3166");
  }

  @Test
  void a_plain_text_is_in_the_first_language_alone() {
    Policy policy = policy("site: {languages: [en, de]}\nprovision: {consequence: Nothing.}\n");
    Text text = policy.provision().value().orElseThrow().consequence().value().orElseThrow();
    assertThat(text.in(EN)).contains("Nothing.");
    assertThat(text.in(DE)).isEmpty();
  }

  @Test
  void the_languages_count_wherever_they_stand_in_the_file() {
    Policy policy = policy("provision: {consequence: Nothing.}\nsite: {languages: [en]}\n");
    assertThat(policy.provision().value().orElseThrow().consequence().value().orElseThrow().in(EN))
        .contains("Nothing.");
  }

  @Test
  void a_name_counts_in_every_language() {
    Site site =
        policy("site: {name: Beispiel, languages: [de, en]}\n").site().value().orElseThrow();
    assertThat(site.name().value()).contains(Text.everywhere("Beispiel"));
  }

  @Test
  void a_text_for_all_languages_gives_way_to_one_language() {
    Policy policy = policy("provision: {consequence: {all: a, de: b}}\n");
    assertThat(policy.provision().value().orElseThrow().consequence().value())
        .contains(Text.of(words("a", "b")));
  }

  @Test
  void a_page_language_that_cannot_be_read_is_reported_once() {
    assertThat(only("FORMAT-TYPE", "provision: {consequence: {de: [a]}}\n").where().path())
        .isEqualTo("provision.consequence.de");
  }

  @Test
  void a_legal_basis_is_a_word_words_or_blocks() {
    List<Activity> activities =
        policy(
                """
                processing:
                  - {id: a, legalBasis: contract}
                  - {id: b, legalBasis: [contract, consent]}
                  - id: c
                    legalBasis: [{basis: consent, for: x, withdrawal: y}, legal-obligation]
                """)
            .activities();
    assertThat(bases(activities.get(0))).containsExactly(LegalBasis.CONTRACT);
    assertThat(bases(activities.get(1))).containsExactly(LegalBasis.CONTRACT, LegalBasis.CONSENT);
    assertThat(bases(activities.get(2)))
        .containsExactly(LegalBasis.CONSENT, LegalBasis.LEGAL_OBLIGATION);
    assertThat(activities.get(2).legalBasis().value().orElseThrow().get(0).purpose().isStated())
        .isTrue();
  }

  private static List<LegalBasis> bases(Activity activity) {
    return activity.legalBasis().value().orElseThrow().stream()
        .flatMap(basis -> basis.basis().stream())
        .toList();
  }

  @Test
  void a_misspelt_legal_basis_is_kept_as_it_is_written() {
    Activity activity =
        policy("processing: [{id: a, legalBasis: contracts}]\n").activities().get(0);
    Basis basis = activity.legalBasis().value().orElseThrow().get(0);
    assertThat(basis.basis()).isEmpty();
    assertThat(basis.written()).isEqualTo("contracts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 days",
        "{period: 14 days}",
        "{criteria: x}",
        "{setBy: provider}",
        "{not-stored: true}",
        "{min: 1 day, max: 2 days}",
        "{setBy: someone}",
        "{not-stored: perhaps}",
        "{min: soon}",
      })
  void a_retention_that_says_how_long_or_was_reported_is_not_asked_for_again(String retention) {
    Activity activity =
        policy("processing: [{id: a, retention: " + retention + "}]\n").activities().get(0);
    assertThat(activity.retention().value().orElseThrow().get(0).saysHowLong()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{of: x}", "{law: x}", "{not-stored: false}", "{from: end-of-year}"})
  void a_retention_can_fail_to_say_how_long(String retention) {
    Activity activity =
        policy("processing: [{id: a, retention: " + retention + "}]\n").activities().get(0);
    assertThat(activity.retention().value().orElseThrow().get(0).saysHowLong()).isFalse();
  }

  @Test
  void a_period_may_begin_at_a_usual_moment_or_in_the_owners_words() {
    List<Activity> activities =
        policy(
                "processing: [{id: a, retention: {period: 1 day, from: end-of-year}}, {id: b, retention: {period: 1 day, from: Umzug}}]\n")
            .activities();
    assertThat(start(activities.get(0)).usual()).contains(StartOfPeriod.END_OF_YEAR);
    assertThat(start(activities.get(1)).text().orElseThrow().in(DE)).contains("Umzug");
  }

  private static Start start(Activity activity) {
    return activity.retention().value().orElseThrow().get(0).from().value().orElseThrow();
  }

  @Test
  void storage_is_read_with_its_states() {
    List<StorageEntry> entries =
        policy(
                """
                storage:
                  - {name: a, access: none, necessary: false, duration: until-deleted}
                  - {name: [b, b*], access: [acme], necessary: Warenkorb, duration: {min: 1 hour, max: 2 hours}}
                  - {from: google-analytics}
                """)
            .storage()
            .value()
            .orElseThrow();
    assertThat(entries.get(0).access().isNone()).isTrue();
    assertThat(entries.get(0).necessary().value().orElseThrow().reason()).isEmpty();
    assertThat(entries.get(0).duration().value().orElseThrow().kind())
        .isEqualTo(Term.Kind.UNTIL_DELETED);
    assertThat(entries.get(1).name().value().orElseThrow()).containsExactly("b", "b*");
    assertThat(entries.get(1).necessary().value().orElseThrow().reason()).isPresent();
    assertThat(entries.get(1).duration().value().orElseThrow().kind()).isEqualTo(Term.Kind.BETWEEN);
    assertThat(entries.get(2).from().value().orElseThrow().key()).isEqualTo("google-analytics");
  }

  @Test
  void the_copy_of_safeguards_is_an_address_or_a_text() {
    Policy policy =
        policy(
            """
            site: {languages: [de, en]}
            recipients:
              a: {transfer: {copy: https://a.example/scc}}
              b: {transfer: {copy: {de: http-Adresse auf Anfrage, en: http address on request}}}
            """);
    assertThat(policy.recipients().get("a").transfer().value().orElseThrow().get(0).copy().value())
        .contains(Text.everywhere("https://a.example/scc"));
    assertThat(
            policy.recipients().get("b").transfer().value().orElseThrow().get(0).copy().isStated())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bäckerei.example",
        "http://localhost:8080/a",
        "https://a.example/b?c=d#e",
        "HTTPS://A.EXAMPLE"
      })
  void an_address_on_the_web_is_read(String url) {
    assertThat(policy("site: {url: \"" + url + "\"}\n").site().value().orElseThrow().url().value())
        .contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beispiel.de",
        "//beispiel.de",
        "ftp://beispiel.de",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://a b.example",
        "mailto:a@b.example"
      })
  void what_is_no_address_on_the_web_is_refused(String url) {
    assertThat(
            policy("site: {url: \"" + url + "\"}\n")
                .site()
                .value()
                .orElseThrow()
                .url()
                .isUnreadable())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#cookies", "/cookies", "https://a.example/#cookies"})
  void consent_settings_may_be_on_the_site_itself(String link) {
    assertThat(
            policy("consent: {settings: \"" + link + "\"}\n")
                .consent()
                .value()
                .orElseThrow()
                .get(0)
                .settings()
                .value())
        .contains(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "javascript:show()", "cookies.html", "/a b"})
  void consent_settings_are_no_other_links(String link) {
    assertThat(
            policy("consent: {settings: \"" + link + "\"}\n")
                .consent()
                .value()
                .orElseThrow()
                .get(0)
                .settings()
                .isUnreadable())
        .isTrue();
  }

  @Test
  void an_own_file_overrides_its_base_key_by_key_and_lists_as_a_whole() {
    Policy policy =
        Fixtures.read(Fixtures.file("format/extends-relative.yml")).result().policy().orElseThrow();
    Controller controller = policy.controller().value().orElseThrow();
    Address address = controller.address().value().orElseThrow();
    assertThat(controller.name().value()).contains("Beispiel Holding");
    assertThat(controller.legalForm().value()).contains(LegalForm.GMBH);
    assertThat(controller.phone().isNone()).isTrue();
    assertThat(controller.fax().value()).contains("+49 30 5550124");
    assertThat(address.street().value()).contains("Hauptstraße 1");
    assertThat(address.postalCode().value()).contains("10969");
    assertThat(policy.activities())
        .extracting(activity -> activity.kind().value().orElseThrow())
        .containsExactly("hosting");
    assertThat(policy.dataProtectionOfficer().isStated()).isTrue();
    assertThat(policy.recipients()).containsOnlyKeys("acme");
    assertThat(policy.sections().value().orElseThrow().get(0).body().value().orElseThrow().in(DE))
        .hasValueSatisfying(text -> assertThat(text).startsWith("Ein Text der Firma."));
  }

  @Test
  void what_comes_from_a_base_file_is_placed_there() {
    Policy policy =
        Fixtures.read(Fixtures.file("format/extends-relative.yml")).result().policy().orElseThrow();
    assertThat(policy.dataProtectionOfficer().where().place().source().name())
        .isEqualTo("base/holding.yml");
    assertThat(policy.controller().where().place().source().name())
        .isEqualTo("extends-relative.yml");
  }

  @Test
  void an_own_text_for_all_languages_replaces_the_texts_of_the_base() {
    Policy policy =
        Fixtures.read(Fixtures.file("format/extends-texts.yml")).result().policy().orElseThrow();
    assertThat(policy.provision().value().orElseThrow().consequence().value())
        .contains(Text.everywhere("Nope."));
    assertThat(policy.provision().value().orElseThrow().required().value()).contains(Obligation.NO);
  }

  @Test
  void a_file_whose_base_cannot_be_read_is_read_without_it() {
    PolicyReader.Result result = Fixtures.read(Fixtures.file("format/extends-syntax.yml")).result();
    assertThat(result.policy()).isPresent();
    assertThat(result.findings()).hasSize(2);
  }

  @Test
  void a_chain_of_files_without_end_is_cut() {
    BaseFiles endless =
        (name, from) ->
            Optional.of(
                new BaseFiles.Found(
                    name,
                    ("extends: x" + name + "\nupdated: 2026-11-22\n")
                        .getBytes(StandardCharsets.UTF_8)));
    PolicyReader.Result result =
        new PolicyReader(endless)
            .read("privacy.yml", "extends: x\n".getBytes(StandardCharsets.UTF_8));
    assertThat(result.findings())
        .anySatisfy(
            f -> assertThat(f.message().in(EN)).isEqualTo("more than 10 files extend each other"));
    assertThat(result.policy().orElseThrow().updated().isStated()).isTrue();
  }

  @Test
  void without_yaml_there_is_no_policy_but_a_finding() {
    PolicyReader.Result result = read("a: b: c\n");
    assertThat(result.policy()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.rule().value()).isEqualTo("FORMAT-SYNTAX"));
  }

  @Test
  void everything_wrong_is_reported_at_once() {
    assertThat(read("a: 1\nb: 2\nc: 3\n").findings()).hasSize(5);
  }

  @Test
  void a_missing_file_is_named() {
    assertThat(PolicyReader.missing("privacy.yml").message().in(DE))
        .isEqualTo("Es gibt keine Datei privacy.yml");
  }
}
