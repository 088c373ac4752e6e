package org.privacyyml.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Words;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.yaml.Content;
import org.privacyyml.yaml.Gap;
import org.privacyyml.yaml.Items;
import org.privacyyml.yaml.Keys;
import org.privacyyml.yaml.Line;
import org.privacyyml.yaml.YamlWriter;

/**
 * A first file: what is known of a project and of its built site, and for everything else a gap
 * that the check refuses. It states nothing that nobody has said; a value that is nearly always
 * right is a gap as well.
 */
public final class Draft {
  private final Language language;

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
    List<Line> lines = new ArrayList<>();
    lines.addAll(draft.head(updated).lines());
    lines.addAll(draft.site(project).lines());
    lines.addAll(draft.controller(project).lines());
    lines.addAll(draft.sections(SiteEntries.of(found, language)));
    return YamlWriter.file(new Keys(lines));
  }

  private Keys head(LocalDate updated) {
    return Keys.NONE
        .and(
            remark(
                "The facts behind the privacy notice and the Impressum. Every … is a gap, which the check",
                "Die Tatsachen hinter Datenschutzerklärung und Impressum. Jedes … ist eine Lücke, die die"))
        .and(
            remark(
                "refuses: write what is so, or none where there is nothing of the kind.",
                "Prüfung zurückweist: eintragen, was stimmt, oder none, wo es das nicht gibt."))
        .word("version", "1")
        .word("updated", updated.toString());
  }

  private Keys site(Project project) {
    Content german = Items.inline(new Content.Word("de"));
    return Keys.NONE
        .and(new Line.Blank())
        .with(
            "site",
            Keys.NONE
                .with("name", known(project.name()))
                .with("url", known(project.url()))
                .and(new Line.Entry("languages", german, say("or [de, en]", "oder [de, en]")))
                .with(
                    "nature",
                    gap(
                        "commercial, non-commercial or private",
                        "commercial, non-commercial oder private")));
  }

  private Keys controller(Project project) {
    Keys keys =
        Keys.NONE
            .and(new Line.Blank())
            .and(remark("Who answers for the site.", "Wer für die Website verantwortlich ist."));
    if (project.organisation().isEmpty()) {
      for (String name : project.developers()) {
        keys =
            keys.and(
                remark(
                    "The POM names a developer: " + name, "Das POM nennt als Entwickler: " + name));
      }
    }
    return keys.with("controller", party(project))
        .and(new Line.Blank())
        .with(
            "dataProtectionOfficer",
            gap("{name: …, email: …}, or none", "{name: …, email: …} oder none"))
        .with(
            "automatedDecisions",
            gap(
                "none, or what Art. 22 GDPR is about",
                "none, oder worum es in Art. 22 DSGVO geht"));
  }

  private Keys party(Project project) {
    Keys address =
        Keys.NONE
            .gaps("street", "postalCode", "city")
            .with(
                "state",
                gap(
                    "DE-BE, DE-BY …: finds the authority",
                    "DE-BE, DE-BY …: führt zur Aufsichtsbehörde"))
            .with("country", new Gap("DE, AT, CH …"));
    return Keys.NONE
        .with("name", known(project.organisation()))
        .with("legalForm", new Gap("GmbH, UG, e.K., e.V., natural-person …"))
        .with("address", address)
        .gaps("email")
        .with("phone", gap("or none", "oder none"));
  }

  private List<Line> sections(SiteEntries entries) {
    List<Line> lines = new ArrayList<>();
    if (!entries.recipients().isEmpty()) {
      Keys recipients = new Keys(entries.recipients());
      lines.add(new Line.Blank());
      if (SiteEntries.isStated(entries.recipients())) {
        lines.add(new Line.Entry("recipients", recipients, ""));
      } else {
        lines.add(new Line.Remark("recipients:"));
        lines.add(new Line.Below(recipients));
      }
    }
    List<Line> processing = new ArrayList<>(List.of(new Line.Item(hosting())));
    processing.addAll(entries.processing());
    lines.add(new Line.Blank());
    lines.add(new Line.Entry("processing", new Items(processing), ""));
    Items storage = new Items(entries.storage());
    lines.add(new Line.Blank());
    if (SiteEntries.isStated(entries.storage())) {
      lines.add(new Line.Entry("storage", storage, ""));
    } else {
      Gap gap = gap("cookies and the like, or none", "Cookies und Ähnliches, oder none");
      lines.add(new Line.Entry("storage", gap, ""));
      lines.add(new Line.Below(storage));
    }
    return lines;
  }

  private Keys hosting() {
    return Keys.NONE
        .word("kind", "hosting")
        .with(
            "provider",
            gap(
                "who runs the server: hetzner, github-pages, self …",
                "wer den Server betreibt: hetzner, github-pages, self …"))
        .with(
            "retention",
            gap(
                "how long access logs are kept: 14 days",
                "wie lange Zugriffe gespeichert bleiben: 14 days"));
  }

  private static Content known(Optional<String> fact) {
    return fact.isPresent() ? new Content.Text(fact.get()) : Gap.ANY;
  }

  private String say(String english, String german) {
    return Words.of(english, german).in(language);
  }

  private Gap gap(String english, String german) {
    return new Gap(say(english, german));
  }

  private Line remark(String english, String german) {
    return new Line.Remark(say(english, german));
  }
}
