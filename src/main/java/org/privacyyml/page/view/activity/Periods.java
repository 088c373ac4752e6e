package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.policy.Retention;

/** Says how long everything of an activity is kept. */
final class Periods {
  private final Phrases phrases;

  Periods(Phrases phrases) {
    this.phrases = phrases;
  }

  /** From when, how long and by which law (Art. 13 (2) (a) GDPR). */
  Optional<String> inFull(Processing activity) {
    List<String> said = new ArrayList<>();
    for (Retention stated : activity.retention().orElse(List.of())) {
      if (stated.saysHowLong()) {
        said.add(phrases.retention(stated, activity));
      }
    }
    return joined(said);
  }

  /** For the overview: periods alone, as long as nobody must know what each is for. */
  Optional<String> inShort(Processing activity) {
    List<String> said = new ArrayList<>();
    for (Retention stated : activity.retention().orElse(List.of())) {
      if (stated.saysHowLong()) {
        said.add(phrases.retentionShort(stated, activity));
      }
    }
    return joined(said);
  }

  private static Optional<String> joined(List<String> said) {
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
  }
}
