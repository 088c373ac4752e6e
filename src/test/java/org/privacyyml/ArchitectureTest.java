package org.privacyyml;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way of the data only goes forward, and each library has one user. */
class ArchitectureTest {
  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.privacyyml");

  /** Which packages a package may use; a name stands for the rooms inside it too. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("finding", List.of()),
          entry("resource", List.of("finding")),
          entry("web", List.of("finding")),
          entry("yaml", List.of("resource", "finding")),
          entry("policy", List.of("yaml", "web", "resource", "finding")),
          entry("catalog", List.of("resource", "yaml", "finding")),
          entry("wording", List.of("catalog", "resource", "finding")),
          entry("disclosure", List.of("policy", "catalog", "web", "resource", "finding")),
          entry(
              "law",
              List.of(
                  "wording",
                  "disclosure",
                  "policy",
                  "catalog",
                  "yaml",
                  "web",
                  "resource",
                  "finding")),
          entry("page", List.of("disclosure", "policy", "catalog", "resource", "finding")),
          entry(
              "site",
              List.of(
                  "wording",
                  "disclosure",
                  "policy",
                  "catalog",
                  "yaml",
                  "web",
                  "resource",
                  "finding")),
          entry("report", List.of("site", "resource", "finding")),
          entry("guide", List.of("page", "catalog", "resource", "finding")),
          entry(
              "coverage",
              List.of(
                  "law",
                  "page",
                  "report",
                  "disclosure",
                  "policy",
                  "yaml",
                  "catalog",
                  "resource",
                  "finding")),
          entry("draft", List.of("site", "yaml", "resource", "finding")));

  /** The same for rooms inside a package; those that are not named may use all of their package. */
  private static final Map<String, List<String>> ROOMS_MAY_USE =
      Map.ofEntries(
          entry("policy.vocabulary", List.of()),
          entry("policy.value", List.of("policy.vocabulary")),
          entry("law.asking", List.of()),
          entry("law.number", List.of("law.asking")),
          entry("law.imprint", List.of("law.asking")),
          entry("law.notice", List.of("law.asking")),
          entry("law.eu", List.of("law.asking", "law.notice")),
          entry("law.germany", List.of("law.asking", "law.imprint", "law.notice", "law.number")),
          entry("law.austria", List.of("law.asking", "law.imprint", "law.notice")),
          entry("law.switzerland", List.of("law.asking", "law.imprint", "law.notice")),
          entry("law.consistency", List.of("law.asking")),
          entry("page.tree", List.of()),
          entry("page.markdown", List.of("page.tree")),
          entry("page.html", List.of("page.tree")),
          entry("page.template", List.of("page.tree", "page.markdown", "page.html")),
          entry("page.view", List.of("page.tree", "page.markdown", "page.template")),
          entry(
              "page.view.activity",
              List.of("page.view", "page.tree", "page.markdown", "page.template")),
          entry("page.view.imprint", List.of("page.view", "page.markdown")),
          entry(
              "page.view.notice",
              List.of("page.view.activity", "page.view", "page.tree", "page.markdown")),
          entry("site.markup", List.of()),
          entry("site.style", List.of("site.markup")),
          entry("site.script", List.of("site.markup")),
          entry("site.address", List.of("site.markup")),
          entry(
              "site.reading", List.of("site.markup", "site.style", "site.script", "site.address")));

  private static final String ROOT = "org.privacyyml";

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static String house(String room) {
    return room.contains(".") ? room.substring(0, room.indexOf('.')) : room;
  }

  private static boolean mayUse(String from, String to) {
    if (from.equals(to) || from.equals("maven")) {
      return true;
    }
    if (from.isEmpty()) {
      return !to.equals("maven");
    }
    if (!house(from).equals(house(to))) {
      return MAY_USE.getOrDefault(house(from), List.of()).contains(house(to));
    }
    return !ROOMS_MAY_USE.containsKey(from) || ROOMS_MAY_USE.get(from).contains(to);
  }

  @Test
  void the_data_only_go_forward() {
    Set<String> back = new TreeSet<>();
    for (JavaClass type : ours) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.getName().startsWith(ROOT + ".") && !mayUse(room(type), room(used))) {
          back.add(type.getName() + " -> " + used.getName());
        }
      }
    }
    assertThat(back).isEmpty();
  }

  @Test
  void no_package_has_a_cycle_with_another() {
    SlicesRuleDefinition.slices()
        .matching("org.privacyyml.(**)")
        .should()
        .beFreeOfCycles()
        .check(ours);
  }

  @Test
  void each_room_is_small_and_says_what_it_is_for() throws IOException {
    Path sources = Path.of("src/main/java/org/privacyyml");
    List<Path> rooms;
    try (Stream<Path> folders = Files.walk(sources)) {
      rooms = folders.filter(Files::isDirectory).sorted().toList();
    }
    for (Path room : rooms) {
      try (Stream<Path> files = Files.list(room)) {
        List<String> names =
            files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString).toList();
        assertThat(names.size()).as(room.toString()).isLessThanOrEqualTo(40);
        assertThat(names).as(room.toString()).contains("package-info.java");
      }
    }
  }

  @Test
  void no_name_means_two_things() {
    Map<String, List<String>> byName =
        ours.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    byName.values().removeIf(types -> types.size() == 1);
    assertThat(byName).isEmpty();
  }

  @Test
  void each_library_has_one_user() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.privacyyml.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml.snakeyaml..")
        .check(ours);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.privacyyml.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus..")
        .check(ours);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.privacyyml.page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.commonmark..", "com.github.mustachejava..")
        .check(ours);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.privacyyml.law.number.NumberingPlans")
        .and()
        // The table of a switch over its values, which the compiler makes.
        .doNotHaveFullyQualifiedName("org.privacyyml.law.number.NumberingPlans$1")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.i18n..")
        .check(ours);
  }

  /**
   * Keys on lines of their own in a text of Java. The front matter of a page is a format of its
   * own; the other one looks such a line up.
   */
  @Test
  void YAML_is_written_in_one_place() throws IOException {
    Pattern lines = Pattern.compile("\"[^\"]*(?:\\\\n *(?:- )?[\\w-]+:|[\\w-]+:\\\\n)[^\"]*\"");
    Set<String> exempt = Set.of("FrontMatter.java", "RuleLetters.java");
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/privacyyml"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean writer = file.getParent().endsWith("yaml");
        if (!writer && !exempt.contains(file.getFileName().toString())) {
          lines
              .matcher(Files.readString(file))
              .results()
              .forEach(hit -> found.add(file + hit.group()));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void nothing_is_static_and_changes() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.privacyyml..")
        .should()
        .beFinal()
        .check(ours);
  }

  @Test
  void nothing_looks_at_a_clock_or_the_network() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.privacyyml.maven..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .check(ours);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.HttpURLConnection")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(ours);
  }

  @Test
  void goals_are_public_and_nothing_else_of_the_goals_is() {
    classes()
        .that()
        .resideInAPackage("org.privacyyml.maven..")
        .and()
        .haveSimpleNameNotEndingWith("Mojo")
        .and()
        .haveSimpleNameNotEndingWith("Report")
        .should()
        .notHaveModifier(JavaModifier.PUBLIC)
        .check(ours);
  }

  /** More than this nobody tells apart by their order. */
  private static final int MOST_COMPONENTS = 14;

  /** The records of the format have a component for each key of a block, however many. */
  @Test
  void no_record_outside_the_format_has_many_components() {
    Set<String> large = new TreeSet<>();
    for (JavaClass type : ours) {
      boolean isOfFormat = house(room(type)).equals("policy");
      if (type.isRecord() && !isOfFormat) {
        int components = type.reflect().getRecordComponents().length;
        if (components > MOST_COMPONENTS) {
          large.add(type.getName() + ": " + components);
        }
      }
    }
    assertThat(large).isEmpty();
  }
}
