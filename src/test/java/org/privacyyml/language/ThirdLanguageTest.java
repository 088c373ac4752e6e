package org.privacyyml.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyyml.maven.MarkedRun;
import org.privacyyml.resource.Languages;

/** One more language is data and templates: a made-up one goes through everything that is said. */
class ThirdLanguageTest {
  /** What is the same in every language: of JSON, HTTP, SARIF and our own reports. */
  private static final String OF_MACHINES =
      "ERROR WARNING INFO true false null utf CodeUnits warning hint missing mailto tel"
          + " Content Security Policy src self none img style script connect font frame default"
          + " form action base uri media";

  /** The plugin, its goals and parameters, values in YAML to be pasted, and a gazette. */
  private static final String OF_OURS =
      "privacy maven plugin check strict formats hmtl noticeName markdown key year BGBl";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

  @TempDir Path folder;

  @Test
  void no_word_comes_that_is_not_in_the_language() throws Exception {
    Path classes =
        Path.of(Languages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path own = folder.resolve("language");
    MarkedLanguage language = new MarkedLanguage(classes, own);
    language.make();
    Path whole = folder.resolve("privacy.yml");
    Path fixtures = Path.of("src/test/resources/fixtures");
    Files.writeString(
        whole, language.markedFile(Files.readString(fixtures.resolve("page/rich.yml"))));
    Path out = folder.resolve("out");
    run(own, out, whole, fixtures);
    Set<String> known = names(own.resolve("org/privacyyml"));
    assertThat(everythingThatWasWritten(out))
        .contains("privacy-xx.html", "imprint-xx.html", "privacy-xx.md", "coverage.html")
        .contains("findings.sarif", "TEST-privacy.xml", "scan.json", "draft.yml");
    Map<String, Set<String>> unmarked = new TreeMap<>();
    try (Stream<Path> runs = Files.list(out)) {
      for (Path run : runs.sorted().toList()) {
        addUnmarked(unmarked, run, known);
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static Set<String> everythingThatWasWritten(Path out) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        names.add(file.getFileName().toString());
        if (file.endsWith("console.txt")) {
          assertThat(Files.readString(file)).as(file.toString()).contains(MarkedLanguage.MARK);
        }
      }
    }
    return names;
  }

  private static void run(Path own, Path out, Path whole, Path fixtures)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        own
            + File.pathSeparator
            + System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(MarkedRun.class.getName());
    command.add(MarkedLanguage.CODE);
    command.add(out.toString());
    command.add(whole.toString());
    command.add(fixtures.resolve("site/loads").toString());
    command.add(fixtures.resolve("format").toString());
    command.add(fixtures.resolve("law").toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /**
   * Keys and values of the format, names of providers and authorities, and laws as they are cited.
   */
  private static Set<String> names(Path resources) throws IOException {
    Set<String> names = new HashSet<>();
    addWords(names, OF_MACHINES + " " + OF_OURS);
    String schema = Files.readString(resources.resolve("privacy.schema.json"));
    addWords(names, schema.replaceAll("\"(?:description|title)\": *\"(?:[^\"\\\\]|\\\\.)*\"", ""));
    MarkedLanguage.laws(resources).forEach(law -> addWords(names, law));
    addFiles(names, resources.resolve("catalog/providers"));
    addFiles(names, resources.resolve("catalog/authorities.yml"));
    addFiles(names, resources.resolve("catalog/libraries.yml"));
    return names;
  }

  private static void addFiles(Set<String> words, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        addWords(
            words,
            new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .replaceAll("\\ben: (?:\"[^\"]*\"|'[^']*')", ""));
        addWords(words, file.toString());
      }
    }
  }

  private void addUnmarked(Map<String, Set<String>> unmarked, Path run, Set<String> names)
      throws IOException {
    Set<String> allowed = new HashSet<>(names);
    addFiles(allowed, run.resolve("privacy.yml"));
    String goal = run.getFileName().toString();
    if (goal.endsWith("check")) {
      // What others extend.
      addFiles(allowed, Path.of("src/test/resources/fixtures/format/base"));
    }
    if (goal.endsWith("scan") || goal.endsWith("init")) {
      addFiles(allowed, Path.of("src/test/resources/fixtures/site"));
    }
    if (goal.endsWith("explain-rules")) {
      // They show what fails and what passes in files of somebody's.
      addFiles(allowed, folder.resolve("language/org/privacyyml/catalog/examples.yml"));
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(run)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = goal + "/" + run.relativize(file);
      if (name.endsWith("/privacy.yml") || name.contains("schema.json")) {
        continue;
      }
      for (String word : words(shown(file))) {
        if (!allowed.contains(word)) {
          unmarked.computeIfAbsent(word, each -> new TreeSet<>()).add(name);
        }
      }
    }
  }

  /** What people read of a file. */
  private static String shown(Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    if (name.endsWith(".html")) {
      return Jsoup.parse(text).text();
    }
    if (name.endsWith("json") || name.endsWith(".sarif")) {
      return text.replaceAll("(?m)^\\s*\"[^\"]*\":", "").replace("\\n", " ");
    }
    if (name.endsWith(".xml")) {
      return Jsoup.parse(text).text();
    }
    return text;
  }

  private static void addWords(Set<String> words, String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    String plain =
        text.replaceAll("(?m)^ *\\d* +\\| .*$", "")
            .replaceAll(
                "https?://\\S+|\\(#\\S+?\\)|<a id=\"[^\"]*\">|-D\\S+|\\S*[\\w-]\\.(?:yml|json|html|md|sarif|xml|txt)\\S*|\\b[A-Z]+(?:-[A-Z0-9]+)+\\b",
                " ");
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      if (!word.group().contains(MarkedLanguage.MARK) && word.group().length() > 1) {
        words.add(word.group());
      }
    }
    return words;
  }
}
