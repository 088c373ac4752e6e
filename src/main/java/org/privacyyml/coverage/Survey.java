package org.privacyyml.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Applicability;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Norm;
import org.privacyyml.catalog.Norms;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.law.Acceptances;
import org.privacyyml.law.Law;
import org.privacyyml.law.asking.Verdict;
import org.privacyyml.page.PageCheck;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.policy.Acceptance;
import org.privacyyml.resource.Languages;
import org.privacyyml.yaml.Mapping;

/** Asks the law everything, and puts the answers beside the catalogue. */
public final class Survey {
  private final Disclosure file;
  private final Mapping tree;
  private final LocalDate today;
  private final Catalog catalog;
  private final Norms norms;
  private final List<RenderedPage> pages;
  private final List<Acceptance> accepted;

  /**
   * @param tree the file as it is written, to say what decides that a rule does not apply
   * @param pages the pages of the file in one language, to say where they show what
   */
  public Survey(Disclosure file, Mapping tree, LocalDate today, List<RenderedPage> pages) {
    this.file = file;
    this.tree = tree;
    this.today = today;
    this.catalog = file.catalog();
    this.norms = catalog.norms();
    this.pages = pages;
    this.accepted = file.policy().accepted().orElse(List.of());
  }

  /**
   * The coverage of the file.
   *
   * @param name the file's name as findings show it
   * @param strict whether what is only doctrine or practice counts as demanded
   * @param skipped rules that are not asked
   */
  public Coverage coverage(String name, boolean strict, Set<String> skipped) {
    Map<String, List<Verdict>> verdicts = new HashMap<>();
    for (Verdict verdict : Law.judge(file, today, strict).verdicts()) {
      verdicts.computeIfAbsent(verdict.rule().value(), rule -> new ArrayList<>()).add(verdict);
    }
    List<Coverage.Entry> entries = new ArrayList<>();
    for (String id : catalog.ruleIds()) {
      Requirement requirement = catalog.requirement(new RuleId(id)).orElseThrow();
      boolean skip = skipped.contains(id);
      boolean asked = !skip && isAsked(requirement);
      List<Verdict> given = asked ? verdicts.getOrDefault(id, List.of()) : List.of();
      entries.add(entry(requirement, answers(given), skip));
    }
    return new Coverage(name, today, entries, Optional.empty());
  }

  /** A rule is met or missed from its first day on; what it will miss is known before. */
  private boolean isAsked(Requirement requirement) {
    return requirement.isInForceOn(today) || requirement.isAnnouncedOn(today);
  }

  private Coverage.Entry entry(
      Requirement requirement, List<Coverage.Answer> answers, boolean skipped) {
    State state = skipped ? State.SKIPPED : State.NOT_APPLICABLE;
    for (Coverage.Answer answer : answers) {
      if (answer.state().compareTo(state) < 0) {
        state = answer.state();
      }
    }
    Applicability applies = catalog.applicability(requirement.id());
    Map<String, String> facts = new LinkedHashMap<>();
    for (String path : applies.facts()) {
      facts.put(path, StatedValues.at(tree, path));
    }
    return new Coverage.Entry(requirement, law(requirement), state, applies.when(), facts, answers);
  }

  /** The first norm that is cited, or the family where that is none whose text we know. */
  private Words law(Requirement requirement) {
    Map<Language, String> cited = new LinkedHashMap<>();
    for (Language language : Languages.all()) {
      List<Norm> found = norms.in(requirement.source(), language);
      if (found.isEmpty()) {
        return catalog.family(requirement.id().family());
      }
      cited.put(language, found.get(0).citation());
    }
    return new Words(cited);
  }

  private List<Coverage.Answer> answers(List<Verdict> verdicts) {
    List<Coverage.Answer> answers = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      switch (verdict.answer()) {
        case NOT_APPLICABLE -> {
          // Said once for the rule: by what, and not for each that it does not concern.
        }
        case MET -> answers.add(met(verdict));
        case FAILED -> answers.add(failed(verdict.finding().orElseThrow()));
        case UNREADABLE -> answers.add(answer(verdict.subject().where().path(), State.UNREADABLE));
      }
    }
    return answers;
  }

  private static Coverage.Answer answer(String path, State state) {
    return new Coverage.Answer(path, state, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Coverage.Answer met(Verdict verdict) {
    Optional<Coverage.Shown> shown =
        verdict
            .shownOn()
            .filter(page -> verdict.subject().isShown())
            .flatMap(page -> shown(page, verdict));
    return new Coverage.Answer(
        verdict.subject().where().path(), State.MET, Optional.empty(), Optional.empty(), shown);
  }

  private Optional<Coverage.Shown> shown(Page page, Verdict verdict) {
    Optional<RenderedPage> rendered =
        pages.stream().filter(candidate -> candidate.page() == page).findFirst();
    if (rendered.isEmpty()) {
      return Optional.empty();
    }
    String activity = verdict.subject() instanceof Processing processing ? processing.id() : "";
    String section = PageCheck.sectionThatServes(rendered.get(), verdict.rule(), activity);
    return Optional.of(new Coverage.Shown(page, section));
  }

  private Coverage.Answer failed(Finding finding) {
    Optional<Acceptance> acceptance = Acceptances.of(finding, accepted, today);
    State missing = finding.severity() == Severity.INFO ? State.HINT : State.MISSING;
    return new Coverage.Answer(
        finding.where().path(),
        acceptance.isPresent() ? State.ACCEPTED : missing,
        Optional.of(finding),
        acceptance,
        Optional.empty());
  }
}
