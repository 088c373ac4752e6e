package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.template.Templates;
import org.privacyyml.page.tree.Anchors;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.Offerings;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Sections;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.WhatFor;
import org.privacyyml.page.view.activity.ActivityView.SummaryView;

/** Makes the views of activities in one language. */
public final class ActivityViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Templates templates;
  private final Sections sections;
  private final Offerings offerings;
  private final KindViews kinds;
  private final FactsViews facts;
  private final Periods periods;

  public ActivityViews(
      Disclosure file, Terms terms, Phrases phrases, Templates templates, Sections sections) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.templates = templates;
    this.sections = sections;
    this.offerings = new Offerings(file, terms);
    this.kinds = new KindViews(terms, phrases);
    this.periods = new Periods(phrases);
    this.facts = new FactsViews(file, terms, phrases);
  }

  /** All of them, one below the other. */
  public List<ActivityView> all() {
    List<ActivityView> views = new ArrayList<>();
    for (Processing activity : file.processing()) {
      views.add(of(activity, Sections.LEVEL, offerings.name(activity)));
    }
    return views;
  }

  /**
   * One that stands below the heading of the part that it belongs to.
   *
   * @param part what that heading does not say
   */
  public ActivityView inPart(Processing activity, Optional<String> part) {
    return of(activity, Sections.LEVEL + 1, part);
  }

  private ActivityView of(Processing activity, int level, Optional<String> part) {
    KindView kind = kinds.of(activity);
    ActivityView view =
        new ActivityView(
            new Markdown("#".repeat(level)),
            terms.text(activity.name()).orElse(activity.id()),
            new Markdown(Anchors.of(activity.id())),
            part,
            !activity.isOnBehalf(),
            WhatFor.of(terms.list(activity.purposes(), "; ")),
            Markdown.empty(),
            terms.text(activity.activity().onBehalfOf()),
            kind,
            new SummaryView(recipientNames(activity), HowLong.of(periods.inShort(activity))),
            facts.of(activity, kind.provider()),
            sections.after(activity.id(), level));
    return hasWords(activity) ? view.explained(words(activity, view)) : view;
  }

  /** An activity without a kind explains itself by its facts. */
  private static boolean hasWords(Processing activity) {
    return activity.kind().isPresent() && !activity.isOnBehalf();
  }

  private Markdown words(Processing activity, ActivityView view) {
    String template = terms.language().code() + "/kinds/" + activity.kind().orElseThrow().id();
    return new Markdown(templates.render(template, view, view.kind()).strip());
  }

  /** For the overview: the names alone. */
  private String recipientNames(Processing activity) {
    if (activity.recipients().isNone()) {
      // On a phone no heading stands above it.
      return terms.page("nobody");
    }
    return phrases.names(activity.recipients().orElse(List.of()));
  }
}
