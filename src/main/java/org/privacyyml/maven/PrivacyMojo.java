package org.privacyyml.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;

/** A goal that begins with the file and what is found in it. */
abstract class PrivacyMojo extends SharedParameters {

  @Parameter(defaultValue = "${project.parent.build.plugins}", readonly = true)
  @Nullable List<Plugin> parentPlugins;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Optional<Run> asked = runIfAsked();
    if (asked.isEmpty()) {
      return;
    }
    execute(asked.get(), asked.get().check());
  }

  @Override
  final boolean isInherited() {
    if (parentPlugins == null) {
      return false;
    }
    for (Plugin plugin : parentPlugins) {
      if (Run.OWN_KEY.equals(plugin.getKey()) && !plugin.getExecutions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What the goal does with a file that has been judged. */
  abstract void execute(Run run, Checked checked)
      throws MojoExecutionException, MojoFailureException;
}
