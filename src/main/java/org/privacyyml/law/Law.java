package org.privacyyml.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/** All rules, and how they are asked. */
public final class Law {
  private final List<Rule<?>> rules;

  /** All rules that there are. */
  public Law() {
    List<Rule<?>> all = new ArrayList<>();
    all.addAll(Gdpr13Controller.rules());
    all.addAll(Gdpr13Activities.rules());
    all.addAll(Gdpr13Recipients.rules());
    all.addAll(Gdpr14.rules());
    all.addAll(GdprForm.rules());
    all.addAll(Consistency.rules());
    all.addAll(Identifiers.rules());
    all.addAll(Tdddg25.rules());
    all.addAll(Ddg5.rules());
    all.addAll(Ddg5Entities.rules());
    all.addAll(Mstv18.rules());
    this.rules = List.copyOf(all);
  }

  /** The names of all rules, in their order. */
  public List<String> ids() {
    return rules.stream().map(rule -> rule.id().value()).toList();
  }

  /** Judges a file by the law of a day. */
  public Judgement judge(Disclosure disclosure, LocalDate today, boolean strict) {
    Case law = new Case(disclosure, today);
    List<Verdict> verdicts = new ArrayList<>();
    for (Rule<?> rule : rules) {
      rule.judge(law, claim -> inWords(disclosure.catalog(), claim, strict), verdicts::add);
    }
    List<Finding> findings = new ArrayList<>();
    List<Judgement.Shown> shown = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      verdict.finding().ifPresent(findings::add);
      if (verdict.subject().isShown()) {
        verdict.shownOn().ifPresent(page -> shown.add(Judgement.Shown.of(page, verdict)));
      }
    }
    return new Judgement(
        Overlaps.withoutGeneral(findings), List.copyOf(shown), List.copyOf(verdicts));
  }

  /**
   * The finding that a page does not show what meets a rule: a template of the user's has left it
   * out.
   *
   * @param template the file of that template, where one can be named
   */
  public static Finding notShown(
      Catalog catalog,
      RuleId rule,
      String activity,
      Page page,
      Language language,
      Optional<String> template) {
    Requirement requirement = catalog.requirement(rule).orElseThrow();
    String name =
        template.orElse(
            (page == Page.NOTICE ? "notice" : "imprint") + " (" + language.code() + ")");
    String section = activity.isEmpty() ? "" : " (" + activity + ")";
    return new Finding(
        rule,
        Severity.ERROR,
        Where.root(Place.startOf(new SourceText(name, ""))),
        new Words(
            "the page does not show: " + requirement.title().en() + section,
            "Die Seite zeigt nicht: " + requirement.title().de() + section),
        requirement.source(),
        requirement.reason(),
        new Words(
            "Say it in your template, and put <!--rule " + rule + "--> behind it.",
            "In Ihrer Vorlage ergänzen und <!--rule " + rule + "--> dahinter schreiben."),
        false,
        Optional.empty());
  }

  private static Finding inWords(Catalog catalog, Rule.Claim claim, boolean strict) {
    Requirement requirement =
        catalog
            .requirement(claim.rule())
            .orElseThrow(() -> new IllegalStateException("no words for " + claim.rule()));
    Map<String, Words> arguments = new LinkedHashMap<>(claim.subject());
    arguments.putAll(claim.lack().arguments());
    Words message = requirement.message().with(arguments);
    if (claim.lack().isEmpty()) {
      message =
          new Words(
              message.en() + " (the key is empty)", message.de() + " (der Schlüssel ist leer)");
    }
    Words suggestion =
        requirement
            .fix()
            .or(() -> requirement.add().map(Words::same))
            .orElse(Words.same(""))
            .with(arguments);
    return new Finding(
        requirement.id(),
        claim
            .lack()
            .severity()
            .orElse(strict ? requirement.strictSeverity() : requirement.severity()),
        claim.lack().where(),
        message,
        requirement.source(),
        requirement.reason().with(arguments),
        suggestion,
        requirement.add().isPresent(),
        Optional.empty());
  }
}
