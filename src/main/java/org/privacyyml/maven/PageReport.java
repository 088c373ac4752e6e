package org.privacyyml.maven;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.finding.Words;
import org.privacyyml.page.RenderedPage;

/**
 * One of the pages as a report of the Maven site, in the site's own skin, once for each of the
 * site's locales.
 *
 * <p>The sink is the site plugin's, of Doxia 1 or 2: only what both have may be called. What is
 * wrong with the file is said before anything is rendered, since a report that fails later leaves
 * half a site behind.
 */
abstract class PageReport extends SharedParameters implements MavenMultiPageReport {
  /** A folder with templates that replace the plugin's own of the same name. */
  @Parameter(property = "privacy.templates")
  @Nullable File templates;

  /**
   * The category of the report, which decides in which preset menu it stands; by default in none.
   */
  @Parameter(property = "privacy.category", defaultValue = "legal")
  String category = "legal";

  @Parameter(defaultValue = "${project.parent.reporting.plugins}", readonly = true)
  @Nullable List<ReportPlugin> parentReports;

  private @Nullable File reportOutputDirectory;
  private Privacy.@Nullable Written written;

  abstract Page page();

  /** What the page is called in a menu. */
  abstract Words label();

  /** What the page is, in one sentence. */
  abstract Words description();

  @Override
  final boolean isInherited() {
    return parentReports != null
        && parentReports.stream().anyMatch(plugin -> Run.OWN_KEY.equals(plugin.getKey()));
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    if (skip) {
      return false;
    }
    if (written != null) {
      return true;
    }
    try {
      Run run = run();
      if (run.module().isQuiet()) {
        getLog().debug("No " + file + " in this module: no " + getOutputName() + " report");
        return false;
      }
      Checked checked = run.check();
      Privacy.Written rendered = checked.disclosure().isEmpty() ? null : render(run, checked);
      Findings findings = rendered == null ? checked.findings() : rendered.findings(checked);
      run.report(checked, findings);
      run.failIfNeeded(checked, findings);
      if (rendered == null || run.isForeign(checked) || pages(rendered).isEmpty()) {
        return false;
      }
      written = rendered;
      return true;
    } catch (MojoExecutionException | MojoFailureException failure) {
      throw new MavenReportException(failure.getMessage(), failure);
    }
  }

  private Privacy.Written render(Run run, Checked checked) throws MojoExecutionException {
    // In a site a page is found under the same address in every locale, and the skin links the
    // locales.
    return run.render(checked, templates, (page, language) -> Optional.empty());
  }

  private List<RenderedPage> pages(Privacy.Written all) {
    return all.pages().stream().filter(candidate -> candidate.page() == page()).toList();
  }

  @Override
  public void generate(Sink sink, @Nullable SinkFactory sinkFactory, Locale siteLocale)
      throws MavenReportException {
    write(sink, siteLocale);
  }

  private void write(Sink sink, Locale siteLocale) throws MavenReportException {
    if (!canGenerateReport() || written == null) {
      return;
    }
    Language language = language(siteLocale, written.writer().languages());
    RenderedPage rendered =
        pages(written).stream()
            .filter(candidate -> candidate.language() == language)
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

  /**
   * A page is announced in its own language; while that is not known, the root of a site is taken
   * for German.
   */
  private Language languageOfPage(Locale siteLocale) {
    if (written != null) {
      return language(siteLocale, written.writer().languages());
    }
    return siteLocale.getLanguage().isEmpty() ? Language.DE : Language.of(siteLocale);
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
    return label().in(languageOfPage(siteLocale));
  }

  @Override
  public String getDescription(Locale siteLocale) {
    return description().in(languageOfPage(siteLocale));
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
