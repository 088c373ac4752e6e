package org.privacyyml.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.page.view.activity.ActivityView;
import org.privacyyml.page.view.activity.KindView;
import org.privacyyml.page.view.imprint.ImprintView;
import org.privacyyml.page.view.notice.NoticeView;

/** A template that was written for the names of before is told those of today. */
class MovedNamesTest {
  private static final Map<String, List<Type>> FILLED_WITH =
      Map.of(
          "notice", List.of(NoticeView.class),
          "imprint", List.of(ImprintView.class),
          "kinds", List.of(ActivityView.class, KindView.class));
  private static final Pattern UNKNOWN = Pattern.compile("unknown name (\\w+); write (.*)");
  private static final Pattern OPENED = Pattern.compile("\\{\\{[#{]?(\\w+)");

  @TempDir Path folder;

  /** All names of the views before each partial had a part of its own, with their places. */
  static Stream<String> before() throws IOException {
    return Files.lines(Path.of("src/test/resources/fixtures/page/old-names.txt"));
  }

  private Optional<String> problem(String page, String template) throws IOException {
    String name = page.equals("kinds") ? "de/kinds/newsletter" : "de/" + page;
    Path file = folder.resolve(name + Templates.ENDING);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Titel\n" + template + "\n");
    Templates templates = new Templates(Optional.of(folder), Templates.Format.MARKDOWN);
    try {
      TemplateNames.check(templates, name, FILLED_WITH.get(page).toArray(new Type[0]));
      return Optional.empty();
    } catch (TemplateProblem problem) {
      assertThat(problem).hasMessageStartingWith(name + ".mustache:2: ");
      return Optional.of(problem.getMessage());
    }
  }

  private static String sections(List<String> path) {
    String template = "";
    for (int i = path.size() - 1; i >= 0; i--) {
      template = "{{#" + path.get(i) + "}}" + template + "{{/" + path.get(i) + "}}";
    }
    return template;
  }

  @ParameterizedTest
  @MethodSource("before")
  void whoever_follows_what_is_said_has_a_template_that_works(String before) throws IOException {
    String page = before.substring(0, before.indexOf(' '));
    List<String> path = List.of(before.substring(before.indexOf(' ') + 1).split("\\."));
    for (Optional<String> problem = problem(page, sections(path));
        problem.isPresent();
        problem = problem(page, sections(path))) {
      Matcher advice = UNKNOWN.matcher(problem.get());
      assertThat(advice.find()).as(problem.get()).isTrue();
      Set<String> names = new LinkedHashSet<>();
      OPENED.matcher(advice.group(2)).results().forEach(opened -> names.add(opened.group(1)));
      List<String> followed = new ArrayList<>(path);
      int at = followed.indexOf(advice.group(1));
      followed.remove(at);
      followed.addAll(at, names);
      assertThat(followed).isNotEqualTo(path).hasSizeLessThan(20);
      path = followed;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          notice § {{#portability}}{{/portability}} § portability § {{#rights}}{{#portability}}…{{/portability}}{{/rights}}
          notice § {{{requests}}} § requests § {{#rights}}{{{requests}}}{{/rights}}
          notice § {{^hasReceivers}}{{/hasReceivers}} § hasReceivers § {{#receiverTable}}…{{/receiverTable}}
          notice § {{#processing}}{{#activities}}{{categories}}{{/activities}}{{/processing}} § categories § {{#facts}}{{#data}}{{categories}}{{/data}}{{/facts}}
          imprint § {{vatId}} § vatId § {{#numbers}}{{vatId}}{{/numbers}}
          imprint § {{#hasEmail}}{{/hasEmail}} § hasEmail § {{#identity}}{{#contacts}}…{{/contacts}}{{/identity}}
          kinds § {{^remote}}{{/remote}} § remote § {{#kind}}{{#embedding}}{{#remote}}…{{/remote}}{{/embedding}}{{/kind}}
          """)
  void the_new_name_stands_in_the_sections_that_it_needs(
      String page, String template, String name, String now) throws IOException {
    assertThat(problem(page, template).orElseThrow())
        .endsWith(":2: unknown name " + name + "; write " + now);
  }

  @Test
  void a_name_of_the_other_page_is_just_unknown() throws IOException {
    assertThat(problem("imprint", "{{#portability}}{{/portability}}").orElseThrow())
        .contains("unknown name portability")
        .doesNotContain("write");
  }

  @ParameterizedTest
  @CsvSource({
    "overview, overview", "controller, parties", "storage, storage", "recipients, receiverTable",
    "decisions, further", "anonymous-use, further", "rights, rights", "objection, rights",
    "complaint, complaint"
  })
  void an_include_of_ours_without_its_part_is_refused_where_it_stands(String included, String part)
      throws IOException {
    String include = "{{>" + included + "}}";
    String now = "{{#" + part + "}}" + include + "{{/" + part + "}}";
    assertThat(problem("notice", include).orElseThrow())
        .endsWith(":2: " + include + " is filled with a part now; write " + now);
    assertThat(problem("notice", now)).isEmpty();
  }

  @Test
  void each_place_that_is_named_is_there() throws IOException {
    List<Type> views = new ArrayList<>();
    for (Class<?> page : List.of(NoticeView.class, ImprintView.class)) {
      views.addAll(ViewsTest.views(page));
    }
    MovedNames moved = new MovedNames();
    Path data = Path.of("src/main/resources/org/privacyyml/moved-names.txt");
    for (String line : Files.readAllLines(data)) {
      if (line.contains(" -> ") && !line.startsWith(">")) {
        assertThat(moved.now(line.substring(0, line.indexOf(' ')), views)).as(line).isPresent();
      }
    }
  }

  @Test
  void a_name_that_never_was_has_no_new_one() {
    assertThat(new MovedNames().now("nobody", List.of(NoticeView.class))).isEmpty();
  }
}
