package org.privacyyml.policy.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.StartOfPeriod;
import org.privacyyml.yaml.Scalar;

/** From when a period runs: one of the usual starts, or the owner's own words. */
public record Start(Optional<StartOfPeriod> usual, Optional<Text> text) {

  public Start {
    if (usual.isPresent() == text.isPresent()) {
      throw new IllegalArgumentException("a period starts in one way: " + usual + ", " + text);
    }
  }

  public static Fact<Start> read(Value value) {
    Scalar scalar = value.scalar();
    if (scalar != null) {
      Optional<StartOfPeriod> usual = Keyed.named(scalar.text(), StartOfPeriod.values());
      if (usual.isPresent()) {
        return value.holds(new Start(usual, Optional.empty()));
      }
      if (isMisspelt(scalar.text())) {
        value.choice(StartOfPeriod.values());
        return value.unread();
      }
    }
    Fact<Text> text = value.text();
    return text.isStated()
        ? value.holds(new Start(Optional.empty(), text.value()))
        : value.unread();
  }

  /** What the catalogue says: one of the usual starts, or words. */
  public static Start of(Text text) {
    Optional<StartOfPeriod> usual =
        Keyed.named(text.any(Language.FALLBACK), StartOfPeriod.values());
    return new Start(usual, usual.isPresent() ? Optional.empty() : Optional.of(text));
  }

  /** One word that is nearly one of the usual ones is no text of the owner's. */
  private static boolean isMisspelt(String word) {
    List<String> usual = new ArrayList<>();
    for (StartOfPeriod start : StartOfPeriod.values()) {
      usual.add(start.key());
    }
    return word.indexOf(' ') < 0 && Nearest.to(word, usual).isPresent();
  }
}
