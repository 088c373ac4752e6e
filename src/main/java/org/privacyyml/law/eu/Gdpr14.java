package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.law.notice.Sources;
import org.privacyyml.policy.DataSource;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Text;
import org.privacyyml.resource.Messages;

/** Data that do not come from the person: Art. 14 GDPR, and which data at all. */
public final class Gdpr14 {

  private Gdpr14() {}

  public static void ask(Case law) {
    for (Processing activity : law.activities()) {
      List<DataSource> sources = activity.foreignSources();
      boolean foreign = !sources.isEmpty();
      law.rule("GDPR-13-CATEGORIES", activity).when(!foreign).require(activity.data());
      law.rule("GDPR-14-1-D", activity)
          .when(foreign)
          .shownOn(NOTICE)
          .find(foreign ? noCategories(law, activity.data(), sources) : List.of());
      law.rule("GDPR-14-2-F", activity).when(foreign).shownOn(NOTICE).find(unnamed(sources));
      Fact<?> source = activity.activity().source();
      law.rule("GDPR-14-3", activity)
          .when(foreign)
          .find(List.of(Lack.at(source.where()).with("source", Sources.first(sources))));
      law.rule("X-SOCIAL-LOGIN-SOURCE", activity)
          .when(activity.isKind("social-login"))
          .find(
              foreign
                  ? List.of()
                  : List.of(Lack.at(source.where()).with("source", operator(activity))));
    }
  }

  /** Who did not give the data cannot know them; "depending on the platform" leaves that open. */
  private static List<Lack> noCategories(
      Case law, Fact<List<Text>> data, List<DataSource> sources) {
    if (data.isMissing()) {
      return List.of(Lack.of(data).with("source", Sources.first(sources)));
    }
    List<Lack> lacks = new ArrayList<>();
    for (Lack lack : Telltale.first(law, data, "openEnded")) {
      lacks.add(lack.with("source", Sources.first(sources)).as(Severity.WARNING));
    }
    return lacks;
  }

  private static List<Lack> unnamed(List<DataSource> sources) {
    List<Lack> lacks = new ArrayList<>();
    for (DataSource source : sources) {
      lacks.addAll(Lack.when(source.from().isMissing(), source.from().where()));
    }
    return lacks;
  }

  private static Words operator(Processing activity) {
    return activity.providers().isEmpty()
        ? Messages.of("law.source-network")
        : activity.providers().get(0).label();
  }
}
