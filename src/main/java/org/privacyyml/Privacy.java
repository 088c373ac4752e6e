package org.privacyyml;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.SourceText;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.law.Acceptances;
import org.privacyyml.law.Judgement;
import org.privacyyml.law.Law;
import org.privacyyml.page.PageCheck;
import org.privacyyml.page.Pages;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.policy.Acceptance;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.PolicyReader;
import org.privacyyml.policy.value.BaseFiles;
import org.privacyyml.policy.value.FormFinding;
import org.privacyyml.resource.Messages;

/** Reads a file, judges it by the law of a day, and writes its pages. Knows nothing of Maven. */
public final class Privacy {
  private final LocalDate today;
  private final boolean strict;
  private final Set<String> skipRules;

  /**
   * @param today the day whose law counts
   * @param strict whether what is only doctrine or practice counts as demanded
   * @param skipRules rules that are not asked
   */
  public Privacy(LocalDate today, boolean strict, Set<String> skipRules) {
    this.today = today;
    this.strict = strict;
    this.skipRules = skipRules;
  }

  /** The finding that there is no file. */
  public Checked missing(String file) {
    return new Checked(
        file,
        today,
        new Findings(file, List.of(PolicyReader.missing(file))),
        Optional.empty(),
        List.of());
  }

  /** The finding that the file cannot be read. */
  public Checked unreadable(String file, Words reason) {
    Finding finding =
        FormFinding.of(
            "FORMAT-UNREADABLE",
            Where.root(Place.startOf(new SourceText(file, ""))),
            Messages.of("policy.unreadable-file", "reason", reason),
            Messages.of("policy.unreadable-file-fix"));
    return new Checked(
        file, today, new Findings(file, List.of(finding)), Optional.empty(), List.of());
  }

  /**
   * Reads and judges a file.
   *
   * @param file its name as findings show it
   * @param others where the files come from that it names
   */
  public Checked check(String file, byte[] content, BaseFiles others) {
    PolicyReader.Result read = new PolicyReader(others).read(file, content);
    if (read.policy().isEmpty()) {
      return new Checked(
          file, today, new Findings(file, read.findings()), Optional.empty(), List.of());
    }
    return judge(file, read.findings(), Disclosure.of(read.policy().get(), new Catalog()));
  }

  /**
   * Judges a file that was read before.
   *
   * @param form the problems of form that it was read with
   */
  public Checked judge(String file, List<Finding> form, Disclosure disclosure) {
    Judgement judgement = Law.judge(disclosure, today, strict);
    List<Finding> all = new ArrayList<>(form);
    all.addAll(disclosure.findings());
    all.addAll(judgement.findings());
    List<Finding> weighed =
        Acceptances.apply(asked(all), accepted(disclosure.policy()), today, disclosure.catalog());
    return new Checked(
        file, today, new Findings(file, weighed), Optional.of(disclosure), judgement.shown());
  }

  private boolean isSkipped(String rule) {
    return skipRules.contains(rule);
  }

  /** What was asked for; the form of a file always is. */
  private List<Finding> asked(List<Finding> all) {
    List<Finding> asked = new ArrayList<>(all.size());
    for (Finding finding : all) {
      if (finding.isOfForm() || !isSkipped(finding.rule().value())) {
        asked.add(finding);
      }
    }
    return asked;
  }

  /** What nobody asked, or only of a built site, need not be there to be accepted. */
  private List<Acceptance> accepted(Policy policy) {
    List<Acceptance> accepted = new ArrayList<>();
    for (Acceptance acceptance : policy.accepted().orElse(List.of())) {
      String rule = acceptance.rule().orElse("");
      if (!isSkipped(rule) && !SiteCheck.isAboutSite(rule)) {
        accepted.add(acceptance);
      }
    }
    return accepted;
  }

  /**
   * The pages of a file that has been judged.
   *
   * @param pages what was rendered
   * @param missing what a page should show and does not, and what its templates should not say
   */
  public record Written(Pages writer, List<RenderedPage> pages, List<Finding> missing) {

    /** All that was found, in the file and on the pages. */
    public Findings findings(Checked checked) {
      List<Finding> all = new ArrayList<>(checked.findings().inOrder());
      all.addAll(missing);
      return new Findings(checked.file(), all);
    }
  }

  /**
   * Renders all pages in all languages, and holds each against what the law requires of the file.
   *
   * @param templates a folder with templates of the user's
   */
  public Written render(
      Checked checked, Optional<Path> templates, Pages.Translations translations) {
    Disclosure disclosure = checked.disclosure().orElseThrow();
    Pages writer = new Pages(disclosure, templates, today);
    List<RenderedPage> pages = new ArrayList<>();
    List<Finding> missing = new ArrayList<>();
    for (Finding stale : Law.ofTemplates(disclosure.catalog(), today, writer.ownTemplates())) {
      if (!isSkipped(stale.rule().value())) {
        missing.add(stale);
      }
    }
    for (Page page : writer.pages()) {
      List<PageCheck.Required> required = required(checked, page);
      for (Language language : writer.languages()) {
        RenderedPage rendered = writer.render(page, language, translations);
        pages.add(rendered);
        for (PageCheck.Required lacking : PageCheck.missing(rendered, required)) {
          if (Law.isInForce(disclosure.catalog(), lacking.rule(), today)) {
            missing.add(
                Law.notShown(
                    disclosure.catalog(),
                    lacking.rule(),
                    lacking.activity(),
                    page,
                    language,
                    writer.replacedTemplate(page, language, lacking.rule())));
          }
        }
      }
    }
    // With our own templates a page leaves out nothing but what the file lacks, and that is said
    // already.
    boolean isSaid = templates.isEmpty() && checked.findings().count(Severity.ERROR) > 0;
    return new Written(writer, pages, isSaid ? List.of() : missing);
  }

  private List<PageCheck.Required> required(Checked checked, Page page) {
    List<PageCheck.Required> required = new ArrayList<>();
    for (Judgement.Shown shown : checked.shown()) {
      if (shown.page() == page && !isSkipped(shown.rule().value())) {
        required.add(new PageCheck.Required(shown.rule(), shown.activity()));
      }
    }
    return required;
  }
}
