package org.privacyyml.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.privacyyml.Checked;

/**
 * Reads the file and holds it against what the law requires. A missing disclosure fails the build
 * with file, line, law and fix. Writes {@code findings.json}.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends PrivacyMojo {

  @Override
  void execute(Run run, Checked checked) throws MojoExecutionException, MojoFailureException {
    run.report(checked, checked.findings());
    run.failIfNeeded(checked, checked.findings());
  }
}
