package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.view.LegalText;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.Keyed;

/** Makes the views of what activities rest on. */
final class BasisViews {
  private final Terms terms;
  private final Phrases phrases;

  BasisViews(Terms terms, Phrases phrases) {
    this.terms = terms;
    this.phrases = phrases;
  }

  BasisView of(Processing activity) {
    List<String> bases = bases(activity);
    return new BasisView(
        LegalText.of(special(activity.activity().specialCategories().value())),
        !bases.isEmpty(),
        bases,
        bases.size() == 1,
        bases.isEmpty() ? "" : bases.get(0),
        LegalText.of(criminal(activity.activity().criminalRecords().value())));
  }

  private List<String> bases(Processing activity) {
    List<String> bases = new ArrayList<>();
    for (Basis basis : activity.bases().orElse(List.of())) {
      bases.add(phrases.basis(basis));
    }
    return bases;
  }

  private Optional<String> special(Optional<Activity.SpecialCategories> stated) {
    return stated.isPresent() ? cited("specialGround", stated.get().ground()) : Optional.empty();
  }

  private Optional<String> criminal(Optional<Activity.CriminalRecords> stated) {
    return stated.isPresent() ? terms.text(stated.get().law()) : Optional.empty();
  }

  /** A ground with its article, where that is an article of a law that counts. */
  Optional<String> cited(String group, Fact<? extends Keyed> ground) {
    Optional<? extends Keyed> stated = ground.value();
    return stated.isPresent() && !terms.law().gdpr()
        ? Optional.of(terms.uncited(group, stated.get()))
        : terms.of(group, ground);
  }
}
