package org.privacyyml;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The way of the data only goes forward, and each library has one user. */
class ArchitectureTest {
  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.privacyyml");

  @Test
  void the_data_only_go_forward() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("finding")
        .definedBy("org.privacyyml.finding..")
        .layer("yaml")
        .definedBy("org.privacyyml.yaml..")
        .layer("policy")
        .definedBy("org.privacyyml.policy..")
        .layer("catalog")
        .definedBy("org.privacyyml.catalog..")
        .layer("disclosure")
        .definedBy("org.privacyyml.disclosure..")
        .layer("law")
        .definedBy("org.privacyyml.law..")
        .layer("page")
        .definedBy("org.privacyyml.page..")
        .layer("site")
        .definedBy("org.privacyyml.site..")
        .layer("report")
        .definedBy("org.privacyyml.report..")
        .layer("guide")
        .definedBy("org.privacyyml.guide..")
        .layer("coverage")
        .definedBy("org.privacyyml.coverage..")
        .layer("draft")
        .definedBy("org.privacyyml.draft..")
        .layer("whole")
        .definedBy("org.privacyyml")
        .layer("maven")
        .definedBy("org.privacyyml.maven..")
        .whereLayer("finding")
        .mayNotAccessAnyLayer()
        .whereLayer("yaml")
        .mayOnlyAccessLayers("finding")
        .whereLayer("policy")
        .mayOnlyAccessLayers("yaml", "finding")
        .whereLayer("catalog")
        .mayOnlyAccessLayers("yaml", "finding")
        .whereLayer("disclosure")
        .mayOnlyAccessLayers("policy", "catalog", "finding")
        .whereLayer("law")
        .mayOnlyAccessLayers("disclosure", "policy", "catalog", "finding")
        .whereLayer("page")
        .mayOnlyAccessLayers("disclosure", "policy", "catalog", "finding")
        .whereLayer("site")
        .mayOnlyAccessLayers("disclosure", "policy", "catalog", "finding")
        .whereLayer("report")
        .mayOnlyAccessLayers("site", "finding")
        .whereLayer("guide")
        .mayOnlyAccessLayers("page", "catalog", "finding")
        .whereLayer("coverage")
        .mayOnlyAccessLayers(
            "law", "page", "report", "disclosure", "policy", "yaml", "catalog", "finding")
        .whereLayer("draft")
        .mayOnlyAccessLayers("site", "finding")
        .whereLayer("whole")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .check(ours);
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
        .doNotHaveFullyQualifiedName("org.privacyyml.law.NumberingPlans")
        .and()
        // The table of a switch over its values, which the compiler makes.
        .doNotHaveFullyQualifiedName("org.privacyyml.law.NumberingPlans$1")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.i18n..")
        .check(ours);
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
}
