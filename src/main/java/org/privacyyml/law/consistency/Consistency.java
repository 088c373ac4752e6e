package org.privacyyml.law.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.LegalBasis;

/** What only shows when two statements are laid side by side. */
public final class Consistency {

  private Consistency() {}

  public static void ask(Case law) {
    for (Processing activity : law.allActivities()) {
      law.rule("X-ANON", activity)
          .when(activity.data().isStated())
          .find(notAnonymous(law, activity));
      law.rule("X-NEWSLETTER-DOI", activity)
          .when(activity.isKind("newsletter") && activity.basedOn(LegalBasis.CONSENT))
          .requireAnswer(activity.activity().confirmation());
    }
  }

  /**
   * Recital 26 GDPR: who can be told apart is not anonymous. What is said not to be collected does
   * not count.
   */
  private static List<Lack> notAnonymous(Case law, Processing activity) {
    if (!saysAnonymous(law, activity)) {
      return List.of();
    }
    WordList identifiers = law.words("identifiers");
    WordList denied = law.words("identifiersDenied");
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

  private static boolean saysAnonymous(Case law, Processing activity) {
    WordList anonymous = law.words("anonymous");
    for (Text text : texts(activity)) {
      for (String written : text.all()) {
        if (anonymous.firstIn(written).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Everything that the activity says about itself. */
  private static List<Text> texts(Processing activity) {
    List<Text> texts = new ArrayList<>(activity.purposes().orElse(List.of()));
    texts.addAll(activity.data().orElse(List.of()));
    activity.name().value().ifPresent(texts::add);
    activity.activity().note().value().ifPresent(texts::add);
    return texts;
  }
}
