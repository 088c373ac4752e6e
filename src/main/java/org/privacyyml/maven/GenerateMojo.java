package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.page.FrontMatter;
import org.privacyyml.page.PageNames;
import org.privacyyml.page.Pages;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.TemplateProblem;

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

  /** Where the pages go; any folder. */
  @Parameter(property = "privacy.outputDirectory", defaultValue = "${basedir}/target/privacy")
  @Nullable File outputDirectory;

  /** What to write: {@code html}, {@code markdown}. */
  @Parameter(property = "privacy.formats", defaultValue = "html")
  List<String> formats = List.of("html");

  /**
   * HTML as a complete document ({@code page}) or to be put into another one ({@code fragment}).
   */
  @Parameter(property = "privacy.html", defaultValue = "page")
  String html = "page";

  /**
   * What stands above the Markdown: {@code none}, {@code hugo}, {@code jekyll}, {@code docusaurus},
   * {@code mkdocs}.
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
  @Nullable File generatedSiteDirectory;

  /** The name of the German privacy notice, without its ending. */
  @Parameter(property = "privacy.noticeName.de", defaultValue = "datenschutz")
  String germanNotice = "datenschutz";

  /** The name of the English privacy notice, without its ending. */
  @Parameter(property = "privacy.noticeName.en", defaultValue = "privacy")
  String englishNotice = "privacy";

  /** The name of the German Impressum, without its ending. */
  @Parameter(property = "privacy.imprintName.de", defaultValue = "impressum")
  String germanImprint = "impressum";

  /** The name of the English Impressum, without its ending. */
  @Parameter(property = "privacy.imprintName.en", defaultValue = "imprint")
  String englishImprint = "imprint";

  /** How a page is written. */
  private enum Format {
    HTML,
    MARKDOWN
  }

  @Override
  void execute(Run run, Checked checked) throws MojoExecutionException, MojoFailureException {
    Choices choices = choices();
    if (checked.disclosure().isEmpty()) {
      run.report(checked, checked.findings());
      run.failIfNeeded(checked, checked.findings());
      return;
    }
    PageNames names = new PageNames(germanNotice, englishNotice, germanImprint, englishImprint);
    Privacy.Written written = render(run, checked, names);
    Findings findings = all(checked, written);
    run.report(checked, findings);
    run.failIfNeeded(checked, findings);
    Optional<String> owner = run.foreignOwner(checked);
    if (owner.isPresent()) {
      getLog().warn(Run.guardMessage(checked, owner.get(), run.groupId()));
      return;
    }
    Outputs outputs = new Outputs();
    for (RenderedPage page : written.pages()) {
      if (choices.languages().isEmpty() || choices.languages().contains(page.language())) {
        add(outputs, written.writer(), page, names, choices);
      }
    }
    int changed = outputs.write();
    getLog().info("Pages: " + written.pages().size() + ", changed: " + changed);
  }

  private record Choices(
      List<Format> formats,
      boolean isFragment,
      FrontMatter frontMatter,
      List<Language> languages) {}

  private Choices choices() throws MojoExecutionException {
    List<Format> chosen = new ArrayList<>();
    for (String format : formats) {
      chosen.add(Options.choose("formats", format, List.of(Format.values()), GenerateMojo::key));
    }
    List<Language> wanted = new ArrayList<>();
    for (String language : languages == null ? List.<String>of() : languages) {
      wanted.add(Options.choose("languages", language, List.of(Language.values()), Language::code));
    }
    return new Choices(
        chosen,
        Options.choose("html", html, List.of("page", "fragment"), value -> value)
            .equals("fragment"),
        Options.choose("frontMatter", frontMatter, List.of(FrontMatter.values()), FrontMatter::key),
        wanted);
  }

  private static String key(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private Privacy.Written render(Run run, Checked checked, PageNames names)
      throws MojoExecutionException {
    if (templates != null && !templates.isDirectory()) {
      throw new MojoExecutionException(
          "There is no folder " + templates + " with templates (privacy.templates).");
    }
    Optional<Path> own = Optional.ofNullable(templates).map(File::toPath);
    try {
      return run.privacy()
          .render(
              checked, own, (page, language) -> Optional.of(names.of(page, language) + ".html"));
    } catch (TemplateProblem problem) {
      throw new MojoExecutionException(
          "A template cannot be filled: " + problem.getMessage(), problem);
    }
  }

  private static Findings all(Checked checked, Privacy.Written written) {
    List<Finding> all = new ArrayList<>(checked.findings().inOrder());
    all.addAll(written.missing());
    return new Findings(checked.file(), all);
  }

  private void add(
      Outputs outputs, Pages writer, RenderedPage page, PageNames names, Choices choices) {
    String name = names.of(page.page(), page.language());
    Path folder = outputDirectory == null ? Path.of("target/privacy") : outputDirectory.toPath();
    if (choices.formats().contains(Format.HTML)) {
      String document =
          choices.isFragment()
              ? page.fragment()
              : writer.document(
                  page, (same, language) -> Optional.of(names.of(same, language) + ".html"));
      outputs.add(folder.resolve(name + ".html"), document);
    }
    if (choices.formats().contains(Format.MARKDOWN)) {
      outputs.add(folder.resolve(name + ".md"), page.markdown(choices.frontMatter(), name));
    }
    if (site && generatedSiteDirectory != null) {
      boolean isFirst = writer.languages().get(0) == page.language();
      Path root = generatedSiteDirectory.toPath();
      Path markdown =
          isFirst
              ? root.resolve("markdown")
              : root.resolve(page.language().code()).resolve("markdown");
      outputs.add(markdown.resolve(name + ".md"), page.markdown(FrontMatter.NONE, name));
    }
  }
}
