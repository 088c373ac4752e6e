package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.People;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.Provision;

/** Makes the views of the data of activities. */
final class DataViews {
  private final Terms terms;
  private final Phrases phrases;
  private final Periods periods;

  DataViews(Terms terms, Phrases phrases) {
    this.terms = terms;
    this.phrases = phrases;
    this.periods = new Periods(phrases);
  }

  DataView of(Processing activity) {
    return new DataView(
        terms.list(activity.data(), ", "),
        People.of(terms.list(activity.activity().subjects(), ", ")),
        source(activity),
        HowLong.of(periods.inFull(activity)),
        provision(activity));
  }

  private Optional<String> source(Processing activity) {
    if (activity.foreignSources().isEmpty()) {
      return Optional.empty();
    }
    List<String> sources = new ArrayList<>();
    for (DataSource source : activity.activity().source().orElse(List.of())) {
      sources.add(phrases.source(source));
    }
    return Optional.of(String.join("; ", sources));
  }

  private Optional<String> provision(Processing activity) {
    Optional<Provision> stated = activity.provision().value();
    return stated.isPresent() && activity.isFromPerson()
        ? phrases.provision(stated.get())
        : Optional.empty();
  }
}
