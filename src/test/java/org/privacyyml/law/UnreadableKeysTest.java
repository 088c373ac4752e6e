package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Finding;
import org.privacyyml.policy.PolicyReader;
import org.yaml.snakeyaml.Yaml;

/**
 * What cannot be read is reported as that, and no rule says of it that it is missing: nobody knows
 * what was meant to stand there.
 */
class UnreadableKeysTest {
  private static final Privacy PRIVACY = new Privacy(LawFixturesTest.TODAY, false, Set.of());

  /** One for all: it reads its files when they are first asked for. */
  private static final Catalog CATALOG = new Catalog();

  /** Neither a word nor a text, nor a block of keys, nor a list of any of them. */
  private static final Object NONSENSE = List.of(List.of(List.of("?")));

  private static Object tree(Path file) {
    return new Yaml().load(new String(Fixtures.bytes(file), StandardCharsets.UTF_8));
  }

  private static List<Finding> findings(Object tree) {
    byte[] content = new Yaml().dump(tree).getBytes(StandardCharsets.UTF_8);
    PolicyReader.Result read =
        new PolicyReader((name, from) -> Optional.empty()).read("privacy.yml", content);
    Disclosure disclosure = Disclosure.of(read.policy().orElseThrow(), CATALOG);
    return PRIVACY.judge("privacy.yml", read.findings(), disclosure).findings().inOrder();
  }

  /** What says that something is missing or wrong at a key, or below it. */
  private static Set<String> saidOf(String path, List<Finding> findings) {
    Set<String> said = new TreeSet<>();
    for (Finding finding : findings) {
      boolean isOfLaw = !finding.isOfForm() || finding.rule().value().equals("FORMAT-REQUIRED");
      if (isOfLaw && finding.where().isWithin(path)) {
        said.add(finding.rule() + " " + finding.where().path());
      }
    }
    return said;
  }

  /**
   * Does something with each key of a tree by its path, while its value is nonsense. A key that
   * stands at several items of a list, or in several recipients, is the same key.
   */
  private static void withEachKeyUnreadable(
      Object node, String path, Set<String> asked, Consumer<String> ask) {
    if (node instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        boolean hasId = items.get(i) instanceof Map<?, ?> item && item.containsKey("id");
        Object id = hasId ? ((Map<?, ?>) items.get(i)).get("id") : i;
        withEachKeyUnreadable(items.get(i), path + "[" + id + "]", asked, ask);
      }
    } else if (node instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked")
      Map<String, Object> keys = (Map<String, Object>) node;
      for (String key : new ArrayList<>(keys.keySet())) {
        String at = path.isEmpty() ? key : path + "." + key;
        Object readable = keys.get(key);
        withEachKeyUnreadable(readable, at, asked, ask);
        String anyItem =
            at.replaceAll("\\[[^]]*]", "").replaceFirst("^recipients\\.[^.]+", "recipients.*");
        if (asked.add(anyItem)) {
          keys.put(key, NONSENSE);
          ask.accept(at);
          keys.put(key, readable);
        }
      }
    }
  }

  private static void assertNothingMissing(Path file) {
    Object tree = tree(file);
    List<Finding> before = findings(tree);
    withEachKeyUnreadable(
        tree,
        "",
        new TreeSet<>(),
        path ->
            assertThat(saidOf(path, findings(tree)))
                .as(path + " in " + file.getFileName())
                .isSubsetOf(saidOf(path, before)));
  }

  @Test
  void no_key_of_the_format_is_said_to_be_missing_where_it_is_unreadable() {
    assertNothingMissing(Fixtures.file("format/everything.yml"));
  }

  /** Where rules ask that the file with everything does not meet. */
  static List<Path> otherLaws() {
    return List.of(
        Fixtures.file("law/ECG-5-1-5.pass.yml"),
        Fixtures.file("law/DDG-5-1-8.pass.yml"),
        Fixtures.file("law/DSA-13.pass.yml"),
        Fixtures.file("law/GDPR-13-JC-PLATFORM.pass.yml"),
        Fixtures.file("law/MSTV-18-2.pass.yml"),
        Fixtures.file("law/TDDDG-25-REJECT.pass.yml"),
        Fixtures.file("law/TKG-165-3.pass.yml"),
        Fixtures.file("law/VSBG-36-1-2.pass.yml"),
        Fixtures.file("law/DSG-14-3.pass.yml"));
  }

  @ParameterizedTest
  @MethodSource("otherLaws")
  void no_other_law_asks_for_what_is_unreadable(Path file) {
    assertNothingMissing(file);
  }

  private static Set<String> rulesThatSpeak(String yaml) {
    Set<String> rules = new TreeSet<>();
    findings(new Yaml().load(yaml)).forEach(finding -> rules.add(finding.rule().value()));
    return rules;
  }

  private static String trader(String authorisation) {
    return "{version: 1, site: {nature: commercial},"
        + " controller: {name: Beispiel GmbH, legalForm: gmbh, address: {country: AT}},"
        + " imprint: {austria: {trade: Tischlerei}, authorisation: "
        + authorisation
        + "}}";
  }

  @Test
  void an_authorisation_that_is_a_list_is_not_missing_as_well() {
    assertThat(rulesThatSpeak(trader("[[x]]"))).contains("FORMAT-TYPE").doesNotContain("ECG-5-1-5");
    assertThat(rulesThatSpeak(trader(""))).contains("ECG-5-1-5");
    assertThat(rulesThatSpeak(trader("none"))).doesNotContain("ECG-5-1-5");
  }

  private static String shop(String address, String phone) {
    return "{version: 1, site: {nature: commercial},"
        + " controller: {name: Beispiel GmbH, legalForm: gmbh, address: "
        + address
        + ", phone: "
        + phone
        + "}}";
  }

  @Test
  void one_part_of_an_address_that_is_unreadable_makes_no_other_way_necessary() {
    String readable = "{street: Weg 1, postalCode: '10115', city: Berlin}";
    String unreadable = "{street: Weg 1, postalCode: '10115', city: [[x]]}";
    String lacking = "{street: Weg 1, postalCode: '10115'}";
    assertThat(rulesThatSpeak(shop(readable, "''"))).doesNotContain("GDPR-13-1-A-CONTACT");
    assertThat(rulesThatSpeak(shop(unreadable, "''"))).doesNotContain("GDPR-13-1-A-CONTACT");
    assertThat(rulesThatSpeak(shop(lacking, "''"))).contains("GDPR-13-1-A-CONTACT");
  }

  @Test
  void a_telephone_number_that_is_unreadable_leaves_no_channel_open() {
    assertThat(rulesThatSpeak(shop("{country: DE}", "{x: y}")))
        .doesNotContain("GDPR-12-2-CHANNEL", "DDG-5-1-2-SECOND");
    assertThat(rulesThatSpeak(shop("{country: DE}", ""))).contains("GDPR-12-2-CHANNEL");
  }
}
