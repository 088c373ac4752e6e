package org.privacyyml.guide;

import java.util.List;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Norm;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;

/** Rules as plain text, for a console. */
public final class RuleText {
  private static final String INDENT = "    ";

  private final Catalog catalog;
  private final Language language;

  /**
   * @param catalog where the rules and their words come from
   * @param language the one that the text is written in
   */
  public RuleText(Catalog catalog, Language language) {
    this.catalog = catalog;
    this.language = language;
  }

  /** Everything about one rule. */
  public String of(RuleGuide guide) {
    StringBuilder text = new StringBuilder();
    text.append(guide.id()).append("  ").append(guide.title().in(language));
    for (RuleGuide.Part part : guide.parts(language)) {
      text.append("\n\n  ").append(part.label().in(language)).append(':');
      switch (part.kind()) {
        case TEXT -> text.append(' ').append(part.text().in(language));
        case YAML -> appendBelow(text, part.text().in(language).lines().toList());
        case LINKS ->
            appendBelow(
                text,
                part.links().stream()
                    .map((Norm norm) -> norm.citation() + ": " + norm.url())
                    .toList());
      }
    }
    return text.append('\n').toString();
  }

  private static void appendBelow(StringBuilder text, List<String> lines) {
    for (String line : lines) {
      text.append('\n').append(INDENT).append(line);
    }
  }

  /** All rules with their titles, family by family. */
  public String list() {
    StringBuilder text = new StringBuilder();
    String family = "";
    for (String id : catalog.ruleIds()) {
      RuleId rule = new RuleId(id);
      if (!rule.family().equals(family)) {
        family = rule.family();
        text.append("\n\n").append(catalog.family(family).in(language));
      }
      String title = catalog.requirement(rule).orElseThrow().title().in(language);
      text.append("\n  ").append(id).append("  ").append(title);
    }
    return text.append('\n').toString().strip() + "\n";
  }
}
