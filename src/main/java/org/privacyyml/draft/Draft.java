package org.privacyyml.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Language;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;
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
        .and(remark("draft.facts"))
        .and(remark("draft.gaps"))
        .word("version", "1")
        .word("updated", updated.toString());
  }

  private Keys site(Project project) {
    Content first = Items.inline(new Content.Word(Languages.first().code()));
    return Keys.NONE
        .and(new Line.Blank())
        .with(
            "site",
            Keys.NONE
                .with("name", known(project.name()))
                .with("url", known(project.url()))
                .and(
                    new Line.Entry(
                        "languages",
                        first,
                        say("draft.languages", "codes", String.join(", ", Languages.codes()))))
                .with("nature", gap("draft.nature")));
  }

  private Keys controller(Project project) {
    Keys keys = Keys.NONE.and(new Line.Blank()).and(remark("draft.controller"));
    if (project.organisation().isEmpty()) {
      for (String name : project.developers()) {
        keys = keys.and(remark("draft.developer", "name", name));
      }
    }
    return keys.with("controller", party(project))
        .and(new Line.Blank())
        .with("dataProtectionOfficer", gap("draft.officer"))
        .with("automatedDecisions", gap("draft.decisions"));
  }

  private Keys party(Project project) {
    Keys address =
        Keys.NONE
            .gaps("street", "postalCode", "city")
            .with("state", gap("draft.state"))
            .with("country", new Gap("DE, AT, CH …"));
    return Keys.NONE
        .with("name", known(project.organisation()))
        .with("legalForm", new Gap("GmbH, UG, e.K., e.V., natural-person …"))
        .with("address", address)
        .gaps("email")
        .with("phone", gap("draft.phone"));
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
      Gap gap = gap("draft.storage");
      lines.add(new Line.Entry("storage", gap, ""));
      lines.add(new Line.Below(storage));
    }
    return lines;
  }

  private Keys hosting() {
    return Keys.NONE
        .word("kind", "hosting")
        .with("provider", gap("draft.provider"))
        .with("retention", gap("draft.retention"));
  }

  private static Content known(Optional<String> fact) {
    return fact.isPresent() ? new Content.Text(fact.get()) : Gap.ANY;
  }

  private String say(String key, Object... namesAndValues) {
    return Messages.of(key, namesAndValues).in(language);
  }

  private Gap gap(String key) {
    return new Gap(say(key));
  }

  private Line remark(String key, Object... namesAndValues) {
    return new Line.Remark(say(key, namesAndValues));
  }
}
