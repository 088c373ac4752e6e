package org.privacyyml.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static final Words NOTHING = Words.same("");

  private static Finding saying(String message) {
    return new Finding(
        new RuleId("GDPR-13-1-D"),
        Severity.ERROR,
        Where.root(Place.startOf(new SourceText("f", ""))),
        Words.same(message),
        NOTHING,
        NOTHING,
        NOTHING,
        false,
        Optional.empty());
  }

  @Test
  void a_finding_says_something() {
    assertThat(saying("x").message().in(Language.FALLBACK)).isEqualTo("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> saying(""))
        .withMessageContaining("GDPR-13-1-D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_rule_has_a_name(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(name));
  }
}
