package org.privacyyml.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.TreeSet;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;

/** Findings as SARIF 2.1.0: reviewers see them as annotations on the lines. */
public final class SarifReport {

  private SarifReport() {}

  public static String of(Findings findings, Language language) {
    Json json = new Json();
    json.open('{');
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.field("version", "2.1.0");
    json.name("runs").open('[').open('{');
    json.name("tool").open('{').name("driver").open('{');
    json.field("name", "privacy-maven-plugin");
    json.name("rules").open('[');
    TreeSet<RuleId> rules = new TreeSet<>();
    findings.forEach(finding -> rules.add(finding.rule()));
    for (RuleId rule : rules) {
      json.open('{').field("id", rule.value()).close('}');
    }
    json.close(']').close('}').close('}');
    json.field("columnKind", "utf16CodeUnits");
    json.name("results").open('[');
    for (Finding finding : findings) {
      add(json, finding, language);
    }
    return json.close(']').close('}').close(']').close('}').end();
  }

  private static void add(Json json, Finding finding, Language language) {
    json.open('{');
    json.field("ruleId", finding.rule().value());
    json.field("level", level(finding.severity()));
    json.name("message").open('{').field("text", text(finding, language)).close('}');
    json.name("locations").open('[').open('{').name("physicalLocation").open('{');
    Place place = finding.place();
    json.name("artifactLocation").open('{').field("uri", uri(place.source().name())).close('}');
    json.name("region").open('{');
    json.field("startLine", place.line());
    json.field("startColumn", place.column());
    json.field("endColumn", place.column() + place.length());
    json.close('}').close('}').close('}').close(']');
    finding
        .accepted()
        .ifPresent(
            why ->
                json.name("suppressions")
                    .open('[')
                    .open('{')
                    .field("kind", "external")
                    .field("justification", why)
                    .close('}')
                    .close(']'));
    json.close('}');
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** All that a reviewer needs in one message: what, by which law, why, and what to write. */
  static String text(Finding finding, Language language) {
    StringBuilder text = new StringBuilder(finding.message().in(language)).append('.');
    String source = finding.source().in(language);
    String reason = finding.reason().in(language);
    String suggestion = finding.suggestion().in(language);
    if (!source.isEmpty()) {
      text.append(' ').append(source).append(reason.isEmpty() ? "." : ":");
    }
    if (!reason.isEmpty()) {
      text.append(' ').append(reason);
    }
    if (!suggestion.isEmpty()) {
      text.append('\n').append(suggestion);
    }
    return text.toString();
  }

  private static String uri(String name) {
    try {
      return name.startsWith("classpath:") ? name : new URI(null, null, name, null).toASCIIString();
    } catch (URISyntaxException noPath) {
      return name.replace(' ', '_');
    }
  }
}
