package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;

/** What all goals share: where the file is, by which law it is judged, and what fails the build. */
abstract class PrivacyMojo extends AbstractMojo {

  /** The file with the facts. A relative path is relative to the project's folder. */
  @Parameter(property = "privacy.file", defaultValue = "privacy.yml")
  @Nullable String file;

  /** Where reports go. */
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

  /** Whether the goal does nothing. */
  @Parameter(property = "privacy.skip", defaultValue = "false")
  boolean skip;

  /**
   * Rules that are not asked, by their ids. To accept a single finding, use {@code accepted} in the
   * file.
   */
  @Parameter(property = "privacy.skipRules")
  @Nullable List<String> skipRules;

  /** The language of messages: {@code de} or {@code en}; by default that of the build. */
  @Parameter(property = "privacy.locale")
  @Nullable String locale;

  /** The day whose law counts, as {@code 2026-11-22}; by default today. */
  @Parameter(property = "privacy.today")
  @Nullable String today;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  @Nullable File basedir;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  @Nullable String rootDirectory;

  @Parameter(defaultValue = "${project.groupId}", readonly = true)
  @Nullable String groupId;

  @Parameter(defaultValue = "${project.artifactId}", readonly = true)
  @Nullable String artifactId;

  @Parameter(defaultValue = "${session.topLevelProject.build.plugins}", readonly = true)
  @Nullable List<Plugin> rootPlugins;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: privacy.skip is set");
      return;
    }
    Run run = run();
    if (run.isQuiet(rootPlugins)) {
      getLog().debug("No " + file + " in this module; the reactor's root has one and handles it");
      return;
    }
    Checked checked = run.check();
    execute(run, checked);
  }

  /** What the goal does with a file that has been judged. */
  abstract void execute(Run run, Checked checked)
      throws MojoExecutionException, MojoFailureException;

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
        coordinates(),
        getLog());
  }

  /** The project's group; without a POM Maven makes one up, which is nobody's. */
  private String coordinates() {
    boolean invented = "standalone-pom".equals(artifactId) && "org.apache.maven".equals(groupId);
    return invented || groupId == null ? "" : groupId;
  }
}
