package org.privacyyml.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReportException;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.coverage.Coverage;
import org.privacyyml.coverage.CoverageJson;
import org.privacyyml.coverage.CoveragePage;
import org.privacyyml.coverage.PageLinks;
import org.privacyyml.coverage.ScanEvidence;
import org.privacyyml.coverage.State;
import org.privacyyml.coverage.Survey;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Words;
import org.privacyyml.page.Article;
import org.privacyyml.page.PageNames;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.policy.PolicyReader;
import org.privacyyml.resource.Languages;
import org.privacyyml.yaml.Mapping;
import org.privacyyml.yaml.YamlProblem;

/**
 * What the law asks of the file, requirement by requirement: met, and where the pages show it;
 * missing; accepted, and why; or not applicable, and by which fact. As a report of the Maven site,
 * or called directly, with or without a POM; then as {@code coverage.html}. Always writes {@code
 * coverage.json}, and shows the hosts that the last {@code scan} saw. It only tells: whether the
 * build fails is up to {@code check}.
 *
 * @since 0.1.0
 */
@Mojo(name = "coverage", requiresProject = false, threadSafe = true)
public final class CoverageReport extends SiteReport {

  /** The name of the page, without its ending; the same in every locale. */
  @Parameter(property = "privacy.coverageName", defaultValue = "privacy-coverage")
  String outputName = "privacy-coverage";

  /** The name of the privacy notice in the site, without its ending. */
  @Parameter(property = "privacy.noticeName", defaultValue = "datenschutz")
  String noticeName = "datenschutz";

  /** The name of the Impressum in the site, without its ending. */
  @Parameter(property = "privacy.imprintName", defaultValue = "impressum")
  String imprintName = "impressum";

  /** Called directly: the findings are not printed, only counted. */
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Optional<Run> asked = runIfAsked();
    if (asked.isEmpty()) {
      return;
    }
    Run run = asked.get();
    Checked checked = run.check();
    if (checked.disclosure().isEmpty()) {
      run.report(checked, checked.findings());
      run.failIfNeeded(checked, checked.findings());
      return;
    }
    Privacy.Written pages = render(run, checked);
    Language shown = language(Locale.forLanguageTag(run.language().code()), languages(pages));
    Coverage coverage = coverage(run, checked, pages, shown);
    PageLinks links =
        new PageLinks(
            PageNames.DEFAULT.of(Page.NOTICE, shown) + ".html",
            PageNames.DEFAULT.of(Page.IMPRINT, shown) + ".html");
    Outputs outputs = new Outputs(run.voice());
    outputs.add(
        run.reportDirectory().resolve("coverage.json"),
        CoverageJson.of(coverage, run.language(), links));
    outputs.add(
        run.reportDirectory().resolve("coverage.html"),
        CoveragePage.of(coverage, run.language(), links).document());
    outputs.write();
    tell(run, coverage);
  }

  /**
   * Reads the file once more, as it is written: to say by which of its facts a rule does not apply.
   */
  private static Coverage coverage(
      Run run, Checked checked, Privacy.Written written, Language language)
      throws MojoExecutionException {
    ProjectFiles files = new ProjectFiles(run.module().root(), Run.class.getClassLoader());
    try {
      byte[] content = Files.readAllBytes(run.module().path());
      Mapping tree = new PolicyReader(files).tree(checked.file(), content).orElseThrow();
      List<RenderedPage> pages =
          written.pages().stream().filter(page -> page.language().equals(language)).toList();
      Coverage coverage =
          new Survey(checked.disclosure().orElseThrow(), tree, run.today(), pages)
              .coverage(checked.file(), run.strict(), run.skipRules());
      Path scan = run.reportDirectory().resolve(ScanOutput.FILE);
      return Files.isRegularFile(scan)
          ? coverage.with(ScanEvidence.of(Files.readAllBytes(scan)))
          : coverage;
    } catch (YamlProblem changed) {
      throw run.voice().failure(changed, "scan-unreadable", "file", ScanOutput.FILE);
    } catch (IOException unreadable) {
      throw run.voice().failure(unreadable, "file-unreadable", "file", checked.file());
    }
  }

  private void tell(Run run, Coverage coverage) {
    StringBuilder text = new StringBuilder(coverage.file()).append(": ");
    String separator = "";
    for (State state : State.values()) {
      String label = state.label().in(run.language());
      text.append(separator).append(label).append(' ').append(coverage.in(state).size());
      separator = ", ";
    }
    getLog().info(text);
  }

  private static List<Language> languages(Privacy.Written pages) {
    return pages.writer().languages();
  }

  private Privacy.Written render(Run run, Checked checked) throws MojoExecutionException {
    return run.render(checked, templates, (page, language) -> Optional.empty());
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      return !skip && !run().module().isQuiet() && run().check().disclosure().isPresent();
    } catch (MojoExecutionException failure) {
      throw new MavenReportException(failure.getMessage(), failure);
    }
  }

  @Override
  void write(Sink sink, Locale siteLocale) throws MavenReportException {
    try {
      Run run = run();
      Checked checked = run.check();
      Privacy.Written pages = render(run, checked);
      Language language = language(siteLocale, languages(pages));
      Coverage coverage = coverage(run, checked, pages, language);
      PageLinks links = new PageLinks(noticeName + ".html", imprintName + ".html");
      Outputs outputs = new Outputs(run.voice());
      outputs.add(
          run.reportDirectory().resolve("coverage.json"),
          CoverageJson.of(coverage, run.language(), links));
      outputs.write();
      Article article = CoveragePage.of(coverage, language, links);
      write(sink, article.title(), article.fragment());
    } catch (MojoExecutionException failure) {
      throw new MavenReportException(failure.getMessage(), failure);
    }
  }

  @Override
  Language languageOfPage(Locale siteLocale) {
    return siteLocale.getLanguage().isEmpty() ? Languages.first() : Languages.of(siteLocale);
  }

  @Override
  Words label() {
    return Voice.words("coverage");
  }

  @Override
  Words description() {
    return CoveragePage.title();
  }

  @Override
  public String getOutputName() {
    return outputName;
  }
}
