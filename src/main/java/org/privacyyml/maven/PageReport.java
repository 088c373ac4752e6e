package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Words;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.TemplateProblem;
import org.privacyyml.report.ConsoleReport;

/**
 * One of the pages as a report of the Maven site, in the site's own skin, once for each of the
 * site's locales.
 *
 * <p>The sink is the site plugin's, of Doxia 1 or 2: only what both have may be called. What is
 * wrong with the file is said before anything is rendered, since a report that fails later leaves
 * half a site behind.
 */
abstract class PageReport extends AbstractMojo implements MavenMultiPageReport {

  /** The file with the facts. A relative path is relative to the project's folder. */
  @Parameter(property = "privacy.file", defaultValue = "privacy.yml")
  @Nullable String file;

  /** Where {@code findings.json} goes. */
  @Parameter(property = "privacy.reportDirectory", defaultValue = "${basedir}/target/privacy")
  @Nullable File reportDirectory;

  /**
   * From which severity on a finding fails the build: {@code error}, {@code warning} or {@code
   * never}.
   */
  @Parameter(property = "privacy.failOn", defaultValue = "error")
  String failOn = "error";

  /** Whether what is only doctrine or practice counts as demanded by law. */
  @Parameter(property = "privacy.strict", defaultValue = "false")
  boolean strict;

  /** Whether there is no report. */
  @Parameter(property = "privacy.skip", defaultValue = "false")
  boolean skip;

  /** Rules that are not asked, by their ids. */
  @Parameter(property = "privacy.skipRules")
  @Nullable List<String> skipRules;

  /** The language of messages: {@code de} or {@code en}; by default that of the build. */
  @Parameter(property = "privacy.locale")
  @Nullable String locale;

  /** The day whose law counts, as {@code 2026-11-22}; by default today. */
  @Parameter(property = "privacy.today")
  @Nullable String today;

  /** A folder with templates that replace the plugin's own of the same name. */
  @Parameter(property = "privacy.templates")
  @Nullable File templates;

  /**
   * The category of the report, which decides in which preset menu it stands; by default in none.
   */
  @Parameter(property = "privacy.category", defaultValue = "legal")
  String category = "legal";

  @Parameter(defaultValue = "${basedir}", readonly = true)
  @Nullable File basedir;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  @Nullable String rootDirectory;

  @Parameter(defaultValue = "${project.groupId}", readonly = true)
  @Nullable String groupId;

  private @Nullable File reportOutputDirectory;
  private @Nullable Checked checked;

  abstract Page page();

  /** What the page is called in a menu. */
  abstract Words label();

  /** What the page is, in one sentence. */
  abstract Words description();

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    if (skip) {
      return false;
    }
    try {
      Run run = run();
      if (!run.isRoot() && !run.hasOwnFile()) {
        getLog().info("No " + file + " in this module: no " + getOutputName() + " report");
        return false;
      }
      Checked judged = run.check();
      run.report(judged, judged.findings());
      run.failIfNeeded(judged, judged.findings());
      checked = judged;
      return judged.disclosure().filter(disclosure -> writes(judged)).isPresent()
          && !isGuarded(run, judged);
    } catch (MojoExecutionException | MojoFailureException failure) {
      throw new MavenReportException(failure.getMessage(), failure);
    }
  }

  private boolean writes(Checked judged) {
    return page() == Page.NOTICE
        ? judged.disclosure().orElseThrow().writesNotice()
        : judged.disclosure().orElseThrow().writesImprint();
  }

  private boolean isGuarded(Run run, Checked judged) {
    Optional<String> owner = run.foreignOwner(judged);
    owner.ifPresent(group -> getLog().warn(Run.guardMessage(judged, group, run.groupId())));
    return owner.isPresent();
  }

  @Override
  public void generate(Sink sink, @Nullable SinkFactory sinkFactory, Locale siteLocale)
      throws MavenReportException {
    write(sink, siteLocale);
  }

  private void write(Sink sink, Locale siteLocale) throws MavenReportException {
    try {
      Run run = run();
      Checked judged = checked == null ? run.check() : checked;
      Privacy.Written written =
          run.privacy()
              .render(
                  judged,
                  Optional.ofNullable(templates).map(File::toPath),
                  (page, language) -> Optional.empty());
      failWhereSomethingIsLeftOut(run, written);
      Language language = language(siteLocale, written.writer().languages());
      RenderedPage rendered =
          written.pages().stream()
              .filter(candidate -> candidate.page() == page() && candidate.language() == language)
              .findFirst()
              .orElseThrow();
      sink.head();
      sink.title();
      sink.text(rendered.title());
      sink.title_();
      sink.head_();
      sink.body();
      sink.rawText(rendered.fragment());
      sink.body_();
      sink.flush();
      sink.close();
    } catch (TemplateProblem | MojoExecutionException problem) {
      throw new MavenReportException(problem.getMessage(), problem);
    }
  }

  private static void failWhereSomethingIsLeftOut(Run run, Privacy.Written written)
      throws MavenReportException {
    if (!written.missing().isEmpty() && run.failOn() != FailOn.NEVER) {
      ConsoleReport console = new ConsoleReport(run.language());
      StringBuilder message = new StringBuilder();
      for (Finding finding : written.missing()) {
        message.append(console.of(finding)).append('\n');
      }
      throw new MavenReportException(message.toString().strip());
    }
  }

  /**
   * The page's language for a locale of the site; the site's default locale is the file's first
   * language.
   */
  private static Language language(Locale siteLocale, List<Language> languages) {
    for (Language language : languages) {
      if (language.code().equals(siteLocale.getLanguage())) {
        return language;
      }
    }
    return languages.get(0);
  }

  private Run run() throws MojoExecutionException {
    Path folder = basedir == null ? Path.of("") : basedir.toPath();
    return new Run(
        folder,
        rootDirectory == null ? folder : Path.of(rootDirectory),
        file == null ? "privacy.yml" : file,
        reportDirectory == null ? folder.resolve("target/privacy") : reportDirectory.toPath(),
        Options.failOn(failOn),
        strict,
        Set.copyOf(skipRules == null ? List.of() : skipRules),
        Options.language(locale),
        Run.day(today),
        groupId == null ? "" : groupId,
        getLog());
  }

  @Override
  public void execute() throws MojoExecutionException {
    throw new MojoExecutionException(
        "This goal is a report of the site. Put it under <reporting> and run mvn site; pages without a site come from"
            + " the goal generate.");
  }

  @Override
  @Deprecated
  public void generate(Sink sink, Locale siteLocale) throws MavenReportException {
    write(sink, siteLocale);
  }

  @Override
  public String getName(Locale siteLocale) {
    return label().in(Language.of(siteLocale));
  }

  @Override
  public String getDescription(Locale siteLocale) {
    return description().in(Language.of(siteLocale));
  }

  @Override
  public String getCategoryName() {
    return category;
  }

  @Override
  public void setReportOutputDirectory(@Nullable File directory) {
    reportOutputDirectory = directory;
  }

  @Override
  public @Nullable File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
