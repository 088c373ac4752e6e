package org.privacyyml.guide;

import java.util.ArrayList;
import java.util.List;
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
    parts.add(text("Why", "Warum", plain(requirement.reason())));
    parts.add(text("Source", "Quelle", requirement.source()));
    List<Norm> norms = catalog.norms().in(requirement.source(), language);
    if (!norms.isEmpty()) {
      Words label = Words.of("Official text", "Amtlicher Text");
      parts.add(new Part(label, Kind.LINKS, Words.same(""), norms));
    }
    parts.add(text("Applies", "Gilt", applies()));
    parts.add(text("Counts as failure", "Als Verstoß gilt", plain(requirement.message())));
    requirement.fix().ifPresent(fix -> parts.add(text("What to do", "Was zu tun ist", plain(fix))));
    requirement.add().ifPresent(yaml -> parts.add(yaml("Add", "Ergänzen", plain(yaml))));
    catalog.example(requirement.id()).ifPresent(example -> addExample(parts, example));
    parts.add(text("Severity", "Schwere", severity()));
    parts.add(text("How sure we are", "Wie sicher wir sind", certainty()));
    return parts;
  }

  private static Part text(String english, String german, Words text) {
    return new Part(Words.of(english, german), Kind.TEXT, text, List.of());
  }

  private static Part yaml(String english, String german, Words text) {
    return new Part(Words.of(english, german), Kind.YAML, text, List.of());
  }

  private static void addExample(List<Part> parts, Example example) {
    parts.add(yaml("This fails", "So nicht", Words.same(example.fails())));
    parts.add(yaml("This passes", "So ist es richtig", Words.same(example.passes())));
  }

  private Words applies() {
    Applicability applies = catalog.applicability(requirement.id());
    String facts = String.join(", ", applies.facts());
    return Words.of(
        applies.when().en() + "; decided by " + facts,
        applies.when().de() + "; das entscheidet " + facts);
  }

  /** Placeholders stand for what the file says there. */
  static Words plain(Words words) {
    return Words.of(plain(words.en()), plain(words.de()));
  }

  private static String plain(String text) {
    return text.replaceAll("\\{[a-z]+}", "…");
  }

  private Words severity() {
    Words usual = severity(requirement.severity());
    Severity strict = requirement.strictSeverity();
    return strict == requirement.severity()
        ? usual
        : Words.of(
            usual.en() + "; with privacy.strict=true it is " + strict,
            usual.de() + "; mit privacy.strict=true ist es " + strict);
  }

  private static Words severity(Severity severity) {
    return switch (severity) {
      case ERROR ->
          Words.of(
              "ERROR: a statute lists the information as mandatory",
              "ERROR: Ein Gesetz verlangt die Angabe");
      case WARNING ->
          Words.of(
              "WARNING: guidance, case law or practice expects it, or the file leaves open whether the duty"
                  + " applies",
              "WARNING: Behörden, Gerichte oder die Praxis erwarten es, oder die Datei lässt offen, ob die Pflicht"
                  + " besteht");
      case INFO ->
          Words.of(
              "INFO: a hint; it never fails a build",
              "INFO: ein Hinweis; er lässt keinen Build scheitern");
    };
  }

  private Words certainty() {
    String day = catalog.checkedOn(requirement.id().family()).toString();
    return requirement.verified()
        ? Words.of(
            "source and details were checked against a text of the law, last on " + day,
            "Quelle und Einzelheiten sind mit einem Text des Rechts verglichen, zuletzt am " + day)
        : Words.of(
            "details are from general knowledge and not checked against a text of the law (as of "
                + day
                + "); if in doubt, look at the source",
            "Einzelheiten stammen aus allgemeiner Kenntnis und sind nicht mit einem Text des Rechts verglichen (Stand "
                + day
                + "); im Zweifel hilft ein Blick in die Quelle");
  }
}
