package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Place;
import org.privacyyml.policy.value.BaseFiles;

/** What is looked for in every value, in section files and in templates. */
class StaleWordsTest {
  private static final Path GMBH = Fixtures.file("law/ID-PLACEHOLDER.pass.yml");

  private static String yaml() {
    return new String(Fixtures.bytes(GMBH), StandardCharsets.UTF_8);
  }

  private static List<Finding> check(String yaml, BaseFiles files, String... skipped) {
    return new Privacy(LawFixturesTest.TODAY, false, Set.of(skipped))
        .check("privacy.yml", yaml.getBytes(StandardCharsets.UTF_8), files)
        .findings()
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Max Mustermann",
        "Musterstraße 1",
        "12345 Musterstadt",
        "info@example.com",
        "https://www.example.org/impressum",
        "TODO",
        "[[FIRMA]]",
        "[FIRMA]",
        "{{ company }}",
        "<STRASSE>",
        "…",
        "...",
        "Ihre Firma",
        "Ihr Firma",
        "Your Name",
        "ihr\u00A0Name",
        "Deine E-Mail-Adresse",
        "Erika Muster",
        "ATU 12345678",
        "Your Company",
        "DE123456789",
        "DE 123 456 789",
        "DE999999999",
        "Lorem ipsum dolor",
        "John Doe",
        "xxx"
      })
  void a_placeholder_is_found_whatever_key_it_stands_under(String value) {
    for (String key : List.of("street", "city")) {
      String yaml =
          yaml().replaceFirst(key + ": [^,}]+", key + ": \"" + value.replace("$", "\\$") + "\"");
      assertThat(check(yaml, (name, from) -> Optional.empty()))
          .filteredOn(finding -> finding.rule().value().equals("ID-PLACEHOLDER"))
          .extracting(finding -> finding.where().path())
          .containsExactly("controller.address." + key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beispielstraße 1",
        "Am Mustergarten 3",
        "Todoweg 4",
        "Platz der Deutschen Einheit 1 … 3",
        "[Hinterhaus] Lindenstraße 12",
        "Ihre Adresse in Berlin",
        "Jürgen Muster",
        "Exampleweg 1"
      })
  void what_only_looks_like_one_is_left_alone(String value) {
    String yaml = yaml().replaceFirst("street: [^,}]+", "street: \"" + value + "\"");
    assertThat(check(yaml, (name, from) -> Optional.empty()))
        .extracting(finding -> finding.rule().value())
        .doesNotContain("ID-PLACEHOLDER");
  }

  /** The words stand between angle quotes, which are taken out of the file. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "note: Siehe § 7 «TMG» und mehr.",
        "note: \"Siehe § 7 «TMG» und mehr.\"",
        "note: 'Siehe § 7 «TMG» und mehr.'",
        "note: |\n      Das ist die erste Zeile.\n      Siehe § 7 «TMG» und mehr.",
        "note: |\n\n\n      § 7 «TMG»\n\n      Das ist die letzte Zeile.",
        "note: >\n      Diese Zeile ist die erste, und\n      diese sagt § 7 «TMG» und mehr.",
        "note: >-\n      Erster Absatz.\n\n      Zweiter mit § 7 «TMG» darin.",
        "note: Ein Text ohne Anführung, der\n      weitergeht mit § 7 «TMG» und mehr.",
        "note: \"Ein Text mit Anführung, der\n      weitergeht mit § 7 «TMG» und mehr.\"",
        "note: \"- § 7 «TMG»\"",
        "note: {de: Siehe § 7 «TMG» und mehr., en: Nothing.}",
        "note: {en: No more., de: § 7 «TMG»}"
      })
  void what_is_stale_is_shown_where_it_stands(String note) {
    String yaml =
        yaml().replace("    retention: 14 days\n", "    retention: 14 days\n    " + note + "\n");
    assertThat(yaml).contains("«");
    String before = yaml.substring(0, yaml.indexOf('«'));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String plain = yaml.replace("«", "").replace("»", "");
    assertThat(check(plain, (name, from) -> Optional.empty()))
        .filteredOn(finding -> finding.rule().value().equals("STALE-TMG"))
        .extracting(finding -> finding.place() + "+" + finding.place().length())
        .containsExactly("privacy.yml:" + line + ":" + column + "+3");
  }

  @Test
  void what_is_wrapped_is_shown_as_far_as_its_first_line_goes() {
    String note = "    note: |\n      Das erlaubt\n      der Privacy\n      Shield.\n";
    String yaml = yaml().replace("    retention: 14 days\n", "    retention: 14 days\n" + note);
    assertThat(check(yaml, (name, from) -> Optional.empty()))
        .filteredOn(finding -> finding.rule().value().equals("STALE-PRIVACY-SHIELD"))
        .extracting(finding -> shown(yaml, finding.place()))
        .containsExactly("Privacy");
  }

  private static String shown(String yaml, Place place) {
    String line = yaml.lines().toList().get(place.line() - 1);
    return line.substring(place.column() - 1, place.column() - 1 + place.length());
  }

  @Test
  void the_file_of_a_section_is_shown_with_its_own_lines() {
    String yaml = yaml() + "sections:\n  - {title: Haftung, file: texte/haftung.md}\n";
    BaseFiles files =
        (name, from) ->
            Optional.of(
                new BaseFiles.Found(
                    name,
                    "# Haftung\n\nSiehe dazu\n§ 7 TMG und mehr.\n"
                        .getBytes(StandardCharsets.UTF_8)));
    Finding finding =
        check(yaml, files).stream()
            .filter(found -> found.rule().value().equals("STALE-TMG"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.place()).hasToString("texte/haftung.md:4:5");
    assertThat(finding.where().path()).isEqualTo("sections[0].file");
    assertThat(check(yaml, files, "STALE-TMG"))
        .extracting(found -> found.rule().value())
        .doesNotContain("STALE-TMG");
  }

  @Test
  void a_template_of_ones_own_is_read_as_well(@TempDir Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve("de")).resolve("imprint.mustache");
    String ours = Files.readString(Path.of("templates/de/imprint.mustache"));
    Files.writeString(
        own, "{{! TODO: Text nach TMG prüfen }}\n\nAngaben nach\n**§ 5 TMG**\n\n" + ours);
    Privacy privacy = new Privacy(LawFixturesTest.TODAY, false, Set.of());
    Checked checked = Fixtures.check(GMBH, privacy);
    List<Finding> found =
        privacy
            .render(checked, Optional.of(folder), (page, language) -> Optional.empty())
            .missing();
    assertThat(found)
        .extracting(finding -> finding.place() + " " + finding.rule())
        .containsExactly("de/imprint.mustache:4:7 STALE-TMG");
    Privacy skipping = new Privacy(LawFixturesTest.TODAY, false, Set.of("STALE-TMG"));
    assertThat(
            skipping
                .render(checked, Optional.of(folder), (page, language) -> Optional.empty())
                .missing())
        .isEmpty();
  }
}
