package org.privacyyml.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyyml.Spoken.DE;
import static org.privacyyml.Spoken.EN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.html.HtmlBody;
import org.yaml.snakeyaml.Yaml;

/** How our pages talk: one word for one thing, the same facts in both languages, and plainly. */
class LanguageTest {
  private static final Path CATALOG = Path.of("src/main/resources/org/privacyyml/catalog");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /**
   * What every kind reaches. Measured on 2026-11-22: the worst one has 55 in German and 64 in
   * English, most have more than 70 and 80; a sentence has seven words in the mean.
   */
  private static final Map<Language, Double> FLOOR = Map.of(DE, 50.0, EN, 60.0);

  private static final double LONGEST_MEAN = 10;
  private static final int LONGEST_SENTENCE = 26;

  // Terms.

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void one_thing_has_one_name(Language language) throws IOException {
    Map<String, Object> glossary =
        new Yaml()
            .load(
                new String(
                    Fixtures.bytes(Fixtures.file("text/glossary.yml")), StandardCharsets.UTF_8));
    List<Pattern> never = new ArrayList<>();
    for (Object term : (List<?>) glossary.get("terms")) {
      Map<?, ?> variants = (Map<?, ?>) ((Map<?, ?>) term).get("never");
      add(never, (List<?>) variants.get(language.code()));
    }
    add(never, (List<?>) ((Map<?, ?>) glossary.get("filler")).get(language.code()));
    if (language.equals(EN)) {
      add(never, (List<?>) glossary.get("american"));
    }
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> text : texts(language).entrySet()) {
      for (Pattern pattern : never) {
        Matcher matcher = pattern.matcher(text.getValue());
        if (matcher.find()) {
          found.add(text.getKey() + ": " + matcher.group());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static void add(List<Pattern> patterns, List<?> variants) {
    for (Object variant : variants) {
      String text = String.valueOf(variant);
      boolean hasInnerCapital =
          !text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT));
      boolean isCaseKnown = hasInnerCapital || text.equals("Email") || text.equals("e-mail");
      patterns.add(
          Pattern.compile(
              "(?<![\\p{L}-])" + Pattern.quote(text),
              isCaseKnown ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** All words of ours in a language, by where they stand; neither tags nor directives. */
  private static Map<String, String> texts(Language language) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path template : files(Path.of("templates", language.code()))) {
      String text =
          Files.readString(template)
              .replaceAll("(?s)<!--(?!caption).*?-->|\\{\\{.*?}}", "")
              .replaceAll("\\]\\([^)]*\\)", "]");
      texts.put(template.toString(), text);
    }
    List<Path> data = new ArrayList<>(files(CATALOG.resolve("kinds")));
    data.add(CATALOG.resolve("terms.yml"));
    data.add(CATALOG.resolve("roles.yml"));
    for (Path file : data) {
      collect(
          file.getFileName().toString(), new Yaml().load(Files.readString(file)), language, texts);
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void collect(
      String path, Object node, Language language, Map<String, String> texts) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals(language.code()) && value instanceof String text) {
              texts.put(path, text);
            } else {
              collect(path + "." + key, value, language, texts);
            }
          });
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(path + "[" + i + "]", list.get(i), language, texts);
      }
    }
  }

  // Facts.

  static Stream<String> everyFile() throws IOException {
    List<String> files = new ArrayList<>(List.of("every kind"));
    for (Path folder :
        List.of(
            Path.of("src/test/resources/fixtures/page"),
            Path.of("src/test/resources/seeds"),
            Path.of("src/examples"),
            Path.of("it"))) {
      if (Files.isDirectory(folder)) {
        files(folder).stream()
            .map(Path::toString)
            .filter(file -> file.matches(".*(privacy|rich)[.]yml"))
            .filter(LanguageTest::isInBothLanguages)
            .forEach(files::add);
      }
    }
    return files.stream();
  }

  /** Section by section: marks, links, numbers (of dates, articles, addresses), and pieces. */
  @ParameterizedTest
  @MethodSource("everyFile")
  void both_languages_show_the_same_facts(String file) throws IOException {
    String yaml =
        file.equals("every kind") ? KindsTest.everyWay() : Files.readString(Path.of(file));
    Checked checked = PageFixtures.check(yaml);
    Privacy.Written written = PageFixtures.render(checked);
    for (RenderedPage german : written.pages()) {
      if (german.language().equals(DE)) {
        RenderedPage english = PageFixtures.page(written, german.page(), EN);
        assertThat(facts(english)).as(file).isEqualTo(facts(german)).isNotEmpty();
      }
    }
  }

  private static boolean isInBothLanguages(String file) {
    try {
      return Files.readString(Path.of(file)).matches("(?s).*languages: \\[(de, en|en, de)].*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> facts(RenderedPage page) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    Element body = Jsoup.parse(HtmlBody.of(page.tree())).body();
    for (Element section : body.select("section")) {
      List<String> found = new ArrayList<>();
      section
          .select("[data-rule]")
          .eachAttr("data-rule")
          .forEach(rule -> found.add("rule " + rule));
      section.select("a[href]").eachAttr("href").forEach(href -> found.add("link " + href));
      for (Element piece : section.select("dl > div, td, th, li, h3")) {
        found.add(piece.normalName() + " " + numbers(piece.text()));
      }
      for (Element paragraph : section.select("> p")) {
        found.add("p " + numbers(paragraph.text()));
      }
      facts.put(section.attr("aria-labelledby"), found);
    }
    facts.put("", List.of(numbers(body.text()).toString()));
    return facts;
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    numbers.sort(null);
    return numbers;
  }

  // Readability.

  @ParameterizedTest
  @MethodSource("org.privacyyml.resource.Languages#all")
  void every_kind_is_easy_to_read(Language language) {
    Map<String, Set<String>> kinds = sentencesOfKinds(language);
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
    List<String> hard = new ArrayList<>();
    Map<Double, String> all = new TreeMap<>();
    for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
      double ease = Readability.ease(language, kind.getValue());
      double length = Readability.meanLength(kind.getValue());
      all.put(ease, kind.getKey() + " " + Math.round(length * 10) / 10.0);
      if (ease < FLOOR.get(language) || length > LONGEST_MEAN) {
        hard.add(kind.getKey() + ": ease " + ease + ", words " + length);
      }
      for (String sentence : kind.getValue()) {
        if (Readability.words(sentence).size() > LONGEST_SENTENCE) {
          hard.add(kind.getKey() + ": " + sentence);
        }
      }
    }
    System.getLogger("readability").log(System.Logger.Level.INFO, "{0} {1}", language, all);
    assertThat(hard).isEmpty();
  }

  /** Each sentence that a kind can say of itself, once: what happens, and why it must be given. */
  private static Map<String, Set<String>> sentencesOfKinds(Language language) {
    Checked checked = PageFixtures.check(KindsTest.everyWay());
    RenderedPage page = PageFixtures.page(PageFixtures.render(checked), Page.NOTICE, language);
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (Element section :
        Jsoup.parse(HtmlBody.of(page.tree())).select("section.notice-activity")) {
      Set<String> sentences =
          kinds.computeIfAbsent(section.selectFirst("h2").text(), kind -> new LinkedHashSet<>());
      for (Element paragraph : section.select("> p")) {
        String text = paragraph.text().replace("ACME, Inc", "Acme").replace("Andere AG", "Acme");
        sentences.addAll(List.of(text.split("(?<=[.]) ")));
      }
    }
    return kinds;
  }

  @Test
  void readability_is_counted_as_its_authors_count() {
    assertThat(Readability.syllables(DE, "Datenschutzerklärung")).isEqualTo(6);
    assertThat(Readability.syllables(DE, "Bäume")).isEqualTo(2);
    assertThat(Readability.syllables(DE, "Radio")).isEqualTo(3);
    assertThat(Readability.syllables(EN, "website")).isEqualTo(2);
    assertThat(Readability.syllables(EN, "the")).isEqualTo(1);
    assertThat(Readability.syllables(EN, "table")).isEqualTo(2);
    // 180 - words - 58.5 * syllables, and 206.835 - 1.015 * words - 84.6 * syllables.
    assertThat(Readability.ease(DE, Set.of("Wir sind da."))).isEqualTo(180 - 3 - 58.5);
    assertThat(Readability.ease(EN, Set.of("We are here."))).isEqualTo(206.835 - 1.015 * 3 - 84.6);
  }
}
