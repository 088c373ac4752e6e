package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.view.LegalText;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.WhatFor;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.AutomatedDecision;

/** Makes the views of the facts of activities. */
final class FactsViews {
  private final Terms terms;
  private final DataViews data;
  private final BasisViews bases;
  private final DisclosedViews disclosed;
  private final ConsentViews consent;

  FactsViews(Disclosure file, Terms terms, Phrases phrases) {
    this.terms = terms;
    this.data = new DataViews(terms, phrases);
    this.bases = new BasisViews(terms, phrases);
    this.disclosed = new DisclosedViews(terms, phrases);
    this.consent = new ConsentViews(file, terms, phrases);
  }

  /**
   * The facts of one activity.
   *
   * @param provider who runs the service
   */
  FactsView of(Processing activity, String provider) {
    Activity stated = activity.activity();
    return new FactsView(
        data.of(activity),
        bases.of(activity),
        disclosed.of(activity, provider),
        consent.of(activity),
        decision(activity.automatedDecisions().value()),
        WhatFor.of(terms.text(stated.furtherPurposes())),
        terms.text(stated.bot()),
        activity.isDirectMarketing(),
        terms.text(stated.note()));
  }

  private Optional<DecisionView> decision(Optional<AutomatedDecision> stated) {
    return stated.isPresent()
        ? Optional.of(
            new DecisionView(
                terms.text(stated.get().logic()),
                LegalText.of(bases.cited("decisionGround", stated.get().ground())),
                terms.text(stated.get().effects())))
        : Optional.empty();
  }
}
