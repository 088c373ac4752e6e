package org.privacyyml.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.finding.RuleId;

/** Each rule of the scan has a site that breaks it, alone, and one on which it is silent. */
class SiteRulesTest {
  private static final String LINKS =
      "<a href=\"/impressum.html\">Impressum</a> <a href=\"/datenschutz.html\">Datenschutz</a>";

  private static final String LEGAL =
      "<p>Erika Beispiel, Lindenstraße 12, 10969 Berlin, erika@beispiel.de</p>" + LINKS;

  /** Rules whose words a variant of another rule speaks; they have no finding of their own. */
  private static final Map<String, String> VARIANTS =
      Map.of("SITE-THIRD-PARTY-STRICT", "SITE-THIRD-PARTY");

  @TempDir Path folder;

  /** What is changed in a site without findings: pages by name, options, and lines of the file. */
  record Site(String rule, boolean found, Map<String, String> changes) {
    @Override
    public String toString() {
      return rule + (found ? " found " : " silent ") + changes;
    }
  }

  static List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    String rule = "";
    for (String line : Sites.lines("rules.txt")) {
      if (line.startsWith("== ")) {
        rule = line.substring(3);
      } else if (line.startsWith("+") || line.startsWith("-")) {
        sites.add(new Site(rule, line.startsWith("+"), new LinkedHashMap<>()));
      } else if (line.startsWith("  ")) {
        String[] parts = line.strip().split(": ", 2);
        sites.get(sites.size() - 1).changes().put(parts[0], parts.length == 1 ? "" : parts[1]);
      }
    }
    return sites;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void a_site_breaks_its_rule_alone_or_is_silent(Site site) throws IOException {
    Path root = Files.createDirectories(folder.resolve("site"));
    write(root, "index.html", "<p>Willkommen</p>" + LINKS);
    write(root, "impressum.html", LEGAL);
    write(root, "datenschutz.html", LEGAL);
    String yaml = Files.readString(Sites.FIXTURES.resolve("privacy.yml"));
    boolean ownHostsOnly = false;
    List<String> dependencies = List.of();
    for (Map.Entry<String, String> change : site.changes().entrySet()) {
      switch (change.getKey()) {
        case "file" -> yaml += change.getValue() + "\n";
        case "activity" ->
            yaml = yaml.replace("storage:", "  - " + change.getValue() + "\nstorage:");
        case "ownHostsOnly" -> ownHostsOnly = true;
        case "dependency" -> dependencies = List.of(change.getValue());
        default -> write(root, change.getKey(), change.getValue().replace("LINKS", LINKS));
      }
    }
    Path file = folder.resolve("privacy.yml");
    Files.writeString(file, yaml);
    ScanResult report =
        Sites.scan(root, file, new SiteScan.Options(false, ownHostsOnly, true, 1, dependencies));
    Set<String> rules =
        report.findings().stream()
            .map(found -> found.finding().rule().value())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rules)
        .isEqualTo(
            site.found() ? Set.of(VARIANTS.getOrDefault(site.rule(), site.rule())) : Set.of());
    if (site.found()) {
      assertThat(report.findings().get(0).finding().reason())
          .as("it speaks in its own words")
          .isEqualTo(new Catalog().requirement(new RuleId(site.rule())).orElseThrow().reason());
    }
  }

  private static void write(Path root, String name, String body) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    String page = name.endsWith(".html") ? "<!DOCTYPE html>\n<title>x</title>\n" + body : body;
    // Latin-1 is what a page without a declared encoding cannot be read in.
    Files.write(
        file,
        page.getBytes(
            name.startsWith("latin") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
  }

  @Test
  void every_rule_of_the_scan_has_both() {
    Set<String> known =
        new Catalog()
            .ruleIds().stream()
                .filter(id -> new RuleId(id).family().equals("site"))
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rules(true)).isEqualTo(known);
    assertThat(rules(false)).isEqualTo(known);
  }

  private static Set<String> rules(boolean found) {
    Set<String> rules = new TreeSet<>();
    for (Site site : sites()) {
      if (site.found() == found) {
        rules.add(site.rule());
      }
    }
    return rules;
  }
}
