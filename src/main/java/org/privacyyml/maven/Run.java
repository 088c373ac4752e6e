package org.privacyyml.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Plugin;
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
import org.privacyyml.report.ConsoleReport;
import org.privacyyml.report.JsonReport;

/**
 * One run of a goal on one project.
 *
 * @param folder the project's folder
 * @param root the folder that the build was started in
 * @param groupId the project's group; empty without a POM
 */
record Run(
    Path folder,
    Path root,
    String file,
    Path reportDirectory,
    FailOn failOn,
    boolean strict,
    Set<String> skipRules,
    Language language,
    LocalDate today,
    String groupId,
    Log log) {

  private static final String OWN_KEY = "org.privacyyml:privacy-maven-plugin";
  private static final int FINDINGS_IN_FAILURE = 3;

  static LocalDate day(@Nullable String stated) throws MojoExecutionException {
    if (stated == null || stated.isBlank()) {
      return LocalDate.now();
    }
    try {
      return LocalDate.parse(stated.strip());
    } catch (DateTimeException notADay) {
      throw new MojoExecutionException(
          "The parameter today cannot be \"" + stated + "\". Write a day as 2026-11-22.", notADay);
    }
  }

  /** The file: the module's own, or else the reactor root's. */
  private Path path() {
    Path own = folder.resolve(file);
    return !Files.exists(own) && Files.isRegularFile(root.resolve(file)) ? root.resolve(file) : own;
  }

  boolean isRoot() {
    return folder.toAbsolutePath().normalize().equals(root.toAbsolutePath().normalize());
  }

  /**
   * A module without a file of its own stays quiet where there is none at all, or where the root
   * runs this plugin.
   */
  boolean isQuiet(@Nullable List<Plugin> rootPlugins) {
    if (isRoot() || hasOwnFile()) {
      return false;
    }
    boolean rootHasFile = Files.isRegularFile(root.resolve(file));
    boolean rootRunsIt =
        rootPlugins != null
            && rootPlugins.stream()
                .anyMatch(
                    plugin -> OWN_KEY.equals(plugin.getKey()) && !plugin.getExecutions().isEmpty());
    return !rootHasFile || rootRunsIt;
  }

  boolean hasOwnFile() {
    return Files.exists(folder.resolve(file));
  }

  /**
   * The group that the file speaks for, where this project belongs to another one: a fork writes no
   * pages.
   */
  Optional<String> foreignOwner(Checked checked) {
    return checked
        .disclosure()
        .flatMap(disclosure -> disclosure.policy().guard().value())
        .flatMap(guard -> guard.groupId().value())
        .filter(owner -> !groupId.isEmpty() && !owner.equals(groupId));
  }

  static String guardMessage(Checked checked, String owner, String group) {
    return "No pages written: "
        + checked.file()
        + " speaks for projects of the group "
        + owner
        + ", and this one belongs to "
        + group
        + ".";
  }

  Privacy privacy() {
    return new Privacy(today, strict, skipRules);
  }

  Checked check() throws MojoExecutionException {
    Path path = path();
    ProjectFiles files = new ProjectFiles(root, Run.class.getClassLoader());
    String name = files.shown(path);
    if (!Files.exists(path)) {
      return privacy().missing(name);
    }
    try {
      return privacy().check(name, Files.readAllBytes(path), files);
    } catch (IOException unreadable) {
      throw new MojoExecutionException(
          "Cannot read "
              + path
              + " ("
              + unreadable.getMessage()
              + "). Is it a file, and may you read it?",
          unreadable);
    }
  }

  /** Prints the findings and writes the report, also where the build will fail. */
  void report(Checked checked, Findings findings) throws MojoExecutionException {
    ConsoleReport console = new ConsoleReport(language);
    for (Finding finding : findings) {
      print(finding, console.of(finding));
    }
    Outputs outputs = new Outputs();
    outputs.add(
        reportDirectory.resolve("findings.json"),
        JsonReport.of(checked.file(), today, findings, language));
    outputs.write();
    if (findings.count(Severity.ERROR) + findings.count(Severity.WARNING) == 0) {
      log.info(console.nothingMissing(checked.file()));
    }
    log.info(checked.file() + ": " + console.summary(findings));
  }

  private void print(Finding finding, String text) {
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
    Optional<Severity> threshold = failOn.threshold();
    List<Finding> failing = threshold.map(findings::atLeast).orElse(List.of());
    if (failing.isEmpty()) {
      return;
    }
    throw new MojoFailureException(failure(checked, findings, failing));
  }

  private String failure(Checked checked, Findings findings, List<Finding> failing) {
    StringBuilder message =
        new StringBuilder(checked.file())
            .append(": ")
            .append(new ConsoleReport(language).summary(findings));
    for (Finding finding : failing.subList(0, Math.min(FINDINGS_IN_FAILURE, failing.size()))) {
      message
          .append("\n  ")
          .append(finding.place())
          .append("  ")
          .append(finding.rule())
          .append("  ")
          .append(finding.message().in(language));
    }
    int more = failing.size() - FINDINGS_IN_FAILURE;
    if (more > 0) {
      message
          .append("\n  ")
          .append(language == Language.DE ? "und " + more + " weitere" : "and " + more + " more");
    }
    return message.toString();
  }
}
