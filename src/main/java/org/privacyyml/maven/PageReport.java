package org.privacyyml.maven;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.resource.Languages;

/**
 * One of the pages as a report of the Maven site. What is wrong with the file is said before
 * anything is rendered, since a report that fails later leaves half a site behind.
 */
abstract class PageReport extends SiteReport {
  private Privacy.@Nullable Written written;

  abstract Page page();

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
  void write(Sink sink, Locale siteLocale) throws MavenReportException {
    if (!canGenerateReport() || written == null) {
      return;
    }
    Language language = language(siteLocale, written.writer().languages());
    RenderedPage rendered =
        pages(written).stream()
            .filter(candidate -> candidate.language().equals(language))
            .findFirst()
            .orElseThrow();
    write(sink, rendered.title(), rendered.fragment());
  }

  /**
   * A page is announced in its own language; while that is not known, the root of a site is taken
   * for German.
   */
  @Override
  Language languageOfPage(Locale siteLocale) {
    if (written != null) {
      return language(siteLocale, written.writer().languages());
    }
    return siteLocale.getLanguage().isEmpty() ? Languages.first() : Languages.of(siteLocale);
  }

  @Override
  public void execute() throws MojoExecutionException {
    throw voice().failure("only-report");
  }
}
