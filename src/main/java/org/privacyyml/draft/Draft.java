package org.privacyyml.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.site.SiteFinding;

/**
 * A first file: what is known of a project and of its built site, and for everything else a gap
 * that the check refuses. It states nothing that nobody has said; a value that is nearly always
 * right is a gap as well.
 */
public final class Draft {
  /** What stands where only the owner knows what to write. */
  public static final String GAP = "…";

  private static final int COMMENT_COLUMN = 34;

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private Draft(Language language) {
    this.language = language;
  }

  /**
   * Writes the file.
   *
   * @param updated the day that its pages will state
   * @param found what its site loads, stores and asks for; empty where there is none yet
   * @param language of the comments
   */
  public static String of(
      Project project, LocalDate updated, List<SiteFinding> found, Language language) {
    Draft draft = new Draft(language);
    draft.head(updated);
    draft.site(project);
    draft.controller(project);
    draft.sections(SiteEntries.of(found, language));
    return draft.text.toString();
  }

  private void head(LocalDate updated) {
    comment(
        "The facts behind the privacy notice and the Impressum. Every … is a gap, which the check",
        "Die Tatsachen hinter Datenschutzerklärung und Impressum. Jedes … ist eine Lücke, die die");
    comment(
        "refuses: write what is so, or none where there is nothing of the kind.",
        "Prüfung zurückweist: eintragen, was stimmt, oder none, wo es das nicht gibt.");
    line("version: 1");
    line("updated: " + updated);
  }

  private void site(Project project) {
    line("");
    line("site:");
    line("  name: " + known(project.name()));
    line("  url: " + known(project.url()));
    line("  languages: [de]", "or [de, en]", "oder [de, en]");
    line(
        "  nature: …",
        "commercial, non-commercial or private",
        "commercial, non-commercial oder private");
  }

  private void controller(Project project) {
    line("");
    comment("Who answers for the site.", "Wer für die Website verantwortlich ist.");
    for (String developer : project.developers()) {
      if (project.organisation().isEmpty()) {
        String name = PlainScalar.inComment(developer);
        comment("The POM names a developer: " + name, "Das POM nennt als Entwickler: " + name);
      }
    }
    line("controller:");
    line("  name: " + known(project.organisation()));
    line(
        "  legalForm: …",
        "GmbH, UG, e.K., e.V., natural-person …",
        "GmbH, UG, e.K., e.V., natural-person …");
    line("  address:");
    line("    street: …");
    line("    postalCode: …");
    line("    city: …");
    line(
        "    state: …",
        "DE-BE, DE-BY …: finds the authority",
        "DE-BE, DE-BY …: führt zur Aufsichtsbehörde");
    line("    country: …", "DE, AT, CH …", "DE, AT, CH …");
    line("  email: …");
    line("  phone: …", "or none", "oder none");
    line("");
    line(
        "dataProtectionOfficer: …",
        "{name: …, email: …}, or none",
        "{name: …, email: …} oder none");
    line(
        "automatedDecisions: …",
        "none, or what Art. 22 GDPR is about",
        "none, oder worum es in Art. 22 DSGVO geht");
  }

  private void sections(SiteEntries entries) {
    if (!entries.of(SiteEntries.RECIPIENTS).isEmpty()) {
      line("");
      line(entries.has(SiteEntries.RECIPIENTS) ? "recipients:" : "# recipients:");
      entries.of(SiteEntries.RECIPIENTS).forEach(this::line);
    }
    line("");
    line("processing:");
    line("  - kind: hosting");
    line(
        "    provider: …",
        "who runs the server: hetzner, github-pages, self …",
        "wer den Server betreibt: hetzner, github-pages, self …");
    line(
        "    retention: …",
        "how long access logs are kept: 14 days",
        "wie lange Zugriffe gespeichert bleiben: 14 days");
    entries.of(SiteEntries.PROCESSING).forEach(this::line);
    line("");
    if (entries.has(SiteEntries.STORAGE)) {
      line("storage:");
    } else {
      line("storage: …", "cookies and the like, or none", "Cookies und Ähnliches, oder none");
    }
    entries.of(SiteEntries.STORAGE).forEach(this::line);
  }

  private static String known(Optional<String> fact) {
    return fact.isPresent() ? PlainScalar.of(fact.get()) : GAP;
  }

  private void comment(String english, String german) {
    line("# " + Words.of(english, german).in(language));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void line(String line, String english, String german) {
    text.append(line);
    text.append(" ".repeat(Math.max(1, COMMENT_COLUMN - line.length())));
    comment(english, german);
  }
}
