package org.privacyyml.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacyyml.finding.SourceText;

/** What a YAML file becomes: raw texts, never types. */
class YamlReaderTest {

  private static Mapping read(String text) throws YamlProblem {
    return (Mapping) new YamlReader().read("privacy.yml", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01067",
        "NO",
        "no",
        "off",
        "1:30",
        "2026-11-22",
        "1_000",
        "0x1F",
        ".inf",
        "~",
        "null",
        "1e3",
        "+49 30 5550123",
        "§ 147 AO",
        "HRB 12345 B"
      })
  void a_scalar_stays_as_it_is_written(String scalar) throws YamlProblem {
    assertThat(read("a: " + scalar + "\n").text("a")).contains(scalar);
  }

  @Test
  void a_standard_tag_changes_nothing() throws YamlProblem {
    assertThat(read("a: !!str 01067\nb: !!int 01067\nc: ! x\n").texts("b"))
        .containsExactly("01067");
  }

  @Test
  void a_tag_of_the_standard_never_makes_an_object() throws YamlProblem {
    assertThat(read("a: !!java.net.URL [x]\n").texts("a")).containsExactly("x");
  }

  @Test
  void quoted_scalars_are_not_plain() throws YamlProblem {
    Mapping root = read("a: none\nb: \"none\"\nc: 'none'\n");
    assertThat(((Scalar) root.get("a").orElseThrow()).plain()).isTrue();
    assertThat(((Scalar) root.get("b").orElseThrow()).plain()).isFalse();
    assertThat(((Scalar) root.get("c").orElseThrow()).plain()).isFalse();
  }

  @Test
  void the_first_of_two_equal_keys_counts_and_the_second_is_remembered() throws YamlProblem {
    Mapping root = read("a: 1\nb: 2\na: 3\na: 4\n");
    assertThat(root.text("a")).contains("1");
    assertThat(root.duplicates()).hasSize(2);
    assertThat(root.duplicates().get(0).keyPlace().line()).isEqualTo(3);
    assertThat(root.duplicates().get(1).keyPlace().line()).isEqualTo(4);
  }

  @Test
  void keys_keep_the_order_of_the_file() throws YamlProblem {
    assertThat(read("z: 1\na: 2\nm: 3\n").keys()).containsExactly("z", "a", "m");
  }

  @Test
  void a_merge_key_gives_what_is_not_written() throws YamlProblem {
    Mapping root = read("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n");
    assertThat(root.mapping("d").orElseThrow().text("b")).contains("1");
    assertThat(root.mapping("d").orElseThrow().text("c")).contains("3");
    assertThat(root.mapping("d").orElseThrow().duplicates()).isEmpty();
  }

  @Test
  void of_several_merged_mappings_the_first_counts() throws YamlProblem {
    Mapping root = read("a: &x {b: 1}\nc: &y {b: 2, d: 4}\ne: {<<: [*x, *y]}\n");
    assertThat(root.mapping("e").orElseThrow().text("b")).contains("1");
    assertThat(root.mapping("e").orElseThrow().text("d")).contains("4");
  }

  @Test
  void a_quoted_merge_key_is_a_key() throws YamlProblem {
    assertThat(read("\"<<\": x\n").text("<<")).contains("x");
  }

  @Test
  void an_anchor_can_be_given_again() throws YamlProblem {
    assertThat(read("a: &x 1\nb: &x 2\nc: *x\n").text("c")).contains("2");
  }

  @Test
  void braces_are_remembered() throws YamlProblem {
    Mapping root = read("a: {b: c}\nd:\n  e: f\n");
    assertThat(root.mapping("a").orElseThrow().isFlow()).isTrue();
    assertThat(root.mapping("d").orElseThrow().isFlow()).isFalse();
  }

  @Test
  void one_document_may_have_its_marks() throws YamlProblem {
    assertThat(read("%YAML 1.1\n---\na: b\n...\n").text("a")).contains("b");
  }

  @Test
  void a_text_without_file_is_read_too() throws YamlProblem {
    Node node = new YamlReader().read(new SourceText("catalog", "- a\n- b\n"));
    assertThat(node).isInstanceOf(Sequence.class);
    assertThat(((Sequence) node).items()).hasSize(2);
  }

  @Test
  void one_value_counts_as_a_list_of_one() throws YamlProblem {
    Mapping root = read("a: b\nc: [d, e]\nf:\n");
    assertThat(root.texts("a")).containsExactly("b");
    assertThat(root.texts("c")).containsExactly("d", "e");
    assertThat(root.items("f")).isEmpty();
  }

  @Test
  void laid_over_a_base_mappings_merge_and_lists_are_replaced() throws YamlProblem {
    Mapping base = read("a: {b: 1, c: 2}\nd: [1, 2]\ne: base\n");
    Mapping own = read("a: {c: 3}\nd: [3]\n");
    Mapping both = own.over(base, mapping -> false);
    assertThat(both.mapping("a").orElseThrow().text("b")).contains("1");
    assertThat(both.mapping("a").orElseThrow().text("c")).contains("3");
    assertThat(both.texts("d")).isEqualTo(List.of("3"));
    assertThat(both.text("e")).contains("base");
  }

  @Test
  void limits_of_depth_count_values_in_values() throws YamlProblem {
    String fits = "[".repeat(49) + "x" + "]".repeat(49);
    assertThat(read("a: " + fits + "\n").keys()).containsExactly("a");
  }
}
