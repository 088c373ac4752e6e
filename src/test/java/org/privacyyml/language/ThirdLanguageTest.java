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
    Set<String> known = known(classes);
    Map<String, Set<String>> unmarked = new TreeMap<>();
    try (Stream<Path> runs = Files.list(out)) {
      for (Path run : runs.sorted().toList()) {
        addUnmarked(unmarked, run, known);
      }
    }
    unmarked.forEach((word, where) -> System.out.println(word + " " + where));
    assertThat(unmarked).isEmpty();
  }

  private static void run(Path own, Path out, Path whole, Path fixtures)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(own + File.pathSeparator + System.getProperty("java.class.path"));
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

  private static Set<String> known(Path classes) throws IOException {
    Set<String> known = new HashSet<>();
    addWords(
        known,
        Files.readString(classes.resolve("org/privacyyml/privacy.schema.json"))
            .replaceAll("\"(?:description|title|markdownDescription)\": *\"[^\"]*\"", ""));
    return known;
  }

  private static void addUnmarked(Map<String, Set<String>> unmarked, Path run, Set<String> known)
      throws IOException {
    Set<String> allowed = new HashSet<>(known);
    addWords(allowed, Files.readString(run.resolve("privacy.yml"), StandardCharsets.ISO_8859_1));
    addWords(allowed, Files.readString(run.resolve("privacy.yml"), StandardCharsets.ISO_8859_1));
    List<Path> files;
    try (Stream<Path> found = Files.walk(run)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = run.getFileName() + "/" + run.relativize(file);
      if (name.endsWith("/privacy.yml") || name.endsWith(".json") && name.contains("schema")) {
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
      return text.replaceAll("(?m)^\\s*\"[^\"]*\":", "");
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
        text.replaceAll("(?m)^ *\\d* \\| .*$", "")
            .replaceAll(
                "https?://\\S+|-D\\S+|\\S*[\\w-]\\.(?:yml|json|html|md|sarif|xml|txt)\\S*|\\b[A-Z]+(?:-[A-Z0-9]+)+\\b",
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
