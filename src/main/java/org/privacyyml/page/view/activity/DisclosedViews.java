package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;

/** Makes the views of those to whom data go. */
final class DisclosedViews {
  private final Terms terms;
  private final Phrases phrases;

  DisclosedViews(Terms terms, Phrases phrases) {
    this.terms = terms;
    this.phrases = phrases;
  }

  DisclosedView of(Processing activity, String provider) {
    return new DisclosedView(
        forwardsTo(activity, provider),
        activity.recipients().isAnswered(),
        recipients(activity),
        terms.text(activity.activity().location()));
  }

  /** § 19 (3) TDDDG: only where the file says that there is a link to somebody else. */
  private static Optional<String> forwardsTo(Processing activity, String provider) {
    return activity.forwards() ? Optional.of(provider) : Optional.empty();
  }

  /**
   * Names with their countries; addresses and safeguards stand once, in the table of recipients.
   */
  private Markdown recipients(Processing activity) {
    if (activity.recipients().isNone()) {
      return Markdown.text(terms.page("noRecipients"));
    }
    List<Markdown> names = new ArrayList<>();
    for (Receiver receiver : activity.recipients().orElse(List.of())) {
      Optional<String> country = phrases.country(receiver);
      Optional<String> role = phrases.role(receiver);
      names.add(
          Markdown.text(
              phrases.name(receiver)
                  + (country.isPresent() ? " (" + country.get() + ")" : "")
                  + (role.isPresent() ? ", " + role.get() : "")));
    }
    return Markdown.join("; ", names);
  }
}
