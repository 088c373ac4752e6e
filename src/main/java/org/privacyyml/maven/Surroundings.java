package org.privacyyml.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Where and when a goal runs. */
abstract class Surroundings extends Speaker {

  /** The day whose law counts, as {@code 2026-11-22}; by default today. */
  @Parameter(property = "privacy.today")
  @Nullable String today;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  @Nullable File basedir;

  // Group, artifact, packaging and version, with colons.
  @Parameter(defaultValue = "${project.id}", readonly = true)
  @Nullable String projectId;

  final Path folder() {
    return basedir == null ? Path.of("") : basedir.toPath();
  }

  /** Without a POM Maven makes up a project, which is nobody's. */
  final boolean isWithoutPom() {
    return projectId != null && projectId.startsWith("org.apache.maven:standalone-pom:");
  }

  /** The project's group; empty without a POM. */
  final String groupId() {
    return isWithoutPom() || projectId == null
        ? ""
        : projectId.substring(0, projectId.indexOf(':'));
  }
}
