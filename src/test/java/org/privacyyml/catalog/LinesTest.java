package org.privacyyml.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

class LinesTest {
  private static final Parts PARTS = new Parts();

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping) {
        text.append(entry.key()).append('{').append(plain(entry.value())).append('}');
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> text.append('[').append(plain(item)).append(']'));
    } else {
      text.append(((Scalar) node).text());
    }
    return text.toString();
  }

  private static int assertSameBothWays(String file) {
    return assertSameBothWays(CatalogFile.get(file), key -> PARTS.part(file, key));
  }

  private static int assertSameBothWays(String file, String block) {
    return assertSameBothWays(
        CatalogFile.get(file).mapping(block).orElseThrow(), key -> PARTS.part(file, key, block));
  }

  private static int assertSameBothWays(Mapping whole, Function<String, Optional<Mapping>> alone) {
    int entries = 0;
    for (Mapping.Entry entry : whole) {
      Optional<Mapping> part = alone.apply(entry.key());
      assertThat(part).as(entry.key()).isPresent();
      assertThat(plain(part.get().entry(entry.key()).value()))
          .as(entry.key())
          .isEqualTo(plain(entry.value()));
      entries++;
    }
    return entries;
  }

  @Test
  void every_entry_is_the_same_alone_as_in_its_file() {
    assertThat(assertSameBothWays("countries", "names")).isEqualTo(249);
    assertThat(assertSameBothWays("countries")).isPositive();
    assertSameBothWays("countries", "dead");
    assertThat(assertSameBothWays("authorities", "authorities")).isGreaterThan(16);
    assertThat(assertSameBothWays("legal-forms", "forms")).isEqualTo(37);
    assertSameBothWays("roles", "roles");
    for (Mapping.Entry group : CatalogFile.get("terms")) {
      if (group.value() instanceof Mapping) {
        assertSameBothWays("terms", group.key());
      }
    }
    assertSameBothWays("wording");
    assertSameBothWays("changes", "changes");
    assertSameBothWays("countries", "adequacy");
    assertSameBothWays("entities", "entities");
    assertSameBothWays("writers", "names");
    assertSameBothWays("writers", "beginnings");
    assertSameBothWays("applies", "rules");
    assertSameBothWays("laws", "families");
    for (String family : CatalogFile.idsIn("rules")) {
      assertSameBothWays("rules/" + family);
    }
  }

  @Test
  void lists_of_words_are_the_same_line_by_line_as_in_their_file() {
    for (Mapping.Entry list : CatalogFile.get("wording")) {
      if (!list.key().equals("checkedOn")) {
        assertThat(PARTS.phrases("wording", list.key()))
            .as(list.key())
            .isNotEmpty()
            .isEqualTo(CatalogFile.get("wording").texts(list.key()));
      }
    }
  }

  @Test
  void words_are_the_same_on_their_line_as_in_their_file() {
    assertSameWords("countries", "names");
    assertSameWords("roles", "roles");
    assertSameWords("laws", "families");
    for (Mapping.Entry group : CatalogFile.get("terms")) {
      if (group.value() instanceof Mapping) {
        assertSameWords("terms", group.key());
      }
    }
  }

  private static void assertSameWords(String file, String block) {
    Mapping whole = CatalogFile.get(file).mapping(block).orElseThrow();
    for (Mapping.Entry entry : whole) {
      assertThat(PARTS.words(file, entry.key(), block))
          .as(file + " " + entry.key())
          .isPresent()
          .isEqualTo(CatalogFile.words(whole, entry.key()));
    }
    assertThat(PARTS.words(file, "no-such-key", block)).isEmpty();
  }

  @Test
  void keys_are_those_of_the_file() {
    for (String block : List.of("names", "adequacy", "dead")) {
      assertThat(PARTS.keys("countries", block))
          .containsExactlyInAnyOrderElementsOf(
              CatalogFile.get("countries").mapping(block).orElseThrow().keys());
    }
    assertThat(PARTS.keys("changes", "changes"))
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            CatalogFile.get("changes").mapping("changes").orElseThrow().keys());
    assertThat(Lines.keys("# a: 1\n\n  b: 1\n    c: 2\n  # d: 3\n  e:\n"))
        .containsExactly("b", "e");
  }

  @Test
  void a_key_that_is_not_there_is_not_found() {
    assertThat(Lines.of("a: 1\nab: 2\n", "b")).isEmpty();
    assertThat(Lines.of("a:\n  b: 1\n", "b")).isEmpty();
    assertThat(Lines.of("a: b: 1\nc: 2\n", "b")).isEmpty();
    assertThat(Lines.of("  # a: 1\n  b: 2\n", "a")).isEmpty();
    assertThat(PARTS.part("countries", "privacy-shield", "names")).isEmpty();
    assertThat(Lines.of("a:\n  b: 1\nc: 2\n", "a")).contains("a:\n  b: 1\n");
    assertThat(Lines.below("a:\n  b: 1\nc: 2\n", "a")).contains("  b: 1\n");
  }
}
