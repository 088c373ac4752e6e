package org.privacyyml.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyyml.Checked;
import org.privacyyml.Fixtures;
import org.privacyyml.Privacy;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Page;
import org.privacyyml.page.tree.PageSource;
import org.privacyyml.page.tree.PageTree;
import org.privacyyml.policy.value.BaseFiles;

/** Pages of the fixtures. */
public final class PageFixtures {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Pages.Translations NAMES =
      (page, language) -> Optional.of(PageNames.DEFAULT.of(page, language) + ".html");
  public static final Pages.Translations UNLINKED = (page, language) -> Optional.empty();
  private static final BaseFiles NO_OTHERS = (name, from) -> Optional.empty();

  private PageFixtures() {}

  static Privacy privacy() {
    return new Privacy(TODAY, false, Set.of());
  }

  public static Checked rich() {
    return check(
        new String(Fixtures.bytes(Fixtures.file("page/rich.yml")), StandardCharsets.UTF_8));
  }

  /** A notice in parts. */
  public static Checked offerings() {
    return check(
        new String(Fixtures.bytes(Fixtures.file("page/offerings.yml")), StandardCharsets.UTF_8));
  }

  public static Checked check(String yaml) {
    return privacy().check("privacy.yml", yaml.getBytes(StandardCharsets.UTF_8), NO_OTHERS);
  }

  public static Privacy.Written render(Checked checked) {
    return privacy().render(checked, Optional.empty(), NAMES);
  }

  public static Privacy.Written render(Checked checked, Path templates) {
    return privacy().render(checked, Optional.of(templates), NAMES);
  }

  public static RenderedPage page(Privacy.Written written, Page page, Language language) {
    return written.pages().stream()
        .filter(each -> each.page() == page && each.language().equals(language))
        .findFirst()
        .orElseThrow();
  }

  public static PageTree tree(String markdown) {
    return PageTree.of(PageSource.of(markdown));
  }

  /** A small file with one more line or two. */
  static Checked small(String... lines) {
    return check(SMALL + String.join("\n", List.of(lines)) + "\n");
  }

  private static final String SMALL =
      """
      version: 1
      updated: 2026-11-22
      site: {name: Beispiel, url: "https://beispiel.example", nature: non-commercial}
      controller:
        name: Erika Beispiel
        legalForm: natural-person
        address: {street: Lindenstraße 12, postalCode: "10969", city: Berlin, state: DE-BE, country: DE}
        email: erika@beispiel.example
        phone: +49 30 5550123
      dataProtectionOfficer: none
      """;
}
