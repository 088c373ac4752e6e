package org.privacyyml.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Embedding;
import org.privacyyml.policy.Keyed;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.Retention;

/** Makes the views of activities in one language. */
final class ActivityViews {
  private final Disclosure file;
  private final Terms terms;
  private final Phrases phrases;
  private final Templates templates;
  private final Sections sections;
  private final ConsentPlaces consentPlaces;

  ActivityViews(
      Disclosure file, Terms terms, Phrases phrases, Templates templates, Sections sections) {
    this.file = file;
    this.terms = terms;
    this.phrases = phrases;
    this.templates = templates;
    this.sections = sections;
    this.consentPlaces = new ConsentPlaces(file, terms, phrases);
  }

  List<ActivityView> all() {
    return file.processing().stream().map(this::of).toList();
  }

  private ActivityView of(Processing activity) {
    ActivityView bare = view(activity, Markdown.empty());
    return view(activity, explanation(activity, bare));
  }

  /** The words of the kind; an activity without one explains itself by its facts. */
  private Markdown explanation(Processing activity, ActivityView view) {
    if (activity.kind().isEmpty() || activity.isOnBehalf()) {
      return Markdown.empty();
    }
    String template = terms.language().code() + "/kinds/" + activity.kind().get().id();
    return new Markdown(templates.render(template, view).strip());
  }

  private ActivityView view(Processing activity, Markdown explanation) {
    Activity stated = activity.activity();
    Optional<Embedding> embedding = stated.embedding().value();
    List<String> bases = activity.bases().orElse(List.of()).stream().map(phrases::basis).toList();
    String provider = joined(operators(activity));
    return new ActivityView(
        new Markdown(Anchors.of(activity.id())),
        phrases.text(activity.name().value()).orElse(activity.id()),
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
        phrases.text(stated.onBehalfOf().value()),
        stated.offering().value().map(consentPlaces::offering),
        phrases.list(activity.purposes().orElse(List.of()), "; "),
        phrases.list(activity.data().orElse(List.of()), ", "),
        phrases.list(stated.subjects().orElse(List.of()), ", "),
        source(activity),
        bases,
        !bases.isEmpty(),
        bases.size() == 1,
        bases.isEmpty() ? "" : bases.get(0),
        stated
            .specialCategories()
            .value()
            .flatMap(special -> special.ground().value())
            .map(ground -> cited("specialGround", ground)),
        stated.criminalRecords().value().flatMap(records -> phrases.text(records.law().value())),
        activity.recipients().isAnswered(),
        recipients(activity),
        recipientNames(activity),
        forwardsTo(activity, provider),
        phrases.text(stated.location().value()),
        retention(activity),
        retentionShort(activity),
        provision(activity),
        activity.restsOnConsent(),
        withdrawal(activity),
        decision(activity),
        phrases.text(stated.furtherPurposes().value()),
        stated.children().value().flatMap(children -> phrases.text(children.consent().value())),
        activity.isDirectMarketing(),
        phrases.text(stated.bot().value()),
        phrases.text(stated.note().value()),
        sections.after(activity.id()));
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
  private String cited(String group, Keyed ground) {
    return terms.law().gdpr() ? terms.of(group, ground) : terms.uncited(group, ground);
  }

  /** § 19 (3) TDDDG: only where the file says that there is a link to somebody else. */
  private static Optional<String> forwardsTo(Processing activity, String provider) {
    return activity.forwards() ? Optional.of(provider) : Optional.empty();
  }

  private static boolean is(Optional<Embedding> stated, Embedding candidate) {
    return stated.filter(candidate::equals).isPresent();
  }

  private String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + terms.page("and")
        + names.get(names.size() - 1);
  }

  private Optional<String> source(Processing activity) {
    if (activity.foreignSources().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(
            "; ",
            activity.activity().source().orElse(List.of()).stream().map(phrases::source).toList()));
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
      String country = phrases.country(receiver).map(name -> " (" + name + ")").orElse("");
      String role = phrases.role(receiver).map(said -> ", " + said).orElse("");
      names.add(Markdown.text(phrases.name(receiver) + country + role));
    }
    return Markdown.join("; ", names);
  }

  /** For the overview: the names alone. */
  private String recipientNames(Processing activity) {
    if (activity.recipients().isNone()) {
      return terms.page("noRecipients");
    }
    return phrases.names(activity.recipients().orElse(List.of()));
  }

  private Optional<String> retention(Processing activity) {
    List<String> said =
        activity.retention().orElse(List.of()).stream()
            .filter(Retention::saysHowLong)
            .map(stated -> phrases.retention(stated, activity))
            .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
  }

  /** For the overview: periods alone, as long as nobody must know what each is for. */
  private Optional<String> retentionShort(Processing activity) {
    List<String> said =
        activity.retention().orElse(List.of()).stream()
            .filter(Retention::saysHowLong)
            .map(stated -> phrases.retentionShort(stated, activity))
            .toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
  }

  private Optional<String> provision(Processing activity) {
    return activity
        .provision()
        .value()
        .filter(stated -> activity.isFromPerson())
        .map(phrases::provision)
        .filter(said -> !said.isEmpty());
  }

  /**
   * How consent is withdrawn: the owner's words, or the link to the settings where it was given.
   */
  private Optional<Markdown> withdrawal(Processing activity) {
    List<Markdown> ways = new ArrayList<>();
    for (Basis basis : activity.bases(LegalBasis.CONSENT)) {
      phrases.text(basis.withdrawal().value()).ifPresent(way -> ways.add(Markdown.text(way)));
    }
    if (ways.isEmpty() && !activity.basedOn(LegalBasis.CONSENT)) {
      phrases
          .text(activity.activity().withdrawal().value())
          .ifPresent(way -> ways.add(Markdown.text(way)));
    }
    if (!ways.isEmpty()) {
      return Optional.of(Markdown.join(" ", ways));
    }
    return file.asksOnTheSite(activity)
        ? consentPlaces.of(activity.activity().offering().value())
        : Optional.empty();
  }

  private Optional<ActivityView.DecisionView> decision(Processing activity) {
    return activity
        .automatedDecisions()
        .value()
        .map(
            stated ->
                new ActivityView.DecisionView(
                    phrases.text(stated.logic().value()),
                    phrases.text(stated.effects().value()),
                    stated.ground().value().map(ground -> cited("decisionGround", ground))));
  }
}
