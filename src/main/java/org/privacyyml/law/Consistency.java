package org.privacyyml.law;

import static org.privacyyml.law.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.Text;

/** What only shows when two statements are laid side by side. */
final class Consistency {

  private Consistency() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule("X-ANON")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.data().isStated())
            .find(Consistency::notAnonymous),
        rule("X-NEWSLETTER-DOI")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.isKind("newsletter") && activity.basedOn(LegalBasis.CONSENT))
            .requireAnswer(activity -> activity.activity().confirmation()));
  }

  /**
   * Recital 26 GDPR: who can be told apart is not anonymous. What is said not to be collected does
   * not count.
   */
  private static List<Lack> notAnonymous(Processing activity, Case law) {
    WordList anonymous = law.disclosure().catalog().words("anonymous");
    if (texts(activity).stream().noneMatch(text -> anonymous.firstIn(text).isPresent())) {
      return List.of();
    }
    WordList identifiers = law.disclosure().catalog().words("identifiers");
    WordList denied = law.disclosure().catalog().words("identifiersDenied");
    Fact<List<Text>> data = activity.data();
    for (Text text : data.orElse(List.of())) {
      for (String written : text.all()) {
        Optional<String> identifier = identifiers.firstIn(written);
        if (identifier.isPresent() && denied.firstIn(written).isEmpty()) {
          return List.of(Lack.at(data.where()).with("value", identifier.get()));
        }
      }
    }
    return List.of();
  }

  /** Everything that the activity says about itself. */
  private static List<String> texts(Processing activity) {
    List<Text> texts = new ArrayList<>(activity.purposes().orElse(List.of()));
    texts.addAll(activity.data().orElse(List.of()));
    activity.name().value().ifPresent(texts::add);
    activity.activity().note().value().ifPresent(texts::add);
    return texts.stream().flatMap(text -> text.all().stream()).toList();
  }
}
