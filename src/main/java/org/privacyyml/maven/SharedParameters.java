package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What goals and reports alike are told: where the file is, by which law it is judged, and what
 * fails the build.
 */
abstract class SharedParameters extends Surroundings {

  /**
   * The file with the facts. A relative path is relative to the project's folder, then to that of
   * the root project.
   */
  @Parameter(property = "privacy.file", defaultValue = "privacy.yml")
  String file = "privacy.yml";

  /** Where reports go; {@code findings.json} always does. */
  @Parameter(property = "privacy.reportDirectory", defaultValue = "${basedir}/target/privacy")
  @Nullable File reportDirectory;

  /**
   * Reports besides {@code findings.json}: {@code sarif} for reviewers, {@code junit} for servers
   * that show test results.
   */
  @Parameter(property = "privacy.reports")
  @Nullable List<String> reports;

  /**
   * From which severity on a finding fails the build: {@code error}, {@code warning} or {@code
   * never}.
   */
  @Parameter(property = "privacy.failOn", defaultValue = "error")
  String failOn = "error";

  /** Whether what is only doctrine or practice counts as demanded by law. */
  @Parameter(property = "privacy.strict", defaultValue = "false")
  boolean strict;

  /** Whether to do nothing. */
  @Parameter(property = "privacy.skip", defaultValue = "false")
  boolean skip;

  /**
   * Rules that are not asked, by their ids. To accept a single finding, use {@code accepted} in the
   * file.
   */
  @Parameter(property = "privacy.skipRules")
  @Nullable List<String> skipRules;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  @Nullable String rootDirectory;

  /** Only there where the parent's POM is on disk: then this project is a module. */
  @Parameter(defaultValue = "${project.parent.basedir}", readonly = true)
  @Nullable File parentDirectory;

  /** Whether the parent's POM asks for the same as this project's. */
  abstract boolean isInherited();

  /** The run of a goal that was called by itself; empty where there is nothing to do for it. */
  final Optional<Run> runIfAsked() throws MojoExecutionException {
    if (skip) {
      getLog().info(voice().say("skipped"));
      return Optional.empty();
    }
    Run run = run();
    if (run.module().isQuiet()) {
      getLog().debug("No " + file + " in this module; what the root project has is handled there");
      return Optional.empty();
    }
    return Optional.of(run);
  }

  final Run run() throws MojoExecutionException {
    Path folder = folder();
    Voice voice = voice();
    Options options = new Options(voice);
    return new Run(
        ProjectModule.of(
            folder,
            rootDirectory == null ? folder : Path.of(rootDirectory),
            parentDirectory == null ? Optional.empty() : Optional.of(parentDirectory.toPath()),
            isInherited(),
            file),
        reportDirectory == null ? folder.resolve("target/privacy") : reportDirectory.toPath(),
        options.reports(reports),
        options.failOn(failOn),
        strict,
        options.rules(skipRules, getLog()),
        voice,
        options.day(today),
        groupId(),
        told(),
        getLog());
  }

  @SuppressWarnings("unchecked")
  private Told told() {
    return new Told(getPluginContext());
  }
}
