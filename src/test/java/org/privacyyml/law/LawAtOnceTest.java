package org.privacyyml.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Finding;
import org.privacyyml.law.asking.Answer;
import org.privacyyml.law.asking.Verdict;
import org.privacyyml.policy.PolicyReader;

/**
 * All fixtures and edges in one go, each read only once: what {@link LawFixturesTest} and {@link
 * EdgesTest} ask of one file after the other. Made for mutation, which asks it thousands of times.
 */
class LawAtOnceTest {
  private static final Privacy PRIVACY = new Privacy(LawFixturesTest.TODAY, false, Set.of());
  private static final List<Fixture> FIXTURES = fixtures();
  private static final List<Changed> EDGES = edges();

  /** A file that was read, but not judged. */
  private record Read(String name, List<Finding> form, Disclosure disclosure) {
    static Optional<Read> of(String name, PolicyReader.Result read) {
      return read.policy()
          .map(policy -> new Read(name, read.findings(), Disclosure.of(policy, new Catalog())));
    }

    List<Finding> judged() {
      return PRIVACY.judge(name, form, disclosure).findings().inOrder();
    }
  }

  /**
   * A file with what is expected beside its lines.
   *
   * @param rule what it is about; empty for a whole organisation
   * @param isMet whether the rule applies and is met
   */
  private record Fixture(
      Read read, String rule, boolean isMet, List<Fixtures.Expectation> expected) {}

  private record Changed(Read read, EdgesTest.Edge edge) {}

  private static List<Fixture> fixtures() {
    List<Fixture> fixtures = new ArrayList<>();
    for (Path file : LawFixturesTest.fixtures()) {
      String name = LawFixturesTest.name(file);
      String rule = LawFixturesTest.rule(file);
      boolean isMet =
          name.endsWith(".pass.yml") && !LawFixturesTest.CURED_BY_NOT_APPLYING.contains(rule);
      Read.of(name, Fixtures.read(file).result())
          .ifPresent(
              read -> fixtures.add(new Fixture(read, rule, isMet, Fixtures.expectations(file))));
    }
    return fixtures;
  }

  private static List<Changed> edges() {
    List<Changed> edges = new ArrayList<>();
    for (EdgesTest.Edge edge : EdgesTest.edges()) {
      PolicyReader reader = new PolicyReader((name, from) -> Optional.empty());
      Read.of(edge.toString(), reader.read("privacy.yml", edge.content()))
          .ifPresent(read -> edges.add(new Changed(read, edge)));
    }
    return edges;
  }

  @Test
  void finds_what_is_expected_and_nothing_else() {
    for (Fixture fixture : FIXTURES) {
      List<Finding> left = new ArrayList<>(fixture.read().judged());
      left.removeIf(finding -> !LawFixturesTest.isWeighty(finding, fixture.rule()));
      for (Fixtures.Expectation expectation : fixture.expected()) {
        Optional<Finding> met = left.stream().filter(expectation::isMetBy).findFirst();
        assertThat(met).as("%s in %s", expectation, fixture.read().name()).isPresent();
        left.remove(met.get());
      }
      assertThat(left).as(fixture.read().name()).isEmpty();
    }
  }

  @Test
  void the_rule_of_a_passing_file_applies() {
    for (Fixture fixture : FIXTURES) {
      if (fixture.isMet()) {
        assertThat(
                Law.judge(fixture.read().disclosure(), LawFixturesTest.TODAY, false)
                    .verdicts()
                    .stream()
                    .filter(verdict -> verdict.rule().value().equals(fixture.rule()))
                    .map(Verdict::answer))
            .as(fixture.rule())
            .contains(Answer.MET);
      }
    }
  }

  @Test
  void finds_at_the_edges_what_is_written_down() {
    for (Changed changed : EDGES) {
      assertThat(
              changed.read().judged().stream()
                  .filter(changed.edge()::isAskedFor)
                  .map(EdgesTest::words)
                  .collect(Collectors.toList()))
          .as(changed.read().name())
          .containsExactlyInAnyOrderElementsOf(changed.edge().expected());
    }
  }
}
