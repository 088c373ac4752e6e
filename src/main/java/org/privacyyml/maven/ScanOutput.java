package org.privacyyml.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Words;
import org.privacyyml.report.ConsoleReport;
import org.privacyyml.report.ExtraReport;
import org.privacyyml.report.ScanReport;
import org.privacyyml.site.HostSeen;
import org.privacyyml.site.ScanResult;
import org.privacyyml.site.SiteFinding;
import org.privacyyml.site.reading.Spot;

/** A scan as it is printed and written. */
final class ScanOutput {
  static final String FILE = "scan.json";

  private static final int PLACES_SHOWN = 3;

  private final Run run;

  ScanOutput(Run run) {
    this.run = run;
  }

  void write(ScanResult report, boolean contentSecurityPolicy) throws MojoExecutionException {
    print(report);
    Outputs outputs = new Outputs();
    outputs.add(run.reportDirectory().resolve(FILE), ScanReport.of(report, run.language()));
    for (ExtraReport extra : run.reports()) {
      outputs.add(
          run.reportDirectory().resolve(extra.scanFileName()),
          extra.of(report.file(), report.plain(), run.language()));
    }
    if (contentSecurityPolicy) {
      outputs.add(
          run.reportDirectory().resolve("content-security-policy.txt"),
          "Content-Security-Policy: " + report.contentSecurityPolicy() + "\n");
      run.log().info("Content-Security-Policy: " + report.contentSecurityPolicy());
    }
    outputs.write();
  }

  private void print(ScanResult report) {
    ConsoleReport console = new ConsoleReport(run.language());
    for (SiteFinding finding : report.findings()) {
      run.print(finding.finding(), console.of(finding.finding()) + places(finding));
    }
    Findings findings = report.plain();
    long undisclosed = report.hosts().stream().filter(host -> !host.isDisclosed()).count();
    run.log().info(said(report, undisclosed).in(run.language()));
    for (HostSeen host : report.hosts()) {
      run.log().info(line(host));
    }
    run.log().info(report.file() + ": " + console.summary(findings));
  }

  private static Words said(ScanResult report, long undisclosed) {
    return Words.of(
        "Scanned "
            + report.pages()
            + " pages ("
            + report.exempt()
            + " exempt from links): "
            + report.hosts().size()
            + " foreign hosts, "
            + undisclosed
            + " not disclosed. No script was run.",
        report.pages()
            + " Seiten geprüft ("
            + report.exempt()
            + " von Links ausgenommen): "
            + report.hosts().size()
            + " fremde Hosts, "
            + undisclosed
            + " nicht angegeben. Kein Skript wurde ausgeführt.");
  }

  private String line(HostSeen host) {
    Words disclosed =
        host.isDisclosed()
            ? Words.of("disclosed", "angegeben")
            : Words.of("not disclosed", "nicht angegeben");
    return "  "
        + host.host()
        + "  "
        + host.level().key()
        + "  "
        + disclosed.in(run.language())
        + host.provider().map(id -> "  " + id).orElse("")
        + "  "
        + pages(host.pages());
  }

  private String pages(int pages) {
    return run.language().code().equals("de")
        ? pages + (pages == 1 ? " Seite" : " Seiten")
        : pages + (pages == 1 ? " page" : " pages");
  }

  /** Where else: the first places, and how many pages in all. */
  private String places(SiteFinding finding) {
    if (finding.pages() < 2 || finding.places().size() < 2) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n        ");
    text.append(pages(finding.pages())).append(": ");
    int shown = Math.min(PLACES_SHOWN, finding.places().size());
    for (int i = 0; i < shown; i++) {
      Spot spot = finding.places().get(i);
      text.append(i == 0 ? "" : ", ").append(spot.file()).append(':').append(spot.line());
    }
    return text.append(finding.pages() > shown ? ", …" : "").toString();
  }
}
