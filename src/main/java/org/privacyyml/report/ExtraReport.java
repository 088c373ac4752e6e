package org.privacyyml.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.TreeSet;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Place;
import org.privacyyml.finding.RuleId;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.resource.Messages;

/**
 * A report that is written only where somebody wants it, beside {@code findings.json} and {@code
 * scan.json}. All of a format stands here, so that one more is one more constant.
 */
public enum ExtraReport {

  /** SARIF 2.1.0: reviewers see findings as annotations on the lines. */
  SARIF("findings.sarif", "scan.sarif") {
    @Override
    public String of(String file, Findings findings, Language language) {
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

    private void add(Json json, Finding finding, Language language) {
      Place place = finding.place();
      json.open('{').field("ruleId", finding.rule().value());
      json.field("level", level(finding.severity()));
      json.name("message").open('{').field("text", text(finding, language)).close('}');
      json.name("locations").open('[').open('{').name("physicalLocation").open('{');
      json.name("artifactLocation").open('{').field("uri", uri(place.source().name())).close('}');
      json.name("region").open('{').field("startLine", place.line());
      json.field("startColumn", place.column());
      json.field("endColumn", place.column() + place.length());
      json.close('}').close('}').close('}').close(']');
      if (finding.accepted().isPresent()) {
        json.name("suppressions").open('[').open('{').field("kind", "external");
        json.field("justification", finding.accepted().get()).close('}').close(']');
      }
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
    private static String text(Finding finding, Language language) {
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
        boolean isUri = name.startsWith("classpath:");
        return isUri ? name : new URI(null, null, name, null).toASCIIString();
      } catch (URISyntaxException noPath) {
        return name.replace(' ', '_');
      }
    }
  },

  /**
   * JUnit's XML, for servers that show test results and nothing else: every finding is a test case.
   * Errors have failed; warnings, hints and what is accepted have not, but are told.
   */
  JUNIT("TEST-privacy.xml", "TEST-privacy-scan.xml") {
    @Override
    public String of(String file, Findings findings, Language language) {
      Xml xml = new Xml();
      xml.open(
          "testsuite",
          "name",
          "privacy: " + file,
          "tests",
          String.valueOf(Math.max(1, findings.inOrder().size())),
          "failures",
          String.valueOf(findings.count(Severity.ERROR)),
          "errors",
          "0",
          "skipped",
          "0");
      ConsoleReport console = new ConsoleReport(language);
      for (Finding finding : findings) {
        Words name = Messages.of("report.case", "rule", finding.rule(), "place", finding.place());
        open(xml, file, name.in(language));
        add(xml, finding, finding.message().in(language), console.of(finding));
        xml.close();
      }
      if (findings.inOrder().isEmpty()) {
        open(xml, file, console.nothingMissing(file));
        xml.close();
      }
      return xml.text("\n").close().end();
    }

    private static void open(Xml xml, String file, String name) {
      xml.text("\n  ").open("testcase", "classname", file, "name", name);
    }

    private static void add(Xml xml, Finding finding, String message, String text) {
      if (finding.severity() == Severity.ERROR && finding.accepted().isEmpty()) {
        xml.open("failure", "type", finding.rule().value(), "message", message);
      } else {
        xml.open("system-out");
      }
      xml.text(text).close();
    }
  };

  private final String fileName;
  private final String scanFileName;

  ExtraReport(String fileName, String scanFileName) {
    this.fileName = fileName;
    this.scanFileName = scanFileName;
  }

  /** The word by which it is asked for. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the report about a {@code privacy.yml}. */
  public String fileName() {
    return fileName;
  }

  /** The name of the same report about a built site. */
  public String scanFileName() {
    return scanFileName;
  }

  /**
   * Writes the report.
   *
   * @param file what was judged, as findings show it
   */
  public abstract String of(String file, Findings findings, Language language);
}
