package org.privacyyml.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privacyyml.Fixtures;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Reading;
import org.privacyyml.policy.value.Value;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.YamlProblem;
import org.privacyyml.yaml.YamlReader;

/** The keys are a contract: no key goes, comes or changes its place without this list. */
public class ReferenceTest {
  private static final Path KEYS = Fixtures.file("format/reference-keys.txt");

  /**
   * Every block of the example with everything, by its path without ids, with the keys that exist
   * there.
   */
  private static List<Fields> blocks() throws YamlProblem {
    List<Fields> blocks = new ArrayList<>();
    Path everything = Fixtures.file("format/everything.yml");
    Mapping root = (Mapping) new YamlReader().read("everything.yml", Fixtures.bytes(everything));
    BaseFiles texts =
        (name, from) ->
            Optional.of(new BaseFiles.Found(name, "x".getBytes(StandardCharsets.UTF_8)));
    Fields fields = new Fields(root, Where.root(root.place()), new Watched(texts, blocks));
    Policy.read(fields);
    fields.finish();
    return blocks;
  }

  /** Keeps each block when all its keys are known. */
  private static final class Watched extends Reading {
    private final List<Fields> blocks;

    Watched(BaseFiles files, List<Fields> blocks) {
      super(files);
      this.blocks = blocks;
    }

    @Override
    protected void finished(Fields fields) {
      blocks.add(fields);
    }
  }

  private static String path(Fields block) {
    String path = block.where().path().replaceAll("\\[[^]]*]", "[]");
    return path.replaceFirst("^recipients\\.[^.\\[]+", "recipients.*");
  }

  private static boolean isText(Fields block) {
    return block.known().contains("all");
  }

  @Test
  void the_keys_at_every_place_are_those_of_the_reference() throws YamlProblem {
    Map<String, Set<String>> keys = new TreeMap<>();
    for (Fields block : blocks()) {
      if (!isText(block) && !path(block).equals("recipients")) {
        keys.computeIfAbsent(path(block).replace("[]", ""), path -> new TreeSet<>())
            .addAll(block.known());
      }
    }
    // The first line is the file itself, which has no path.
    String written =
        keys.entrySet().stream()
            .map(entry -> (entry.getKey() + ": " + String.join(" ", entry.getValue())).strip())
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(written).isEqualTo(new String(Fixtures.bytes(KEYS), StandardCharsets.UTF_8));
  }

  /**
   * Of blocks that have the same keys wherever they stand, such as addresses, one use of each key
   * is enough.
   */
  @Test
  void every_key_is_used_in_the_example_with_everything() throws YamlProblem {
    Map<List<String>, Set<String>> unused = new LinkedHashMap<>();
    for (Fields block : blocks()) {
      Set<String> left = unused.computeIfAbsent(block.known(), keys -> new LinkedHashSet<>(keys));
      left.removeAll(block.mapping().keys());
    }
    assertThat(unused.values()).allSatisfy(left -> assertThat(left).isEmpty());
  }

  @Test
  void the_observer_sees_blocks_when_all_their_keys_are_known() throws YamlProblem {
    SourceText source = new SourceText("privacy.yml", "groupId: x\n");
    List<Fields> seen = new ArrayList<>();
    Reading reading = new Watched((name, from) -> Optional.empty(), seen);
    Policy.guard(
        Value.of(new YamlReader().read(source), Where.root(Place.startOf(source)), reading));
    assertThat(seen).extracting(Fields::known).containsExactly(List.of("groupId"));
  }
}
