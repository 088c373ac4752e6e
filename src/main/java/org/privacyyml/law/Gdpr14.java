package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.each;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.List;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Text;

/** Data that do not come from the person: Art. 14 GDPR, and which data at all. */
final class Gdpr14 {

  private Gdpr14() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule("GDPR-14-1-D")
            .forEach(Gdpr13Activities::own)
            .when(activity -> !activity.foreignSources().isEmpty())
            .shownOn(NOTICE)
            .find(Gdpr14::noCategories),
        rule("GDPR-13-CATEGORIES")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.foreignSources().isEmpty())
            .require(Processing::data),
        rule("GDPR-14-2-F")
            .forEach(Gdpr13Activities::own)
            .when(activity -> !activity.foreignSources().isEmpty())
            .shownOn(NOTICE)
            .find(
                activity ->
                    each(
                        activity.foreignSources(),
                        source -> lackIf(source.from().isMissing(), source.from().where()))),
        rule("GDPR-14-3")
            .forEach(Gdpr13Activities::own)
            .when(activity -> !activity.foreignSources().isEmpty())
            .find(
                activity ->
                    List.of(
                        Lack.at(activity.activity().source().where())
                            .with("source", source(activity)))),
        rule("X-SOCIAL-LOGIN-SOURCE")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.isKind("social-login"))
            .find(
                activity ->
                    activity.foreignSources().isEmpty()
                        ? List.of(
                            Lack.at(activity.activity().source().where())
                                .with("source", operator(activity)))
                        : List.of()));
  }

  /** Who did not give the data cannot know them; "depending on the platform" leaves that open. */
  private static List<Lack> noCategories(Processing activity, Case law) {
    Fact<List<Text>> data = activity.data();
    if (data.isMissing()) {
      return List.of(
          Lack.at(data.where()).with("source", source(activity)).whereEmpty(data.isEmpty()));
    }
    return Gdpr13Activities.vague(data, law, "openEnded").stream()
        .map(lack -> lack.with("source", source(activity)).as(Severity.WARNING))
        .toList();
  }

  private static Words source(Processing activity) {
    return activity.foreignSources().stream()
        .map(source -> source.from())
        .filter(Fact::isStated)
        .findFirst()
        .flatMap(Fact::value)
        .map(text -> new Words(text.any(Language.EN), text.any(Language.DE)))
        .orElse(new Words("somebody else", "Dritten"));
  }

  private static Words operator(Processing activity) {
    return activity.providers().isEmpty()
        ? new Words("the network", "dem Netzwerk")
        : activity.providers().get(0).label();
  }
}
