package org.privacyyml.report;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.finding.Severity;
import org.privacyyml.site.HostSeen;
import org.privacyyml.site.ScanResult;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.reading.Spot;

/** A scan as {@code scan.json}, version 1: a contract with whatever reads it. */
public final class ScanReport {

  private ScanReport() {}

  /** Writes the report; its messages are in one language, its keys in none. */
  public static String of(ScanResult report, Language language) {
    Json json = new Json();
    json.open('{').field("version", 1).field("file", report.file());
    json.field("pages", report.pages()).field("exempt", report.exempt());
    json.field("bytes", report.bytes());
    json.name("hosts").open('[');
    for (HostSeen host : report.hosts()) {
      json.open('{').field("host", host.host()).field("level", host.level().key());
      json.field("disclosed", host.isDisclosed());
      optional(json, "provider", host.provider());
      json.field("pages", host.pages());
      places(json, host.places());
      json.close('}');
    }
    json.close(']');
    json.field("contentSecurityPolicy", report.contentSecurityPolicy());
    Findings findings = report.plain();
    json.name("summary").open('{');
    json.field("error", findings.count(Severity.ERROR));
    json.field("warning", findings.count(Severity.WARNING));
    json.field("info", findings.count(Severity.INFO));
    json.field("accepted", findings.accepted()).close('}');
    json.name("findings").open('[');
    for (SiteFinding finding : report.findings()) {
      add(json, finding, language);
    }
    return json.close(']').close('}').end();
  }

  private static void add(Json json, SiteFinding found, Language language) {
    Finding finding = found.finding();
    json.open('{');
    JsonReport.fields(json, finding, language);
    json.field("subject", found.subject());
    optional(json, "provider", found.provider());
    json.field("pages", found.pages());
    places(json, found.places());
    json.close('}');
  }

  private static void places(Json json, List<Spot> places) {
    json.name("places").open('[');
    for (Spot spot : places) {
      json.open('{').field("file", spot.file()).field("line", spot.line()).close('}');
    }
    json.close(']');
  }

  private static void optional(Json json, String name, Optional<String> value) {
    value.ifPresentOrElse(text -> json.field(name, text), () -> json.nullField(name));
  }
}
