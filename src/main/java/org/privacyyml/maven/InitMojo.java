package org.privacyyml.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Developer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.SiteCheck;
import org.privacyyml.draft.Draft;
import org.privacyyml.draft.Project;
import org.privacyyml.finding.Language;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.SiteScan;

/**
 * Writes a first {@code privacy.yml}: the names that the POM gives, what the built site loads,
 * stores and asks for, if there is one, and a marked gap, which the check refuses, for every fact
 * that only its owner knows. A file that is there already is left alone.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends Surroundings {

  /** The file to write; a relative path is relative to the project's folder. */
  @Parameter(property = "privacy.file", defaultValue = "privacy.yml")
  String file = "privacy.yml";

  /** The folder of the built site, if there is one: any folder of HTML and CSS. */
  @Parameter(property = "privacy.siteDirectory", defaultValue = "${basedir}/target/site")
  File siteDirectory = new File("target/site");

  @Parameter(defaultValue = "${project.name}", readonly = true)
  @Nullable String projectName;

  @Parameter(defaultValue = "${project.url}", readonly = true)
  @Nullable String projectUrl;

  @Parameter(defaultValue = "${project.organization.name}", readonly = true)
  @Nullable String organisation;

  @Parameter(defaultValue = "${project.developers}", readonly = true)
  @Nullable List<Developer> developers;

  @Override
  public void execute() throws MojoExecutionException {
    Voice voice = voice();
    Language language = voice.language();
    LocalDate day = new Options(voice).day(today);
    Path target = folder().resolve(file);
    if (Files.exists(target)) {
      throw voice.failure("file-exists", "file", target);
    }
    Project project = project();
    String draft = Draft.of(project, day, List.of(), language);
    if (siteDirectory.isDirectory()) {
      draft = Draft.of(project, day, found(draft, day, voice), language);
    } else {
      getLog().info(voice.say("site-not-looked-at", "folder", siteDirectory));
    }
    Outputs outputs = new Outputs(voice);
    outputs.add(target, draft);
    outputs.write();
    getLog().info(voice.say("draft-written", "file", target));
  }

  /** What the site does that the first file does not say. */
  private List<SiteFinding> found(String draft, LocalDate day, Voice voice)
      throws MojoExecutionException {
    Checked first =
        new Privacy(day, false, Set.of())
            .check(file, draft.getBytes(StandardCharsets.UTF_8), (name, from) -> Optional.empty());
    SiteScan.Options options =
        new SiteScan.Options(
            false, false, true, Runtime.getRuntime().availableProcessors(), List.of());
    try {
      return new SiteCheck(day, Set.of())
          .scan(first, siteDirectory.toPath(), siteDirectory.getName(), options)
          .findings();
    } catch (IOException unreadable) {
      throw voice.failure(
          unreadable, "site-unreadable", "folder", siteDirectory, "reason", unreadable);
    }
  }

  private Project project() {
    if (isWithoutPom()) {
      return Project.UNKNOWN;
    }
    List<String> names = new ArrayList<>();
    if (developers != null) {
      for (Developer developer : developers) {
        stated(developer.getName()).ifPresent(names::add);
      }
    }
    return new Project(
        stated(projectName),
        stated(projectUrl).filter(InitMojo::isWeb),
        stated(organisation),
        names);
  }

  private static Optional<String> stated(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
  }

  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
