package org.privacyyml.policy.value;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Scalar;

/** Reads words of closed sets. */
final class Choices {

  private Choices() {}

  static Fact<Boolean> flag(Value value) {
    Scalar scalar = value.scalar();
    if (scalar == null) {
      value.wrongType(Words.same("true, false"));
      return value.unread();
    }
    String word = scalar.text();
    switch (word) {
      case "true", "yes":
        return value.holds(true);
      case "false", "no":
        return value.holds(false);
      default:
        value.refuse(word, Messages.of("policy.no-flag", "text", word), List.of("true", "false"));
        return value.unread();
    }
  }

  static <T extends Keyed> Fact<T> of(Value value, T[] values) {
    String word = Texts.word(value);
    if (word == null) {
      return value.unread();
    }
    Optional<T> chosen = Keyed.named(word, values);
    if (chosen.isPresent()) {
      return value.holds(chosen.get(), word);
    }
    String path = value.where().path();
    value.refuse(
        word, Messages.of("policy.no-choice", "text", word, "path", path), Keyed.keys(values));
    return value.unread();
  }
}
