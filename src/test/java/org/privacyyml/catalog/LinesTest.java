package org.privacyyml.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.Node;
import org.privacyyml.yaml.Scalar;
import org.privacyyml.yaml.Sequence;

class LinesTest {

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

  private static int assertSameBothWays(String file, String... parents) {
    String text = CatalogFile.text(file);
    Mapping whole = CatalogFile.get(file);
    for (String parent : parents) {
      whole = whole.mapping(parent).orElseThrow();
    }
    int entries = 0;
    for (Mapping.Entry entry : whole) {
      Optional<Mapping> part = CatalogFile.part(file, text, entry.key(), parents);
      assertThat(part).as(file + " " + entry.key()).isPresent();
      assertThat(plain(part.get().entry(entry.key()).value()))
          .as(file + " " + entry.key())
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
    assertSameBothWays("terms");
    assertSameBothWays("wording");
    assertSameBothWays("changes");
    assertSameBothWays("entities");
    assertSameBothWays("applies", "rules");
    assertSameBothWays("laws", "families");
    for (String family : CatalogFile.idsIn("rules")) {
      assertSameBothWays("rules/" + family);
    }
  }

  @Test
  void a_key_that_is_not_there_is_not_found() {
    assertThat(Lines.of("a: 1\nab: 2\n", "b")).isEmpty();
    assertThat(Lines.of("a:\n  b: 1\n", "b")).isEmpty();
    assertThat(Lines.of("a:\n  b: 1\nc: 2\n", "a")).contains("a:\n  b: 1\n");
    assertThat(Lines.below("a:\n  b: 1\nc: 2\n", "a")).contains("  b: 1\n");
  }
}
