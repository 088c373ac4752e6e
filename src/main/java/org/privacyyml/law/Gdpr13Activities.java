package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.each;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.AutomatedDecision;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.LegalBasis;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.Text;

/**
 * What must be said about each processing activity: Art. 13 (1) (c), (d), (2) (a), (c), (e), (f),
 * (3), Art. 8 to 10 GDPR.
 */
final class Gdpr13Activities {

  private Gdpr13Activities() {}

  static List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>();
    rules.add(rule("GDPR-13-ACT").when(Disclosure::writesNotice).find(file -> noActivity(file)));
    rules.addAll(purposesAndBases());
    rules.addAll(retention());
    rules.addAll(consentAndProvision());
    rules.addAll(decisions());
    rules.addAll(sensitiveData());
    return rules;
  }

  /** What is done for somebody else is theirs to inform about. */
  static List<Processing> own(Disclosure file) {
    return file.isUnderGdpr()
        ? file.processing().stream().filter(activity -> !activity.isOnBehalf()).toList()
        : List.of();
  }

  private static List<Lack> noActivity(Disclosure file) {
    Fact<List<Activity>> stated = file.policy().processing();
    return lackIf(!stated.isUnreadable() && stated.orElse(List.of()).isEmpty(), stated.where());
  }

  private static List<Rule<?>> purposesAndBases() {
    return List.of(
        rule("GDPR-13-1-C-PURPOSE")
            .forEach(Gdpr13Activities::own)
            .shownOn(NOTICE)
            .require(Processing::purposes),
        rule("GDPR-13-1-C-PURPOSE-VAGUE")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.purposes().isStated())
            .find((activity, law) -> vague(activity.purposes(), law, "vaguePurposes")),
        rule("GDPR-13-1-C-BASIS")
            .forEach(Gdpr13Activities::own)
            .shownOn(NOTICE)
            .require(Processing::bases),
        rule("GDPR-13-1-C-BASIS-SET")
            .forEach(Gdpr13Activities::own)
            .find(
                activity ->
                    each(activity.bases().orElse(List.of()), Gdpr13Activities::unknownBasis)),
        rule("GDPR-13-1-C-BASIS-LAW")
            .forEach(Gdpr13Activities::own)
            .when(
                activity ->
                    activity.basedOn(LegalBasis.LEGAL_OBLIGATION)
                        || activity.basedOn(LegalBasis.PUBLIC_TASK))
            .find(Gdpr13Activities::noLaw),
        rule("GDPR-13-1-C-BASIS-MIX")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.basedOn(LegalBasis.CONSENT))
            .find(Gdpr13Activities::mixed),
        rule("GDPR-13-1-D")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.basedOn(LegalBasis.LEGITIMATE_INTERESTS))
            .shownOn(NOTICE)
            .find(
                activity ->
                    missing(activity.bases(LegalBasis.LEGITIMATE_INTERESTS), Basis::interest)),
        rule("GDPR-6-1-F-PUBLIC")
            .when(file -> file.controller().filter(stated -> stated.isPublic()).isPresent())
            .forEach(Gdpr13Activities::own)
            .find(
                activity ->
                    each(
                        activity.bases(LegalBasis.LEGITIMATE_INTERESTS),
                        basis -> List.of(Lack.at(basis.where())))));
  }

  private static List<Rule<?>> retention() {
    return List.of(
        rule("GDPR-13-2-A")
            .forEach(Gdpr13Activities::own)
            .shownOn(NOTICE)
            .find(Gdpr13Activities::noRetention),
        rule("GDPR-13-2-A-VAGUE")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.retention().isStated())
            .find(
                (activity, law) ->
                    each(
                        activity.retention().orElse(List.of()),
                        stated ->
                            stated.term().isStated() || namesTime(stated.criteria())
                                ? List.of()
                                : vague(stated.criteria().map(List::of), law, "vagueRetention"))));
  }

  /** "As long as the law demands, 8 years for invoices" says it after all. */
  private static boolean namesTime(Fact<Text> criteria) {
    return criteria.value().stream()
        .flatMap(text -> text.all().stream())
        .anyMatch(text -> text.chars().anyMatch(Character::isDigit));
  }

  private static List<Rule<?>> consentAndProvision() {
    return List.of(
        rule("GDPR-13-2-C")
            .forEach(Gdpr13Activities::own)
            .when(Processing::restsOnConsent)
            .shownOn(NOTICE)
            .saidByThePage(),
        rule("GDPR-7-3-HOW")
            .forEach(Gdpr13Activities::own)
            .when(Processing::restsOnConsent)
            .shownOn(NOTICE)
            .find(Gdpr13Activities::noWithdrawal),
        rule("GDPR-13-2-E")
            .forEach(Gdpr13Activities::own)
            .when(Processing::isFromPerson)
            .shownOn(NOTICE)
            .require(activity -> activity.provision().flatMap(Provision::required)));
  }

  private static List<Rule<?>> decisions() {
    return List.of(
        rule("GDPR-13-2-F")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.automatedDecisions().isStated())
            .shownOn(NOTICE)
            .find(
                activity -> {
                  AutomatedDecision decision = activity.automatedDecisions().value().orElseThrow();
                  return lackIf(
                      decision.logic().isMissing() || decision.effects().isMissing(),
                      (decision.logic().isMissing() ? decision.logic() : decision.effects())
                          .where());
                }),
        rule("GDPR-22-2")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.automatedDecisions().isStated())
            .require(activity -> activity.automatedDecisions().flatMap(AutomatedDecision::ground)),
        rule("GDPR-13-2-F-NONE")
            .when(
                file ->
                    own(file).stream()
                        .anyMatch(activity -> activity.automatedDecisions().isMissing()))
            .find(file -> List.of(Lack.at(file.policy().automatedDecisions().where()))),
        rule("GDPR-13-3")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.activity().furtherPurposes().isStated())
            .shownOn(NOTICE)
            .saidByThePage());
  }

  private static List<Rule<?>> sensitiveData() {
    return List.of(
        rule("GDPR-9-2")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.activity().specialCategories().isStated())
            .shownOn(NOTICE)
            .require(
                activity ->
                    activity
                        .activity()
                        .specialCategories()
                        .flatMap(Activity.SpecialCategories::ground)),
        rule("GDPR-9-IMPLICIT")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.activity().specialCategories().isMissing())
            .find((activity, law) -> vague(activity.data(), law, "specialCategories")),
        rule("GDPR-10")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.activity().criminalRecords().isStated())
            .shownOn(NOTICE)
            .require(
                activity ->
                    activity.activity().criminalRecords().flatMap(Activity.CriminalRecords::law)),
        rule("GDPR-8")
            .forEach(Gdpr13Activities::own)
            .when(activity -> isAboutChildren(activity) && activity.basedOn(LegalBasis.CONSENT))
            .shownOn(NOTICE)
            .require(
                activity -> activity.activity().children().flatMap(Activity.Children::consent)),
        rule("GDPR-12-1-CHILD")
            .forEach(Gdpr13Activities::own)
            .when(Gdpr13Activities::isAboutChildren)
            .find(activity -> List.of(Lack.at(activity.activity().children().where()))));
  }

  private static boolean isAboutChildren(Processing activity) {
    return activity.activity().children().value().filter(Activity.Children::concerned).isPresent();
  }

  /** Where consent is given and withdrawn, for all that rests on it. */
  static Optional<String> settings(Disclosure file) {
    return file.policy().consent().orElse(List.of()).stream()
        .flatMap(tool -> tool.settings().value().stream())
        .findFirst();
  }

  private static List<Lack> noWithdrawal(Processing activity, Case law) {
    if (law.disclosure().consentSettings(activity).isPresent()) {
      return List.of();
    }
    List<Basis> consents = activity.bases(LegalBasis.CONSENT);
    Fact<Text> said = activity.activity().withdrawal();
    return consents.isEmpty()
        ? lackIf(said.isMissing(), said.where())
        : missing(consents, Basis::withdrawal);
  }

  private static List<Lack> unknownBasis(Basis basis) {
    return basis.basis().isPresent()
        ? List.of()
        : List.of(Lack.at(basis.where()).with("value", basis.written()));
  }

  private static List<Lack> noLaw(Processing activity) {
    List<Lack> lacks = new ArrayList<>();
    lacks.addAll(missing(activity.bases(LegalBasis.LEGAL_OBLIGATION), Basis::law));
    lacks.addAll(missing(activity.bases(LegalBasis.PUBLIC_TASK), Basis::law));
    return lacks;
  }

  private static List<Lack> missing(List<Basis> bases, Function<Basis, Fact<Text>> fact) {
    return each(
        bases,
        basis -> {
          Fact<Text> asked = fact.apply(basis);
          return asked.isMissing()
              ? List.of(Lack.at(asked.where()).whereEmpty(asked.isEmpty()))
              : List.of();
        });
  }

  /**
   * Consent beside another basis for the same purpose misleads: people believe that they decide.
   */
  private static List<Lack> mixed(Processing activity) {
    List<Basis> bases = activity.bases().orElse(List.of());
    for (Basis consent : activity.bases(LegalBasis.CONSENT)) {
      for (Basis other : bases) {
        boolean samePurpose = consent.purpose().value().equals(other.purpose().value());
        if (!other.basis().equals(consent.basis()) && samePurpose) {
          return List.of(Lack.at(activity.bases().where()));
        }
      }
    }
    return List.of();
  }

  private static List<Lack> noRetention(Processing activity) {
    Fact<List<Retention>> stated = activity.retention();
    if (stated.isMissing()) {
      return List.of(Lack.at(stated.where()).whereEmpty(stated.isEmpty()));
    }
    return each(
        stated.orElse(List.of()),
        rule ->
            lackIf(
                !rule.saysHowLong()
                    && !rule.term().isUnreadable()
                    && !rule.criteria().isUnreadable(),
                rule.where()));
  }

  /** The first words of a list that one of the texts has. */
  static List<Lack> vague(Fact<List<Text>> texts, Case law, String list) {
    if (!texts.isStated()) {
      return List.of();
    }
    WordList words = law.disclosure().catalog().words(list);
    for (Text text : texts.orElse(List.of())) {
      for (String language : text.all()) {
        Optional<String> hit = words.firstIn(language);
        if (hit.isPresent()) {
          Where where = texts.where();
          return List.of(
              Lack.at(where).with("value", Words.same(hit.get())).with("phrase", hit.get()));
        }
      }
    }
    return List.of();
  }
}
