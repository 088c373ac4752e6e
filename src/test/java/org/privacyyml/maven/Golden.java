package org.privacyyml.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.report.ExtraReport;

/**
 * Writes all that the goals say and write of many files, so that two versions can be held against
 * each other: {@code src/test/golden.sh} does. Pages in all forms, all reports, and the console, in
 * both languages, of every {@code .yml} below the given folders, and of the sites of the scan's
 * fixtures.
 *
 * <pre>Golden TO FOLDER…</pre>
 */
public final class Golden {
  private static final String TODAY = "2026-11-22";
  private static final String LINKS =
      "<a href=\"/impressum.html\">Impressum</a> <a href=\"/datenschutz.html\">Datenschutz</a>";
  private static final String LEGAL =
      "<p>Erika Beispiel, Lindenstraße 12, 10969 Berlin, erika@beispiel.de</p>" + LINKS;
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/site");

  private final Path to;

  private Golden(Path to) {
    this.to = to;
  }

  public static void main(String[] arguments) throws IOException {
    Golden golden = new Golden(Path.of(arguments[0]).toAbsolutePath());
    golden.words();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      golden.files(Path.of(folder));
    }
    golden.sitesOfRules();
    golden.site(FIXTURES.resolve("privacy.yml"), FIXTURES.resolve("loads"), "loads", false);
  }

  private void files(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
    for (Path file : files) {
      String name = folder.getFileName() + "/" + folder.relativize(file);
      pages(file, name);
      for (String site : List.of("site", "public")) {
        Path built = file.resolveSibling(site);
        if (Files.isDirectory(built)) {
          site(file, built, name + "-" + site, false);
        }
      }
    }
  }

  /** All that is said without a file: the explanation of rules, and the schema. */
  private void words() throws IOException {
    for (String language : List.of("de", "en")) {
      ExplainMojo explain = new ExplainMojo();
      explain.locale = language;
      run(explain, "explain/" + language, language);
      explain.rules = new Catalog().ruleIds();
      run(explain, "explain-rule/" + language, language);
    }
  }

  private void pages(Path file, String name) throws IOException {
    for (String language : List.of("de", "en")) {
      for (String frontMatter : List.of("none", "hugo", "docusaurus")) {
        Path folder = to.resolve(name).resolve(language).resolve(frontMatter);
        GenerateMojo generate = new GenerateMojo();
        shared(generate, file, folder, language);
        generate.outputDirectory = folder.toFile();
        generate.formats = List.of("html", "markdown");
        generate.html = frontMatter.equals("none") ? "page" : "fragment";
        generate.frontMatter = frontMatter;
        generate.site = frontMatter.equals("none");
        generate.generatedSiteDirectory = folder.resolve("generated-site").toFile();
        generate.contentSecurityPolicy = true;
        run(generate, name + "/" + language + "/" + frontMatter, language);
      }
      CoverageReport coverage = new CoverageReport();
      shared(coverage, file, to.resolve(name).resolve(language), language);
      run(coverage, name + "/" + language + "/coverage", language);
    }
  }

  private void sitesOfRules() throws IOException {
    Path work = Files.createTempDirectory("golden");
    int count = 0;
    Path site = work;
    Path file = work;
    boolean ownHostsOnly = false;
    String rule = "";
    List<String> lines = new ArrayList<>(Files.readAllLines(FIXTURES.resolve("rules.txt")));
    lines.add("== END");
    for (String line : lines) {
      boolean begins = line.startsWith("== ") || line.startsWith("+") || line.startsWith("-");
      if (begins && count > 0 && site != work) {
        site(file, site, "rules/" + rule + "-" + count, ownHostsOnly);
        site = work;
      }
      if (line.startsWith("== ")) {
        rule = line.substring(3);
      } else if (begins) {
        count++;
        ownHostsOnly = false;
        site = Files.createDirectories(work.resolve(String.valueOf(count)).resolve("site"));
        file = site.resolveSibling("privacy.yml");
        Files.copy(FIXTURES.resolve("privacy.yml"), file);
        Files.writeString(site.resolve("index.html"), "<p>Willkommen</p>" + LINKS);
        Files.writeString(site.resolve("impressum.html"), LEGAL);
        Files.writeString(site.resolve("datenschutz.html"), LEGAL);
      } else if (line.startsWith("  ")) {
        String[] parts = line.strip().split(": ", 2);
        if (parts[0].equals("ownHostsOnly")) {
          ownHostsOnly = true;
        } else if (parts[0].equals("file")) {
          String yaml = Files.readString(file);
          String more = parts[1] + "\n";
          Files.writeString(
              file,
              (more.startsWith("storage:") ? yaml.replace("storage: none\n", "") : yaml) + more);
        } else if (parts[0].contains(".")) {
          Path page = site.resolve(parts[0]);
          Files.createDirectories(page.getParent());
          Files.writeString(page, parts[1].replace("LINKS", LINKS));
        }
      }
    }
  }

  private void site(Path file, Path site, String name, boolean ownHostsOnly) throws IOException {
    for (String language : List.of("de", "en")) {
      Path folder = to.resolve(name).resolve(language);
      ScanMojo scan = new ScanMojo();
      shared(scan, file, folder, language);
      scan.basedir = site.toAbsolutePath().getParent().toFile();
      scan.siteDirectory = site.toAbsolutePath().toFile();
      scan.scan = ownHostsOnly ? "own-hosts-only" : "disclosed";
      scan.contentSecurityPolicy = true;
      run(scan, name + "/" + language + "/scan", language);
      InitMojo init = new InitMojo();
      Files.createDirectories(folder);
      init.basedir = folder.toFile();
      init.file = "init.yml";
      init.projectName = "Beispiel";
      init.projectUrl = "https://beispiel.de";
      init.siteDirectory = site.toAbsolutePath().toFile();
      Files.deleteIfExists(folder.resolve("init.yml"));
      run(init, name + "/" + language + "/init", language);
    }
  }

  private static void shared(SharedParameters goal, Path file, Path folder, String language) {
    goal.basedir = file.toAbsolutePath().getParent().toFile();
    goal.file = file.getFileName().toString();
    goal.reportDirectory = folder.toFile();
    goal.reports = Stream.of(ExtraReport.values()).map(ExtraReport::key).toList();
    goal.failOn = "warning";
    if (goal instanceof GenerateMojo) {
      goal.failOn = "never";
    }
  }

  /** Runs a goal, and keeps what it says and how it ends. */
  private void run(AbstractMojo goal, String name, String language) throws IOException {
    StringBuilder said = new StringBuilder();
    goal.setLog(log(said));
    if (goal instanceof Surroundings surroundings) {
      surroundings.locale = language;
      surroundings.today = TODAY;
    }
    try {
      goal.execute();
    } catch (MojoExecutionException | MojoFailureException failure) {
      said.append(failure.getClass().getSimpleName()).append(": ").append(failure.getMessage());
    } catch (RuntimeException thrown) {
      said.append("thrown: ").append(thrown);
    }
    Path console = to.resolve(name).resolve("console.txt");
    Files.createDirectories(console.getParent());
    String text = said.toString().replace(to.toString(), "TO");
    String temporary = System.getProperty("java.io.tmpdir") + File.separator + "golden";
    text = text.replaceAll(java.util.regex.Pattern.quote(temporary) + "\\d+", "GOLDEN");
    text = text.replace(Path.of("").toAbsolutePath().toString(), "HERE");
    Files.write(console, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Log log(StringBuilder said) {
    return new SystemStreamLog() {
      @Override
      public void debug(CharSequence content) {}

      @Override
      public void debug(Throwable error) {}

      @Override
      public void info(CharSequence content) {
        said.append("INFO  ").append(content).append('\n');
      }

      @Override
      public void warn(CharSequence content) {
        said.append("WARN  ").append(content).append('\n');
      }

      @Override
      public void error(CharSequence content) {
        said.append("ERROR ").append(content).append('\n');
      }
    };
  }
}
