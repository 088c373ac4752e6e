package org.privacyyml.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.catalog.Applicability;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.Example;
import org.privacyyml.catalog.Norm;
import org.privacyyml.catalog.Requirement;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/** All that there is to say about one rule, in parts that can be shown in several ways. */
public final class RuleGuide {
  private final Catalog catalog;
  private final Requirement requirement;

  private RuleGuide(Catalog catalog, Requirement requirement) {
    this.catalog = catalog;
    this.requirement = requirement;
  }

  /** The guide to a rule; empty where there is no rule of that name. */
  public static Optional<RuleGuide> of(Catalog catalog, RuleId rule) {
    return catalog.requirement(rule).map(known -> new RuleGuide(catalog, known));
  }

  /** How a part is shown. */
  public enum Kind {
    TEXT,
    YAML,
    LINKS
  }

  /**
   * One thing that is said about a rule.
   *
   * @param links only where this is a list of links; the text is then empty
   */
  public record Part(Words label, Kind kind, Words text, List<Norm> links) {}

  /** The rule that this is about. */
  public RuleId id() {
    return requirement.id();
  }

  /** What the rule asks, in a few words. */
  public Words title() {
    return requirement.title();
  }

  /** Everything, in the order in which people ask. */
  public List<Part> parts(Language language) {
    List<Part> parts = new ArrayList<>();
    parts.add(text("why", plain(requirement.reason())));
    parts.add(text("source", requirement.source()));
    List<Norm> norms = catalog.norms().in(requirement.source(), language);
    if (!norms.isEmpty()) {
      Words label = say("official-text");
      parts.add(new Part(label, Kind.LINKS, Words.same(""), norms));
    }
    parts.add(text("applies", applies()));
    parts.add(text("failure", plain(requirement.message())));
    requirement.fix().ifPresent(fix -> parts.add(text("fix", plain(fix))));
    requirement.add().ifPresent(yaml -> parts.add(yaml("add", plain(yaml))));
    catalog.example(requirement.id()).ifPresent(example -> addExample(parts, example));
    parts.add(text("severity", severity()));
    parts.add(text("certainty", certainty()));
    return parts;
  }

  private static Part text(String key, Words text) {
    return new Part(say(key), Kind.TEXT, text, List.of());
  }

  private static Part yaml(String key, Words text) {
    return new Part(say(key), Kind.YAML, text, List.of());
  }

  private static void addExample(List<Part> parts, Example example) {
    parts.add(yaml("fails", Words.same(example.fails())));
    parts.add(yaml("passes", Words.same(example.passes())));
  }

  private Words applies() {
    Applicability applies = catalog.applicability(requirement.id());
    String facts = String.join(", ", applies.facts());
    return say("applies-when", "when", applies.when(), "facts", facts);
  }

  /** Placeholders stand for what the file says there. */
  static Words plain(Words words) {
    return words.map(RuleGuide::plain);
  }

  private static String plain(String text) {
    return text.replaceAll("\\{[a-z]+}", "…");
  }

  private Words severity() {
    Words usual = severity(requirement.severity());
    Severity strict = requirement.strictSeverity();
    return strict == requirement.severity()
        ? usual
        : say("severity-strict", "usual", usual, "strict", strict);
  }

  private static Words severity(Severity severity) {
    return say("severity-" + severity.name().toLowerCase(Locale.ROOT));
  }

  private Words certainty() {
    String key = requirement.verified() ? "verified" : "unverified";
    return say(key, "day", catalog.checkedOn(requirement.id().family()));
  }

  private static Words say(String key, Object... namesAndValues) {
    return Messages.of("guide." + key, namesAndValues);
  }
}
