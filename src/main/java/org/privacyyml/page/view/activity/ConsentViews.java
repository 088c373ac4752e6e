package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.ConsentPlaces;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** Makes the views of consent that activities rest on. */
final class ConsentViews {
  private final Disclosure file;
  private final Terms terms;
  private final ConsentPlaces consentPlaces;

  ConsentViews(Disclosure file, Terms terms, Phrases phrases) {
    this.file = file;
    this.terms = terms;
    this.consentPlaces = new ConsentPlaces(file, terms, phrases);
  }

  ConsentView of(Processing activity) {
    return new ConsentView(
        activity.restsOnConsent(),
        parental(activity.activity().children().value()),
        withdrawal(activity));
  }

  private Optional<String> parental(Optional<Activity.Children> stated) {
    return stated.isPresent() ? terms.text(stated.get().consent()) : Optional.empty();
  }

  /**
   * How consent is withdrawn: the owner's words, or the link to the settings where it was given.
   */
  private Optional<Markdown> withdrawal(Processing activity) {
    List<Markdown> ways = new ArrayList<>();
    for (Basis basis : activity.bases(LegalBasis.CONSENT)) {
      ways.add(Markdown.text(terms.text(basis.withdrawal()).orElse("")));
    }
    if (!activity.basedOn(LegalBasis.CONSENT)) {
      ways.add(Markdown.text(terms.text(activity.activity().withdrawal()).orElse("")));
    }
    Optional<Markdown> said = Markdown.joined(" ", ways);
    if (said.isPresent() || !file.asksOnTheSite(activity)) {
      return said;
    }
    Optional<Markdown> places = consentPlaces.of(activity.activity().offering().value());
    return places.isPresent()
        ? Optional.of(
            Markdown.join(" ", List.of(Markdown.text(terms.page("withdrawHere")), places.get())))
        : places;
  }
}
