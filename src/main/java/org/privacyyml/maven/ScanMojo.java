package org.privacyyml.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.SiteCheck;
import org.privacyyml.site.ScanResult;
import org.privacyyml.site.SiteScan;

/**
 * Reads the built site and holds it against the file: which hosts a visitor's browser will talk to,
 * what is stored on devices, which forms there are, and whether every page leads to the Impressum
 * and the privacy notice. Runs no script and asks no network. Writes {@code scan.json}.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "scan",
    defaultPhase = LifecyclePhase.POST_SITE,
    requiresProject = false,
    requiresDependencyCollection = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class ScanMojo extends PrivacyMojo {

  /** The folder of the built site: any folder of HTML and CSS. */
  @Parameter(property = "privacy.siteDirectory", defaultValue = "${basedir}/target/site")
  File siteDirectory = new File("target/site");

  /**
   * What is allowed: {@code disclosed} (what the file names), or {@code own-hosts-only} (nothing
   * but the site's own hosts, whatever the file names).
   */
  @Parameter(property = "privacy.scan", defaultValue = "disclosed")
  String scan = "disclosed";

  /**
   * Whether Javadoc, source and coverage pages need no links to the two pages. They are recognised
   * by what their generators write into them.
   */
  @Parameter(property = "privacy.exemptGenerated", defaultValue = "true")
  boolean exemptGenerated = true;

  /**
   * Whether to write a Content-Security-Policy that allows what is disclosed, and nothing else, to
   * {@code content-security-policy.txt}.
   */
  @Parameter(property = "privacy.contentSecurityPolicy", defaultValue = "false")
  boolean contentSecurityPolicy;

  /** What the project depends on when it runs, with what those depend on; nothing is downloaded. */
  @Parameter(defaultValue = "${project.artifacts}", readonly = true)
  @Nullable Set<Artifact> artifacts;

  private List<String> dependencies() {
    return artifacts == null
        ? List.of()
        : artifacts.stream()
            .map(artifact -> artifact.getGroupId() + ":" + artifact.getArtifactId())
            .sorted()
            .toList();
  }

  @Override
  void execute(Run run, Checked checked) throws MojoExecutionException, MojoFailureException {
    if (!siteDirectory.isDirectory()) {
      throw run.voice().failure("site-missing", "folder", siteDirectory);
    }
    boolean ownHostsOnly =
        new Options(run.voice())
            .choose("scan", scan, List.of("disclosed", "own-hosts-only"))
            .equals("own-hosts-only");
    SiteScan.Options options =
        new SiteScan.Options(
            run.strict(),
            ownHostsOnly,
            exemptGenerated,
            Runtime.getRuntime().availableProcessors(),
            dependencies());
    ScanResult report;
    try {
      report =
          new SiteCheck(run.today(), run.skipRules())
              .scan(checked, siteDirectory.toPath(), run.shown(siteDirectory.toPath()), options);
    } catch (IOException unreadable) {
      throw run.voice()
          .failure(unreadable, "site-unreadable", "folder", siteDirectory, "reason", unreadable);
    }
    ScanOutput output = new ScanOutput(run);
    output.write(report, contentSecurityPolicy);
    run.failIfNeeded(checked.file(), report.plain());
  }
}
