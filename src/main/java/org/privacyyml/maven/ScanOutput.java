package org.privacyyml.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.privacyyml.finding.Findings;
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
    Outputs outputs = new Outputs(run.voice());
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
    run.log().info(said(report));
    for (HostSeen host : report.hosts()) {
      run.log().info(line(host));
    }
    run.log().info(report.file() + ": " + console.summary(findings));
  }

  private String said(ScanResult report) {
    long undisclosed = report.hosts().stream().filter(host -> !host.isDisclosed()).count();
    return run.voice()
        .say(
            "scanned",
            "pages",
            Voice.counted("pages", report.pages()),
            "exempt",
            report.exempt(),
            "hosts",
            Voice.counted("hosts", report.hosts().size()),
            "undisclosed",
            undisclosed);
  }

  private String line(HostSeen host) {
    return "  "
        + host.host()
        + "  "
        + host.level().key()
        + "  "
        + run.voice().say(host.isDisclosed() ? "disclosed" : "not-disclosed")
        + host.provider().map(id -> "  " + id).orElse("")
        + "  "
        + pages(host.pages());
  }

  private String pages(int pages) {
    return Voice.counted("pages", pages).in(run.language());
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
