package org.privacyyml.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.Fixtures;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.policy.vocabulary.DecisionGround;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.LegalBasis;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.Mechanism;
import org.privacyyml.policy.vocabulary.Nature;
import org.privacyyml.policy.vocabulary.Obligation;
import org.privacyyml.policy.vocabulary.Ownership;
import org.privacyyml.policy.vocabulary.RegisterType;
import org.privacyyml.policy.vocabulary.Role;
import org.privacyyml.policy.vocabulary.Sector;
import org.privacyyml.policy.vocabulary.SpecialGround;
import org.privacyyml.policy.vocabulary.Technology;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

/** The schema that editors use says the same as the reference and as what reads the file. */
class SchemaTest {
  private static final JsonNode SCHEMA = schema();
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);

  private static JsonNode schema() {
    try (InputStream filled =
        SchemaTest.class.getResourceAsStream("/org/privacyyml/privacy.schema.json")) {
      return new ObjectMapper().readTree(filled);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** All blocks that can stand where a schema does: behind references, choices and lists. */
  private static List<JsonNode> blocks(JsonNode schema) {
    List<JsonNode> blocks = new ArrayList<>();
    if (schema.has("$ref")) {
      blocks.addAll(blocks(SCHEMA.at(schema.get("$ref").asText().substring(1))));
    }
    for (JsonNode choice : schema.path("anyOf")) {
      blocks.addAll(blocks(choice));
    }
    if (schema.has("items")) {
      blocks.addAll(blocks(schema.get("items")));
    }
    if ("object".equals(schema.path("type").asText())) {
      blocks.add(schema);
    }
    return blocks;
  }

  private static List<JsonNode> at(String path) {
    List<JsonNode> found = List.of(SCHEMA);
    for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
      List<JsonNode> below = new ArrayList<>();
      for (JsonNode block : found) {
        JsonNode next =
            key.equals("*")
                ? block.path("additionalProperties")
                : block.path("properties").path(key);
        if (!next.isMissingNode()) {
          below.addAll(blocks(next));
        }
      }
      found = below;
    }
    return found;
  }

  private static boolean isText(JsonNode block) {
    return block.path("properties").has("all");
  }

  private static Set<String> keys(String path) {
    Set<String> keys = new TreeSet<>();
    for (JsonNode block : at(path)) {
      if (!isText(block)) {
        block.path("properties").fieldNames().forEachRemaining(keys::add);
      }
    }
    return keys;
  }

  static List<String> reference() {
    return new String(
            Fixtures.bytes(Fixtures.file("format/reference-keys.txt")), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static String path(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  /** {@code ReferenceTest} holds the reference against what reads the file. */
  @ParameterizedTest
  @MethodSource("reference")
  void every_block_has_the_keys_of_the_reference_and_no_others(String line) {
    assertThat(keys(path(line)))
        .containsExactlyInAnyOrder(line.substring(line.indexOf(':') + 1).strip().split(" "));
  }

  @Test
  void no_marker_for_a_list_is_left() {
    assertThat(SCHEMA.toString()).doesNotContain("\"@");
  }

  @Test
  void there_is_no_block_that_the_reference_does_not_have() {
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    reference().forEach(line -> seen.addAll(at(path(line))));
    for (JsonNode schema : SCHEMA.findParents("properties")) {
      if (!isText(schema)) {
        assertThat(seen.stream().anyMatch(block -> block == schema))
            .as(schema.get("properties").toString())
            .isTrue();
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
      }
    }
  }

  static Stream<Arguments> closedSets() {
    return Stream.of(
        Arguments.of("controller.legalForm", LegalForm.values()),
        Arguments.of("controller.sector", Sector.values()),
        Arguments.of("controller.register.type", RegisterType.values()),
        Arguments.of("site.nature", Nature.values()),
        Arguments.of("recipients.*.role", Role.values()),
        Arguments.of("recipients.*.transfer.mechanism", Mechanism.values()),
        Arguments.of("processing.embedding", Embedding.values()),
        Arguments.of("processing.legalBasis.basis", LegalBasis.values()),
        Arguments.of("processing.provision.required", Obligation.values()),
        Arguments.of("processing.automatedDecisions.ground", DecisionGround.values()),
        Arguments.of("processing.commercialPurpose", Activity.CommercialPurpose.values()),
        Arguments.of("processing.specialCategories.ground", SpecialGround.values()),
        Arguments.of("storage.technology", Technology.values()),
        Arguments.of("storage.party", Ownership.values()));
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void closed_sets_are_those_of_the_reader(String path, Keyed[] values) {
    int dot = path.lastIndexOf('.');
    Set<String> allowed = new TreeSet<>();
    for (JsonNode block : at(path.substring(0, dot))) {
      JsonNode key = block.path("properties").path(path.substring(dot + 1));
      JsonNode set = key.has("$ref") ? SCHEMA.at(key.get("$ref").asText().substring(1)) : key;
      set.path("enum").forEach(value -> allowed.add(value.asText()));
    }
    // In YAML 1.1 "no" and "yes" are truth values, and some editors still think so.
    allowed.removeAll(List.of("true", "false"));
    assertThat(allowed)
        .containsExactlyInAnyOrderElementsOf(Stream.of(values).map(Keyed::key).toList());
  }

  @Test
  void statutory_periods_are_those_of_the_catalogue() {
    List<String> periods = new ArrayList<>();
    SCHEMA.at("/$defs/statutoryPeriod/enum").forEach(period -> periods.add(period.asText()));
    assertThat(periods).containsExactlyElementsOf(new Catalog().statutoryPeriodKeys());
  }

  @Test
  void kinds_are_those_of_the_catalogue() {
    Set<String> kinds = new TreeSet<>();
    SCHEMA.at("/$defs/activity/properties/kind/enum").forEach(kind -> kinds.add(kind.asText()));
    assertThat(kinds).containsExactlyElementsOf(new Catalog().kindIds());
  }

  /** As an editor resolves plain words: numbers and truth values are no strings. */
  private static JsonNode json(Node node) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (node instanceof Mapping mapping) {
      ObjectNode object = json.objectNode();
      for (Mapping.Entry entry : mapping) {
        object.set(entry.key(), json(entry.value()));
      }
      return object;
    }
    if (node instanceof Sequence sequence) {
      ArrayNode array = json.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Scalar scalar = (Scalar) node;
    String text = scalar.text();
    if (!scalar.plain()) {
      return json.textNode(text);
    }
    if (text.isEmpty()) {
      return json.nullNode();
    }
    if (text.equals("true") || text.equals("false")) {
      return json.booleanNode(text.equals("true"));
    }
    return text.matches("\\d{1,9}") ? json.numberNode(Integer.parseInt(text)) : json.textNode(text);
  }

  private static List<Error> errors(Path file) {
    BaseFiles neighbours =
        (name, from) -> {
          Path other = file.resolveSibling(from).resolveSibling(name).normalize();
          return Files.isRegularFile(other)
              ? Optional.of(
                  new BaseFiles.Found(
                      file.toAbsolutePath()
                          .getParent()
                          .relativize(other.toAbsolutePath())
                          .toString(),
                      Fixtures.bytes(other)))
              : Optional.empty();
        };
    Mapping tree =
        new PolicyReader(neighbours)
            .tree(file.getFileName().toString(), Fixtures.bytes(file))
            .orElseThrow();
    return VALIDATOR.validate(json(tree));
  }

  static Stream<Path> valid() {
    return Stream.of("format", "law", "page")
        .flatMap(folder -> Fixtures.in(folder).stream())
        // The schema is stricter: whoever writes an unknown basis should see it at once.
        .filter(file -> !file.endsWith("GDPR-13-1-C-BASIS-SET.fail.yml"))
        // What the class path has is not beside the file.
        .filter(file -> !file.toString().contains("classpath"))
        .filter(
            file ->
                Fixtures.read(file).findings().isEmpty()
                    && Fixtures.read(file).result().policy().isPresent());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void what_can_be_read_without_a_finding_is_valid(Path file) {
    assertThat(errors(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-keys",
        "wrong-values",
        "wrong-types",
        "required",
        "periods-wrong",
        "dates"
      })
  void what_is_wrong_for_the_reader_is_wrong_for_editors(String name) {
    Path file = Fixtures.file("format/" + name + ".yml");
    assertThat(Fixtures.read(file).findings()).isNotEmpty();
    assertThat(errors(file)).isNotEmpty();
  }

  @Test
  void every_key_says_what_it_is_by_itself_or_by_its_name() {
    for (String key :
        List.of("controller", "processing", "storage", "dataProtectionOfficer", "imprint")) {
      JsonNode property = SCHEMA.path("properties").path(key);
      JsonNode described =
          property.has("$ref") ? SCHEMA.at(property.get("$ref").asText().substring(1)) : property;
      assertThat(described.path("description").asText()).as(key).isNotBlank();
    }
  }
}
