package org.privacyyml.maven;

import java.io.File;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;

/**
 * A report of the Maven site, in the site's own skin, once for each of the site's locales.
 *
 * <p>The sink is the site plugin's, of Doxia 1 or 2: only what both have may be called.
 */
abstract class SiteReport extends SharedParameters implements MavenMultiPageReport {
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

  /** What the page is called in a menu. */
  abstract Words label();

  /** What the page is, in one sentence. */
  abstract Words description();

  /** The language in which the page is announced. */
  abstract Language languageOfPage(Locale siteLocale);

  abstract void write(Sink sink, Locale siteLocale) throws MavenReportException;

  static void write(Sink sink, String title, String html) {
    sink.head();
    sink.title();
    sink.text(title);
    sink.title_();
    sink.head_();
    sink.body();
    sink.rawText(html);
    sink.body_();
    sink.flush();
    sink.close();
  }

  /**
   * The language for a locale of the site; the site's default locale is the file's first language.
   */
  static Language language(Locale siteLocale, List<Language> languages) {
    for (Language language : languages) {
      if (language.code().equals(siteLocale.getLanguage())) {
        return language;
      }
    }
    return languages.get(0);
  }

  @Override
  final boolean isInherited() {
    return parentReports != null
        && parentReports.stream().anyMatch(plugin -> Run.OWN_KEY.equals(plugin.getKey()));
  }

  @Override
  public void generate(Sink sink, @Nullable SinkFactory sinkFactory, Locale siteLocale)
      throws MavenReportException {
    write(sink, siteLocale);
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
