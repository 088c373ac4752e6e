package org.privacyyml.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Norm;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;
import org.privacyyml.page.Article;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.resource.Languages;
import org.privacyyml.resource.Messages;

/** The documentation of all rules: a page for each, and an index by the law that they come from. */
public final class RulePages {
  /** The name of the index. */
  public static final String INDEX = "index";

  private final Catalog catalog;
  private final Language language;

  /**
   * @param catalog where the rules and their words come from
   * @param language the one that the pages are written in
   */
  public RulePages(Catalog catalog, Language language) {
    this.catalog = catalog;
    this.language = language;
  }

  /** The folder of the pages in one language, beside those of the others. */
  public static String folder(Language language) {
    return Languages.fact(language, "rules");
  }

  /** The name of a rule's page, without an ending; it never changes, like the rule's id. */
  public static String name(RuleId rule) {
    return rule.value().toLowerCase(Locale.ROOT);
  }

  private String say(String key) {
    return Messages.of("guide." + key).in(language);
  }

  /** Everything about one rule. */
  public Article page(RuleGuide guide) {
    Article page = new Article(language, guide.id() + ": " + guide.title().in(language));
    for (RuleGuide.Part part : guide.parts(language)) {
      page.heading(part.label().in(language));
      switch (part.kind()) {
        case TEXT -> page.paragraph(withCode(part.text().in(language)));
        case YAML -> page.yaml(part.text().in(language));
        case LINKS -> page.items(links(part.links()));
      }
    }
    List<Markdown> ways = new ArrayList<>();
    ways.add(Markdown.link(say("index"), INDEX + ".html"));
    for (Language other : Languages.all()) {
      if (!other.equals(language)) {
        String address = "../" + folder(other) + "/" + name(guide.id()) + ".html";
        ways.add(Markdown.link(Languages.fact(other, "name"), address));
      }
    }
    page.paragraph(Markdown.join(" · ", ways));
    return page;
  }

  private static List<Markdown> links(List<Norm> norms) {
    List<Markdown> links = new ArrayList<>();
    for (Norm norm : norms) {
      links.add(Markdown.link(norm.citation(), norm.url()));
    }
    return links;
  }

  /** What stands between two backticks is written as machines do. */
  private static Markdown withCode(String text) {
    StringBuilder source = new StringBuilder();
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        source.append(Markdown.code(parts[i]));
      } else {
        source
            .append(i > 0 && parts[i].startsWith(" ") ? " " : "")
            .append(Markdown.text(parts[i]))
            .append(i + 1 < parts.length && parts[i].endsWith(" ") ? " " : "");
      }
    }
    return new Markdown(source.toString());
  }

  /** All rules below the law that they come from, each with its source. */
  public Article index() {
    Article index = new Article(language, say("index"));
    index.paragraph(Markdown.text(say("about")));
    String family = "";
    List<List<Markdown>> rows = new ArrayList<>();
    for (String id : catalog.ruleIds()) {
      RuleId rule = new RuleId(id);
      if (!rule.family().equals(family)) {
        table(index, rows);
        family = rule.family();
        index.heading(catalog.family(family).in(language));
      }
      Requirement requirement = catalog.requirement(rule).orElseThrow();
      rows.add(
          List.of(
              Markdown.link(id, name(rule) + ".html"),
              Markdown.text(requirement.title().in(language)),
              Markdown.text(requirement.source().in(language)),
              Markdown.text(requirement.severity().name())));
    }
    table(index, rows);
    return index;
  }

  private void table(Article index, List<List<Markdown>> rows) {
    if (!rows.isEmpty()) {
      index.table(List.of(say("rule"), say("asks"), say("source"), say("severity")), rows);
      rows.clear();
    }
  }
}
