package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What goals and reports alike are told: where the file is, by which law it is judged, and what
 * fails the build.
 */
abstract class SharedParameters extends AbstractMojo {

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

  /** Only there where the parent's POM is on disk: then this project is a module. */
  @Parameter(defaultValue = "${project.parent.basedir}", readonly = true)
  @Nullable File parentDirectory;

  @Parameter(defaultValue = "${project.groupId}", readonly = true)
  @Nullable String groupId;

  @Parameter(defaultValue = "${project.artifactId}", readonly = true)
  @Nullable String artifactId;

  /** Whether the parent's POM asks for the same as this project's. */
  abstract boolean isInherited();

  final Run run() throws MojoExecutionException {
    Path folder = folder();
    return new Run(
        ProjectModule.of(
            folder,
            rootDirectory == null ? folder : Path.of(rootDirectory),
            parentDirectory == null ? Optional.empty() : Optional.of(parentDirectory.toPath()),
            isInherited(),
            file),
        reportDirectory == null ? folder.resolve("target/privacy") : reportDirectory.toPath(),
        Options.reports(reports),
        Options.failOn(failOn),
        strict,
        Options.rules(skipRules, getLog()),
        Options.language(locale),
        Options.day(today),
        coordinates(),
        told(),
        getLog());
  }

  @SuppressWarnings("unchecked")
  private Told told() {
    return new Told(getPluginContext());
  }

  private Path folder() {
    return basedir == null ? Path.of("") : basedir.toPath();
  }

  /** The project's group; without a POM Maven makes one up, which is nobody's. */
  private String coordinates() {
    boolean invented = "standalone-pom".equals(artifactId) && "org.apache.maven".equals(groupId);
    return invented || groupId == null ? "" : groupId;
  }
}
