package org.privacyyml.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that says something. */
abstract class Speaker extends AbstractMojo {

  /** The language of messages: {@code de} or {@code en}; by default that of the build. */
  @Parameter(property = "privacy.locale")
  @Nullable String locale;

  final Voice voice() throws MojoExecutionException {
    return Voice.of(locale);
  }
}
