package org.privacyyml.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.report.ExtraReport;

/**
 * Runs the goals in one language and keeps all that they say and write, each run in a folder of its
 * own with the file that it was about.
 *
 * <pre>MarkedRun LANGUAGE TO WHOLE-FILE SITE FOLDER-OF-FILES…</pre>
 */
public final class MarkedRun {
  private static final String TODAY = "2026-11-22";

  private final String language;
  private final Path to;
  private int runs;

  private MarkedRun(String language, Path to) {
    this.language = language;
    this.to = to;
  }

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(arguments[0]));
    MarkedRun run = new MarkedRun(arguments[0], Path.of(arguments[1]));
    Path whole = Path.of(arguments[2]);
    run.goals(whole, Path.of(arguments[3]));
    for (String folder : List.of(arguments).subList(4, arguments.length)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".yml")).sorted().toList()) {
          run.run(new CheckMojo(), "check", file);
        }
      }
    }
  }

  private void goals(Path file, Path site) throws IOException {
    GenerateMojo generate = new GenerateMojo();
    generate.formats = List.of("html", "markdown");
    generate.site = true;
    run(generate, "generate", file);
    run(new CoverageReport(), "coverage", file);
    ScanMojo scan = new ScanMojo();
    scan.siteDirectory = site.toFile();
    scan.contentSecurityPolicy = true;
    run(scan, "scan", site.resolveSibling("privacy.yml"));
    InitMojo init = new InitMojo();
    init.siteDirectory = site.toFile();
    init.projectName = "Beispiel";
    run(init, "init", file);
    run(new SchemaMojo(), "schema", file);
    ExplainMojo explain = new ExplainMojo();
    run(explain, "explain", file);
    ExplainMojo rules = new ExplainMojo();
    rules.rules = new Catalog().ruleIds();
    run(rules, "explain-rules", file);
    ExplainMojo unknown = new ExplainMojo();
    unknown.rules = List.of("GDPR-13-1-DD");
    run(unknown, "explain-unknown", file);
    GenerateMojo wrong = new GenerateMojo();
    wrong.formats = List.of("hmtl");
    run(wrong, "wrong-format", file);
    GenerateMojo names = new GenerateMojo();
    names.germanNotice = "a/b";
    run(names, "wrong-name", file);
    GenerateMojo skipped = new GenerateMojo();
    skipped.skip = true;
    run(skipped, "skip", file);
    run(new ImprintReport(), "report", file);
  }

  private void run(AbstractMojo goal, String name, Path file) throws IOException {
    runs++;
    Path folder = Files.createDirectories(to.resolve(runs + "-" + name));
    Path input = Files.copy(file, folder.resolve("privacy.yml"));
    SaidLog log = new SaidLog();
    goal.setLog(log);
    if (goal instanceof Speaker speaker) {
      speaker.locale = language;
    }
    if (goal instanceof Surroundings surroundings) {
      surroundings.today = TODAY;
      surroundings.basedir = folder.toFile();
    }
    if (goal instanceof SharedParameters shared) {
      shared.basedir = file.toAbsolutePath().getParent().toFile();
      shared.file = file.getFileName().toString();
      shared.reportDirectory = folder.resolve("out").toFile();
      shared.reports = Stream.of(ExtraReport.values()).map(ExtraReport::key).toList();
    }
    if (goal instanceof GenerateMojo generate) {
      generate.failOn = "never";
      generate.outputDirectory = folder.resolve("out").toFile();
      generate.generatedSiteDirectory = folder.resolve("out/site").toFile();
    }
    if (goal instanceof InitMojo init) {
      init.file = "out/draft.yml";
    }
    if (goal instanceof SchemaMojo schema) {
      schema.schemaFile = folder.resolve("schema.json").toFile();
    }
    try {
      goal.execute();
    } catch (MojoExecutionException | MojoFailureException failure) {
      log.said.add(failure.getMessage());
    }
    String said = String.join("\n", log.said).replace(folder.toString(), "");
    Files.writeString(folder.resolve("console.txt"), said.replace(input.toString(), ""));
  }
}
