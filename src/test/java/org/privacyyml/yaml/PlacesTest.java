package org.privacyyml.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.privacyyml.finding.Place;

/** Where keys and values stand, as editors count. */
class PlacesTest {

  private static Mapping read(String text) throws YamlProblem {
    return (Mapping) new YamlReader().read("privacy.yml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Mapping.Entry entry(Mapping mapping, String... path) {
    Mapping inner = mapping;
    for (int i = 0; i < path.length - 1; i++) {
      inner = inner.mapping(path[i]).orElseThrow();
    }
    Mapping.Entry entry = inner.entry(path[path.length - 1]);
    assertThat(entry).as(String.join(".", path)).isNotNull();
    return entry;
  }

  private static void assertStands(Place place, int line, int column, int length) {
    assertThat(place.line() + ":" + place.column() + "+" + place.length())
        .isEqualTo(line + ":" + column + "+" + length);
  }

  @Test
  void lines_and_columns_are_counted_from_1() throws YamlProblem {
    Mapping root = read("a: b\nsite:\n  name: Beispiel\n");
    assertStands(entry(root, "a").keyPlace(), 1, 1, 1);
    assertStands(entry(root, "a").value().place(), 1, 4, 1);
    assertStands(entry(root, "site", "name").keyPlace(), 3, 3, 4);
    assertStands(entry(root, "site", "name").value().place(), 3, 9, 8);
  }

  @Test
  void umlauts_count_one_column() throws YamlProblem {
    Mapping root = read("{straße: Lindenstraße, größe: 1}\n");
    assertStands(entry(root, "straße").value().place(), 1, 10, 12);
    assertStands(entry(root, "größe").keyPlace(), 1, 24, 5);
  }

  @Test
  void emoji_count_two_columns_as_editors_count() throws YamlProblem {
    Mapping root = read("{😀: x😀, b: c}\n");
    assertStands(entry(root, "😀").keyPlace(), 1, 2, 2);
    assertStands(entry(root, "😀").value().place(), 1, 6, 3);
    assertStands(entry(root, "b").keyPlace(), 1, 11, 1);
    assertStands(entry(root, "b").value().place(), 1, 14, 1);
  }

  @Test
  void emoji_in_an_earlier_line_do_not_move_anything() throws YamlProblem {
    Mapping root = read("# 😀😀\na: 😀\nb: c\n");
    assertStands(entry(root, "b").value().place(), 3, 4, 1);
  }

  @Test
  void windows_line_ends_count_once() throws YamlProblem {
    Mapping root = read("a: b\r\nc:\r\n  d: e\r\n");
    assertStands(entry(root, "c", "d").value().place(), 3, 6, 1);
    assertThat(entry(root, "c", "d").value().place().source().line(3)).isEqualTo("  d: e");
  }

  @Test
  void old_mac_line_ends_count() throws YamlProblem {
    assertStands(entry(read("a: b\rc: d\r"), "c").keyPlace(), 2, 1, 1);
  }

  @Test
  void a_byte_order_mark_is_no_column() throws YamlProblem {
    Mapping root = read("\uFEFFversion: 1\nb: c\n");
    assertStands(entry(root, "version").keyPlace(), 1, 1, 7);
    assertStands(entry(root, "b").keyPlace(), 2, 1, 1);
  }

  @Test
  void a_byte_order_mark_in_the_middle_counts_as_an_editor_counts_it() throws YamlProblem {
    assertStands(entry(read("a: \"\uFEFFx\"\n"), "a").value().place(), 1, 4, 4);
    assertStands(entry(read("{a: \"\uFEFF\", b: c}\n"), "b").keyPlace(), 1, 10, 1);
  }

  @Test
  void the_line_ends_of_yaml_count_as_lines() throws YamlProblem {
    assertStands(entry(read("a: b\u0085c: d\n"), "c").keyPlace(), 2, 1, 1);
    assertStands(entry(read("a: b\u2028c: d\n"), "c").keyPlace(), 2, 1, 1);
    assertStands(entry(read("a: b\u2029c: d\n"), "c").keyPlace(), 2, 1, 1);
  }

  @Test
  void a_block_begins_where_its_first_key_does() throws YamlProblem {
    Mapping root = read("version: 1\nsite:\n  name: x\n  url: y\n");
    assertStands(root.place(), 1, 1, 7);
    assertStands(entry(root, "site").value().place(), 3, 3, 4);
  }

  @Test
  void a_block_in_braces_begins_with_its_brace() throws YamlProblem {
    assertStands(entry(read("a: {b: c}\n"), "a").value().place(), 1, 4, 1);
  }

  @Test
  void a_value_of_several_lines_is_underlined_in_its_first() throws YamlProblem {
    Mapping root = read("a: |\n  x\n  y\nb: \"x\n  y\"\nc: x\n  y\n");
    assertStands(entry(root, "a").value().place(), 1, 4, 1);
    assertStands(entry(root, "b").value().place(), 4, 4, 2);
    assertStands(entry(root, "c").value().place(), 6, 4, 1);
  }

  @Test
  void list_items_know_their_places() throws YamlProblem {
    Mapping root = read("a:\n  - b\n  - c: d\ne: [f, g]\n");
    assertStands(root.items("a").get(0).place(), 2, 5, 1);
    assertStands(root.items("a").get(1).place(), 3, 5, 1);
    assertStands(root.items("e").get(1).place(), 4, 8, 1);
  }

  @Test
  void an_empty_value_stands_behind_its_key() throws YamlProblem {
    Mapping.Entry entry = entry(read("vatId:\nb: c\n"), "vatId");
    assertThat(((Scalar) entry.value()).isEmpty()).isTrue();
    assertThat(entry.value().place().line()).isEqualTo(1);
  }

  @Test
  void what_an_alias_stands_for_is_placed_at_its_anchor() throws YamlProblem {
    Mapping root = read("a: &x {b: c}\nd: *x\n");
    assertStands(entry(root, "d", "b").keyPlace(), 1, 8, 1);
    assertStands(entry(root, "d").keyPlace(), 2, 1, 1);
  }
}
