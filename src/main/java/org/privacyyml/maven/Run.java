package org.privacyyml.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.privacyyml.Checked;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.page.Pages;
import org.privacyyml.page.RenderedPage;
import org.privacyyml.page.template.TemplateProblem;
import org.privacyyml.policy.Policy;
import org.privacyyml.report.ConsoleReport;
import org.privacyyml.report.ExtraReport;
import org.privacyyml.report.JsonReport;

/**
 * One run of a goal on one project.
 *
 * @param groupId the project's group; empty without a POM
 */
record Run(
    ProjectModule module,
    Path reportDirectory,
    Set<ExtraReport> reports,
    FailOn failOn,
    boolean strict,
    Set<String> skipRules,
    Voice voice,
    LocalDate today,
    String groupId,
    Told told,
    Log log) {

  /** This plugin, as Maven's model names it. */
  static final String OWN_KEY = "org.privacyyml:privacy-maven-plugin";

  private static final int FINDINGS_IN_FAILURE = 3;

  /**
   * Whether the file speaks for projects of another group: a fork writes no pages in somebody
   * else's name.
   */
  boolean isForeign(Checked checked) {
    Policy.Guard guard =
        checked.disclosure().isPresent()
            ? checked.disclosure().get().policy().guard().orNull()
            : null;
    String owner = guard == null ? "" : guard.groupId().orElse("");
    if (owner.isEmpty() || groupId.isEmpty() || owner.equals(groupId)) {
      return false;
    }
    log.warn(voice.say("foreign", "file", checked.file(), "owner", owner, "group", groupId));
    return true;
  }

  /** The language that is spoken. */
  Language language() {
    return voice.language();
  }

  private Privacy privacy() {
    return new Privacy(today, strict, skipRules);
  }

  /**
   * Reads and judges the file; that there is none, or none that can be read, is a finding like
   * others.
   */
  Checked check() {
    Path path = module.path();
    ProjectFiles files = new ProjectFiles(module.root(), Run.class.getClassLoader());
    String name = files.shown(path);
    if (!Files.exists(path)) {
      log.info(voice.say("looked-for", "path", path.toAbsolutePath().normalize()));
      return privacy().missing(name);
    }
    if (Files.isDirectory(path)) {
      return privacy().unreadable(name, Voice.words("is-folder"));
    }
    try {
      return privacy().check(name, Files.readAllBytes(path), files);
    } catch (IOException unreadable) {
      return privacy().unreadable(name, Words.same(unreadable.toString()));
    }
  }

  /** The name of a folder as findings show it. */
  String shown(Path folder) {
    return new ProjectFiles(module.root(), Run.class.getClassLoader()).shown(folder);
  }

  /**
   * Renders the pages of a file.
   *
   * @param templates a folder with templates of the user's
   */
  Privacy.Written render(Checked checked, @Nullable File templates, Pages.Translations links)
      throws MojoExecutionException {
    if (templates != null && !templates.isDirectory()) {
      throw voice.failure("templates-missing", "folder", templates);
    }
    try {
      Optional<Path> own = templates == null ? Optional.empty() : Optional.of(templates.toPath());
      Privacy.Written written = privacy().render(checked, own, links);
      for (RenderedPage page : written.pages()) {
        log.debug("Rendered " + page.title() + " (" + page.language().code() + ")");
      }
      return written;
    } catch (TemplateProblem problem) {
      // What is wrong with the file is said all the same: it may well be the cause.
      report(checked, checked.findings());
      log.debug(problem);
      throw voice.failure("template-unusable", "problem", problem.in(language()));
    }
  }

  /** Prints the findings and writes the reports, also where the build will fail. */
  void report(Checked checked, Findings findings) throws MojoExecutionException {
    String json = JsonReport.of(checked.file(), today, findings, language());
    if (told.isNew(json)) {
      print(checked, findings);
    }
    Outputs outputs = new Outputs(voice);
    outputs.add(reportDirectory.resolve("findings.json"), json);
    for (ExtraReport report : reports) {
      outputs.add(
          reportDirectory.resolve(report.fileName()),
          report.of(checked.file(), findings, language()));
    }
    outputs.write();
  }

  private void print(Checked checked, Findings findings) {
    ConsoleReport console = new ConsoleReport(language());
    for (Finding finding : findings) {
      print(finding, console.of(finding));
    }
    if (findings.count(Severity.ERROR) + findings.count(Severity.WARNING) == 0) {
      log.info(console.nothingMissing(checked.file()));
    }
    log.info(checked.file() + ": " + console.summary(findings));
  }

  void print(Finding finding, String text) {
    boolean accepted = finding.accepted().isPresent();
    if (accepted || finding.severity() == Severity.INFO) {
      log.info(text);
    } else if (finding.severity() == Severity.WARNING) {
      log.warn(text);
    } else {
      log.error(text);
    }
  }

  /**
   * Fails the build where findings are severe enough; the message is the summary and the first of
   * them.
   */
  void failIfNeeded(Checked checked, Findings findings) throws MojoFailureException {
    failIfNeeded(checked.file(), findings);
  }

  /** The same where only the name of the file matters. */
  void failIfNeeded(String file, Findings findings) throws MojoFailureException {
    List<Finding> failing = failOn.failing(findings);
    if (!failing.isEmpty()) {
      throw new MojoFailureException(failure(file, findings, failing));
    }
  }

  private String failure(String file, Findings findings, List<Finding> failing) {
    StringBuilder message =
        new StringBuilder(file)
            .append(": ")
            .append(new ConsoleReport(language()).summary(findings));
    for (Finding finding : failing.subList(0, Math.min(FINDINGS_IN_FAILURE, failing.size()))) {
      message
          .append("\n  ")
          .append(finding.place())
          .append("  ")
          .append(finding.rule())
          .append("  ")
          .append(finding.message().in(language()));
    }
    int more = failing.size() - FINDINGS_IN_FAILURE;
    if (more > 0) {
      message.append("\n  ").append(voice.say("more", "count", more));
    }
    return message.toString();
  }
}
