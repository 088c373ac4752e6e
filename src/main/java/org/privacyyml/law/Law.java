package org.privacyyml.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Verdict;
import org.privacyyml.law.austria.Ecg5;
import org.privacyyml.law.austria.Medieng25;
import org.privacyyml.law.austria.Offices;
import org.privacyyml.law.austria.Tkg165;
import org.privacyyml.law.austria.Ugb14;
import org.privacyyml.law.consistency.Consistency;
import org.privacyyml.law.consistency.Contradictions;
import org.privacyyml.law.consistency.Embeds;
import org.privacyyml.law.consistency.PartyConsistency;
import org.privacyyml.law.consistency.StatutoryPeriods;
import org.privacyyml.law.consistency.StorageConsistency;
import org.privacyyml.law.eu.Bots;
import org.privacyyml.law.eu.Dsa;
import org.privacyyml.law.eu.Gdpr13Activities;
import org.privacyyml.law.eu.Gdpr13Controller;
import org.privacyyml.law.eu.Gdpr13Recipients;
import org.privacyyml.law.eu.Gdpr13Sensitive;
import org.privacyyml.law.eu.Gdpr14;
import org.privacyyml.law.eu.Gdpr44;
import org.privacyyml.law.eu.GdprForm;
import org.privacyyml.law.germany.ConsentMechanism;
import org.privacyyml.law.germany.ConsumerLaw;
import org.privacyyml.law.germany.Ddg5;
import org.privacyyml.law.germany.Ddg5Contact;
import org.privacyyml.law.germany.Ddg5Entities;
import org.privacyyml.law.germany.DlInfoV;
import org.privacyyml.law.germany.Mstv18;
import org.privacyyml.law.germany.Tdddg19;
import org.privacyyml.law.germany.Tdddg25;
import org.privacyyml.law.imprint.ImprintRows;
import org.privacyyml.law.number.Identifiers;
import org.privacyyml.law.switzerland.Dsg16;
import org.privacyyml.law.switzerland.Dsg19;
import org.privacyyml.law.switzerland.Fmg45c;
import org.privacyyml.law.switzerland.Uwg3;
import org.privacyyml.resource.Messages;
import org.privacyyml.wording.StaleText;

/** All rules, one class a source of law. */
public final class Law {

  private Law() {}

  /**
   * Judges a file by the law of a day.
   *
   * @param strict whether what is only doctrine or practice counts as demanded
   */
  public static Judgement judge(Disclosure file, LocalDate today, boolean strict) {
    Case law = new Case(file, today, strict);
    Gdpr13Controller.ask(law);
    Gdpr13Activities.ask(law);
    Gdpr13Sensitive.ask(law);
    Gdpr13Recipients.ask(law);
    Gdpr44.ask(law);
    Gdpr14.ask(law);
    GdprForm.ask(law);
    Consistency.ask(law);
    Contradictions.ask(law);
    StatutoryPeriods.ask(law);
    PartyConsistency.ask(law);
    StorageConsistency.ask(law);
    Identifiers.ask(law);
    Tdddg19.ask(law);
    Tdddg25.ask(law);
    Embeds.ask(law);
    ConsentMechanism.ask(law);
    Ddg5.ask(law);
    Ddg5Contact.ask(law);
    Ddg5Entities.ask(law);
    ImprintRows.ask(law);
    Mstv18.ask(law);
    if (law.applicable().concerns("AT")) {
      askAustria(law);
    }
    if (law.applicable().concerns("CH")) {
      askSwitzerland(law);
    }
    ConsumerLaw.ask(law);
    Dsa.ask(law);
    DlInfoV.ask(law);
    Bots.ask(law);
    StaleWords.ask(law);
    Watch.ask(law);
    return judgement(law.verdicts());
  }

  private static void askAustria(Case law) {
    Ecg5.ask(law);
    Ugb14.ask(law);
    Medieng25.ask(law);
    Tkg165.ask(law);
    Offices.ask(law);
  }

  private static void askSwitzerland(Case law) {
    Dsg19.ask(law);
    Dsg16.ask(law);
    Uwg3.ask(law);
    Fmg45c.ask(law);
  }

  /** What templates of the user's say that is stale, a myth or a placeholder. */
  public static List<Finding> ofTemplates(
      Catalog catalog, LocalDate today, List<SourceText> templates) {
    List<Finding> findings = new ArrayList<>();
    if (!templates.isEmpty()) {
      StaleText texts = StaleText.withPlaceholders(catalog, today);
      for (SourceText template : templates) {
        findings.addAll(StaleWords.inTemplate(texts, template));
      }
    }
    return findings;
  }

  private static Judgement judgement(List<Verdict> verdicts) {
    List<Verdict> failed = new ArrayList<>();
    List<Judgement.Shown> shown = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.finding().isPresent()) {
        failed.add(verdict);
      }
      if (verdict.shownOn().isPresent() && verdict.subject().isShown()) {
        shown.add(Judgement.Shown.of(verdict.shownOn().get(), verdict));
      }
    }
    return new Judgement(
        Overlaps.withoutGeneral(failed), List.copyOf(shown), List.copyOf(verdicts));
  }

  /** Whether a rule counts on a day. */
  public static boolean isInForce(Catalog catalog, RuleId rule, LocalDate day) {
    return catalog.requirement(rule).orElseThrow().isInForceOn(day);
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
        // A hint stays a hint; whatever else the law asks for may not be left out.
        requirement.severity() == Severity.INFO ? Severity.INFO : Severity.ERROR,
        Where.root(Place.startOf(new SourceText(name, ""))),
        Messages.of("law.not-shown", "title", requirement.title(), "section", section),
        requirement.source(),
        requirement.reason(),
        Messages.of("law.not-shown-fix", "rule", rule),
        false,
        Optional.empty());
  }
}
