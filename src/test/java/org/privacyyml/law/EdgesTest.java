package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;

/** Where rules end: some lines of a file are exchanged, and what is found then is written down. */
class EdgesTest {
  private static final Privacy PRIVACY = new Privacy(LawFixturesTest.TODAY, false, Set.of());

  /** Lines of a fixture, what stands there instead, and what is found then. */
  record Edge(String fixture, int line, List<String> from, List<String> to, List<String> expected) {
    static Edge at(String fixture, int line) {
      return new Edge(fixture, line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The fixture with its lines exchanged, and nothing else that is expected of it. */
    byte[] content() {
      List<String> lines =
          new ArrayList<>(
              new String(
                      Fixtures.bytes(Fixtures.file("law/" + fixture + ".yml")),
                      StandardCharsets.UTF_8)
                  .lines()
                  .map(line -> line.replaceFirst(" +# expect: .*", ""))
                  .toList());
      int at = Collections.indexOfSubList(lines, from);
      assertThat(at).as("the lines are there").isNotNegative();
      lines.subList(at, at + from.size()).clear();
      lines.addAll(at, to);
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Hints only count where the edge is about one. */
    boolean isAskedFor(Finding finding) {
      return finding.severity() != Severity.INFO || expected.contains(words(finding));
    }

    @Override
    public String toString() {
      return "line " + line + ": " + fixture + " " + from + " -> " + to;
    }
  }

  static List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    List<String> lines =
        new String(Fixtures.bytes(Fixtures.file("law/edges.txt")), StandardCharsets.UTF_8)
            .lines()
            .toList();
    String fixture = "";
    Optional<Edge> edge = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("== ")) {
        fixture = line.substring(3);
      } else if (line.isBlank()) {
        edge = Optional.empty();
      } else if ("-+>".indexOf(line.charAt(0)) >= 0) {
        if (edge.isEmpty()) {
          edge = Optional.of(Edge.at(fixture, i + 1));
          edges.add(edge.get());
        }
        List<String> part =
            line.charAt(0) == '-'
                ? edge.get().from()
                : line.charAt(0) == '+' ? edge.get().to() : edge.get().expected();
        part.add(line.substring(2));
      }
    }
    return edges;
  }

  @ParameterizedTest
  @MethodSource("edges")
  void finds_what_is_written_down_and_nothing_else(Edge edge) {
    assertThat(
            PRIVACY
                .check("privacy.yml", edge.content(), (name, from) -> Optional.empty())
                .findings()
                .inOrder()
                .stream()
                .filter(edge::isAskedFor)
                .map(EdgesTest::words))
        .containsExactlyInAnyOrderElementsOf(edge.expected());
  }

  /** A finding as the edges write it down. */
  static String words(Finding finding) {
    return finding.severity() + " " + finding.rule() + " " + finding.where().path();
  }
}
