package org.privacyyml.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.template.Templates;
import org.privacyyml.page.tree.Anchors;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.AutomatedDecision;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** Makes the views of activities in one language. */
public final class ActivityViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Templates templates;
  private final Sections sections;
  private final ConsentPlaces consentPlaces;
  private final Offerings offerings;

  public ActivityViews(
      Disclosure file, Terms terms, Phrases phrases, Templates templates, Sections sections) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.templates = templates;
    this.sections = sections;
    this.consentPlaces = new ConsentPlaces(file, terms, phrases);
    this.offerings = new Offerings(file, terms);
  }

  /** All of them, one below the other. */
  List<ActivityView> all() {
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
  ActivityView inPart(Processing activity, Optional<String> part) {
    return of(activity, Sections.LEVEL + 1, part);
  }

  private ActivityView of(Processing activity, int level, Optional<String> part) {
    ActivityView bare = view(activity, level, part, Markdown.empty());
    return view(activity, level, part, explanation(activity, bare));
  }

  /** The words of the kind; an activity without one explains itself by its facts. */
  private Markdown explanation(Processing activity, ActivityView view) {
    if (activity.kind().isEmpty() || activity.isOnBehalf()) {
      return Markdown.empty();
    }
    String template = terms.language().code() + "/kinds/" + activity.kind().get().id();
    return new Markdown(templates.render(template, view).strip());
  }

  private ActivityView view(
      Processing activity, int level, Optional<String> part, Markdown explanation) {
    Activity stated = activity.activity();
    Optional<Embedding> embedding = stated.embedding().value();
    List<String> bases = bases(activity);
    String provider = joined(operators(activity));
    return new ActivityView(
        new Markdown(Anchors.of(activity.id())),
        new Markdown("#".repeat(level)),
        terms.text(activity.name()).orElse(activity.id()),
        explanation,
        !provider.isEmpty(),
        provider,
        activity.service().isPresent(),
        activity.service().orElse(""),
        activity.self(),
        is(embedding, Embedding.REMOTE),
        is(embedding, Embedding.CONSENT_GATED),
        is(embedding, Embedding.LOCAL),
        is(embedding, Embedding.LINK_ONLY),
        is(embedding, Embedding.SERVER_SIDE),
        is(embedding, Embedding.PROXY),
        stated.confirmation().isStated(),
        stated.confirmation().isNone(),
        activity.basedOn(LegalBasis.CONSENT),
        !activity.isOnBehalf(),
        terms.text(stated.onBehalfOf()),
        part,
        terms.list(activity.purposes(), "; "),
        terms.list(activity.data(), ", "),
        terms.list(stated.subjects(), ", "),
        source(activity),
        bases,
        !bases.isEmpty(),
        bases.size() == 1,
        bases.isEmpty() ? "" : bases.get(0),
        special(stated.specialCategories().value()),
        criminal(stated.criminalRecords().value()),
        activity.recipients().isAnswered(),
        recipients(activity),
        recipientNames(activity),
        forwardsTo(activity, provider),
        terms.text(stated.location()),
        retention(activity, false),
        retention(activity, true),
        provision(activity),
        activity.restsOnConsent(),
        withdrawal(activity),
        decision(activity),
        terms.text(stated.furtherPurposes()),
        parentalConsent(stated.children().value()),
        activity.isDirectMarketing(),
        terms.text(stated.bot()),
        terms.text(stated.note()),
        sections.after(activity.id(), level));
  }

  /** Who runs the service, by name. Mere software receives nothing. */
  private List<String> operators(Processing activity) {
    List<String> names = new ArrayList<>();
    for (Receiver provider : activity.providers()) {
      if (provider.isSomebody()) {
        names.add(phrases.name(provider));
      }
    }
    return names;
  }

  /** A ground with its article, where that is an article of a law that counts. */
  private Optional<String> cited(String group, Fact<? extends Keyed> ground) {
    Optional<? extends Keyed> stated = ground.value();
    return stated.isPresent() && !terms.law().gdpr()
        ? Optional.of(terms.uncited(group, stated.get()))
        : terms.of(group, ground);
  }

  /** § 19 (3) TDDDG: only where the file says that there is a link to somebody else. */
  private static Optional<String> forwardsTo(Processing activity, String provider) {
    return activity.forwards() ? Optional.of(provider) : Optional.empty();
  }

  private static boolean is(Optional<Embedding> stated, Embedding candidate) {
    return stated.isPresent() && stated.get() == candidate;
  }

  private List<String> bases(Processing activity) {
    List<String> bases = new ArrayList<>();
    for (Basis basis : activity.bases().orElse(List.of())) {
      bases.add(phrases.basis(basis));
    }
    return bases;
  }

  private String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + terms.page("and")
        + names.get(names.size() - 1);
  }

  private Optional<String> special(Optional<Activity.SpecialCategories> stated) {
    return stated.isPresent() ? cited("specialGround", stated.get().ground()) : Optional.empty();
  }

  private Optional<String> criminal(Optional<Activity.CriminalRecords> stated) {
    return stated.isPresent() ? terms.text(stated.get().law()) : Optional.empty();
  }

  private Optional<String> parentalConsent(Optional<Activity.Children> stated) {
    return stated.isPresent() ? terms.text(stated.get().consent()) : Optional.empty();
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

  /** For the overview: the names alone. */
  private String recipientNames(Processing activity) {
    if (activity.recipients().isNone()) {
      // On a phone no heading stands above it.
      return terms.page("nobody");
    }
    return phrases.names(activity.recipients().orElse(List.of()));
  }

  /**
   * How long, of everything that is kept.
   *
   * @param inShort for the overview: periods alone, as long as nobody must know what each is for
   */
  private Optional<String> retention(Processing activity, boolean inShort) {
    List<String> said = new ArrayList<>();
    for (Retention stated : activity.retention().orElse(List.of())) {
      if (stated.saysHowLong()) {
        said.add(
            inShort
                ? phrases.retentionShort(stated, activity)
                : phrases.retention(stated, activity));
      }
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
  }

  private Optional<String> provision(Processing activity) {
    Optional<Provision> stated = activity.provision().value();
    return stated.isPresent() && activity.isFromPerson()
        ? phrases.provision(stated.get())
        : Optional.empty();
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

  private Optional<ActivityView.DecisionView> decision(Processing activity) {
    Optional<AutomatedDecision> stated = activity.automatedDecisions().value();
    return stated.isPresent()
        ? Optional.of(
            new ActivityView.DecisionView(
                terms.text(stated.get().logic()),
                terms.text(stated.get().effects()),
                cited("decisionGround", stated.get().ground())))
        : Optional.empty();
  }
}
