package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.page.PageNames;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.html.Look;
import org.privacyyml.page.markdown.FrontMatter;

/**
 * Checks the file, then writes the privacy notice and the Impressum in every language of the site.
 * Nothing is written where the check fails; with {@code failOn=never} the pages are written as far
 * as the facts go.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.PRE_SITE,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends PrivacyMojo {
  private static final List<String> ROBOTS =
      List.of("noindex", "nofollow", "noarchive", "nosnippet", "notranslate", "index", "follow");

  /** Where the pages go; any folder. */
  @Parameter(property = "privacy.outputDirectory", defaultValue = "${basedir}/target/privacy")
  File outputDirectory = new File("target/privacy");

  /** What to write: {@code html}, {@code markdown}. */
  @Parameter(property = "privacy.formats", defaultValue = "html")
  List<String> formats = List.of("html");

  /**
   * HTML as a complete document ({@code page}) or to be put into another one ({@code fragment}).
   */
  @Parameter(property = "privacy.html", defaultValue = "page")
  String html = "page";

  /**
   * A style sheet of your own for complete documents. It is written into each page behind the
   * plugin's, so that it may change everything; most is changed by the custom properties {@code
   * --text}, {@code --muted}, {@code --line}, {@code --accent}, {@code --ground}, {@code --raised},
   * {@code --font} and {@code --mono} of {@code :root}.
   */
  @Parameter(property = "privacy.styleSheet")
  @Nullable File styleSheet;

  /**
   * What complete documents ask of search engines: {@code noindex}, {@code nofollow}, {@code
   * noarchive}, {@code nosnippet}, {@code notranslate}, {@code index}, {@code follow}; by default
   * nothing.
   */
  @Parameter(property = "privacy.robots")
  @Nullable List<String> robots;

  /**
   * Whether to write {@code content-security-policy-pages.txt} beside the reports: the header under
   * which the documents have their style sheet, and can load nothing and run nothing.
   */
  @Parameter(property = "privacy.contentSecurityPolicy", defaultValue = "false")
  boolean contentSecurityPolicy;

  /**
   * Whom the Markdown is for, which decides what stands above it and how anchors and links are
   * written: {@code none} (CommonMark, for GitHub and Maven sites), {@code hugo} (YAML), {@code
   * hugo-toml}, {@code jekyll}, {@code docusaurus}, {@code mkdocs}, {@code astro}.
   */
  @Parameter(property = "privacy.frontMatter", defaultValue = "none")
  String frontMatter = "none";

  /** Languages to write; by default all of the site. */
  @Parameter(property = "privacy.languages")
  @Nullable List<String> languages;

  /** A folder with templates that replace the plugin's own of the same name. */
  @Parameter(property = "privacy.templates")
  @Nullable File templates;

  /**
   * Whether to write the Markdown where {@code mvn site} finds it, below {@code
   * target/generated-site}. Sites with several locales on Doxia 1 take the reports instead.
   */
  @Parameter(property = "privacy.site", defaultValue = "false")
  boolean site;

  /** The folder of generated site sources. */
  @Parameter(
      property = "privacy.generatedSiteDirectory",
      defaultValue = "${basedir}/target/generated-site")
  File generatedSiteDirectory = new File("target/generated-site");

  /**
   * The names of the pages, without their endings, where they are not the usual ones: {@code
   * notice.de=privacy-notice} for the German privacy notice, {@code imprint.en=legal} for the
   * English Impressum, and so on.
   */
  @Parameter(property = "privacy.pageNames")
  @Nullable List<String> pageNames;

  /**
   * The name of the German privacy notice.
   *
   * @deprecated {@code pageNames} with {@code notice.de=…}
   */
  @Deprecated
  @Parameter(property = "privacy.noticeName.de")
  @Nullable String germanNotice;

  /**
   * The name of the English privacy notice.
   *
   * @deprecated {@code pageNames} with {@code notice.en=…}
   */
  @Deprecated
  @Parameter(property = "privacy.noticeName.en")
  @Nullable String englishNotice;

  /**
   * The name of the German Impressum.
   *
   * @deprecated {@code pageNames} with {@code imprint.de=…}
   */
  @Deprecated
  @Parameter(property = "privacy.imprintName.de")
  @Nullable String germanImprint;

  /**
   * The name of the English Impressum.
   *
   * @deprecated {@code pageNames} with {@code imprint.en=…}
   */
  @Deprecated
  @Parameter(property = "privacy.imprintName.en")
  @Nullable String englishImprint;

  @Override
  void execute(Run run, Checked checked) throws MojoExecutionException, MojoFailureException {
    Options options = new Options(run.voice());
    PageOptions choices = choices(options);
    Look look = look(options);
    if (checked.disclosure().isEmpty()) {
      run.report(checked, checked.findings());
      run.failIfNeeded(checked, checked.findings());
      return;
    }
    Privacy.Written written = run.render(checked, templates, choices.linksAmongHtml());
    List<Language> languages = choices.languages(options, written.writer().languages());
    Findings findings = written.findings(checked);
    run.report(checked, findings);
    run.failIfNeeded(checked, findings);
    if (run.isForeign(checked)) {
      return;
    }
    Outputs outputs = new Outputs(run.voice());
    if (choices.formats().contains(PageOptions.Format.HTML)) {
      addHtml(outputs, choices, look, written, languages);
    }
    if (choices.formats().contains(PageOptions.Format.MARKDOWN)) {
      addMarkdown(outputs, choices, written, languages);
    }
    if (site) {
      addToSite(outputs, choices, written, languages);
    }
    if (contentSecurityPolicy) {
      writePolicy(run, written.writer().contentSecurityPolicy(look));
    }
    int changed = outputs.write();
    List<String> folders = new ArrayList<>();
    for (Path folder : outputs.folders()) {
      folders.add(run.shown(folder));
    }
    getLog()
        .info(
            run.voice()
                .say(
                    "pages-written",
                    "count",
                    outputs.size(),
                    "changed",
                    changed,
                    "folders",
                    String.join(", ", folders)));
  }

  private void writePolicy(Run run, String policy) throws MojoExecutionException {
    String header = "Content-Security-Policy: " + policy;
    getLog().info(header);
    Outputs outputs = new Outputs(run.voice());
    outputs.add(run.reportDirectory().resolve("content-security-policy-pages.txt"), header + "\n");
    outputs.write();
  }

  private Look look(Options options) throws MojoExecutionException {
    List<String> asked = new ArrayList<>();
    if (robots != null) {
      for (String directive : robots) {
        asked.add(options.choose("robots", directive, ROBOTS));
      }
    }
    return new Look(styleSheet == null ? "" : OwnStyle.read(styleSheet, options.voice()), asked);
  }

  private void addHtml(
      Outputs outputs,
      PageOptions choices,
      Look look,
      Privacy.Written written,
      List<Language> languages)
      throws MojoExecutionException {
    for (RenderedPage page : in(languages, written)) {
      String html =
          choices.isFragment()
              ? page.fragment()
              : written.writer().document(page, choices.linksAmongHtml(), look);
      outputs.add(outputDirectory.toPath().resolve(choices.nameOf(page) + ".html"), html);
    }
  }

  private void addMarkdown(
      Outputs outputs, PageOptions choices, Privacy.Written written, List<Language> languages)
      throws MojoExecutionException {
    for (RenderedPage page : in(languages, written)) {
      String name = choices.nameOf(page);
      RenderedPage linked = page.linked(choices.linksAmongMarkdown());
      String markdown = linked.markdown(choices.frontMatter(), name);
      outputs.add(outputDirectory.toPath().resolve(name + ".md"), markdown);
    }
  }

  private void addToSite(
      Outputs outputs, PageOptions choices, Privacy.Written written, List<Language> languages)
      throws MojoExecutionException {
    Path root = generatedSiteDirectory.toPath();
    for (RenderedPage page : in(languages, written)) {
      String name = choices.nameOf(page);
      boolean isDefault = page.language().equals(languages.get(0));
      Path locale = isDefault ? root : root.resolve(page.language().code());
      // Which locales a site has is its own affair: a link to another one would be a guess.
      RenderedPage unlinked = page.linked((other, to) -> Optional.empty());
      // Front matter would be taken for text: Doxia 1 prints it.
      outputs.add(
          locale.resolve("markdown").resolve(name + ".md"),
          unlinked.markdown(FrontMatter.NONE, name));
    }
  }

  private static List<RenderedPage> in(List<Language> languages, Privacy.Written written) {
    List<RenderedPage> pages = new ArrayList<>();
    for (RenderedPage page : written.pages()) {
      if (languages.contains(page.language())) {
        pages.add(page);
      }
    }
    return pages;
  }

  private PageOptions choices(Options options) throws MojoExecutionException {
    PageNames names =
        new PageNamesOption(options, getLog())
            .addOld("noticeName.de", "notice.de", germanNotice)
            .addOld("noticeName.en", "notice.en", englishNotice)
            .addOld("imprintName.de", "imprint.de", germanImprint)
            .addOld("imprintName.en", "imprint.en", englishImprint)
            .with(pageNames);
    return PageOptions.of(
        options, formats, html, frontMatter, languages == null ? List.of() : languages, names);
  }
}
