package org.privacyyml.page.view.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.page.view.Phrases;
import org.privacyyml.page.view.Terms;
import org.privacyyml.page.view.activity.KindView.ConfirmationView;
import org.privacyyml.page.view.activity.KindView.EmbeddingView;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** Makes what the texts of the kinds name. */
final class KindViews {
  private final Terms terms;
  private final Phrases phrases;

  KindViews(Terms terms, Phrases phrases) {
    this.terms = terms;
    this.phrases = phrases;
  }

  KindView of(Processing activity) {
    Activity stated = activity.activity();
    String provider = joined(operators(activity));
    return new KindView(
        provider,
        !provider.isEmpty(),
        activity.service().orElse(""),
        activity.service().isPresent(),
        embedding(stated.embedding().value()),
        activity.self(),
        confirmation(stated),
        activity.basedOn(LegalBasis.CONSENT));
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

  private String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + terms.page("and")
        + names.get(names.size() - 1);
  }

  private static EmbeddingView embedding(Optional<Embedding> stated) {
    if (stated.isEmpty()) {
      return EmbeddingView.OTHERWISE;
    }
    return switch (stated.get()) {
      case REMOTE -> EmbeddingView.REMOTE;
      case CONSENT_GATED -> EmbeddingView.GATED;
      case LOCAL -> EmbeddingView.LOCAL;
      case LINK_ONLY -> EmbeddingView.LINK_ONLY;
      case SERVER_SIDE -> EmbeddingView.SERVER_SIDE;
      case PROXY -> EmbeddingView.PROXIED;
    };
  }

  private static ConfirmationView confirmation(Activity stated) {
    if (stated.confirmation().isNone()) {
      return ConfirmationView.NO_CONFIRMATION;
    }
    return stated.confirmation().isStated()
        ? ConfirmationView.DOUBLE_OPT_IN
        : ConfirmationView.UNSTATED;
  }
}
