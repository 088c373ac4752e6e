package org.privacyyml.report;

import java.time.LocalDate;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;

/** Findings as {@code findings.json}, version 1: a contract with whatever reads it. */
public final class JsonReport {

  private JsonReport() {}

  /**
   * Writes the report.
   *
   * @param file the name of the file that was judged
   * @param today the day whose law counts
   */
  public static String of(String file, LocalDate today, Findings findings, Language language) {
    Json json = new Json();
    json.open('{').field("version", 1).field("file", file).field("today", today.toString());
    json.name("summary").open('{');
    json.field("error", findings.count(Severity.ERROR));
    json.field("warning", findings.count(Severity.WARNING));
    json.field("info", findings.count(Severity.INFO));
    json.field("accepted", findings.accepted()).close('}');
    json.name("findings").open('[');
    for (Finding finding : findings) {
      add(json, finding, language);
    }
    return json.close(']').close('}').end();
  }

  private static void add(Json json, Finding finding, Language language) {
    json.open('{');
    fields(json, finding, language);
    json.close('}');
  }

  /** What every finding has, whatever it is about. */
  static void fields(Json json, Finding finding, Language language) {
    json.field("rule", finding.rule().value());
    json.field("severity", finding.severity().name());
    json.field("path", finding.where().path());
    json.field("file", finding.place().source().name());
    json.field("line", finding.place().line());
    json.field("column", finding.place().column());
    json.field("message", finding.message().in(language));
    json.field("source", finding.source().in(language));
    json.field("suggestion", finding.suggestion().in(language));
    if (finding.accepted().isPresent()) {
      json.field("accepted", finding.accepted().get());
    } else {
      json.nullField("accepted");
    }
  }
}
