package org.privacyyml.maven;

import org.privacyyml.finding.Findings;
import org.privacyyml.finding.Language;
import org.privacyyml.report.JUnitReport;
import org.privacyyml.report.SarifReport;

/** A report that is written only where somebody wants it. */
enum ExtraReport {
  SARIF("findings.sarif", "scan.sarif"),
  JUNIT("TEST-privacy.xml", "TEST-privacy-scan.xml");

  private final String fileName;
  private final String scanFileName;

  ExtraReport(String fileName, String scanFileName) {
    this.fileName = fileName;
    this.scanFileName = scanFileName;
  }

  String fileName() {
    return fileName;
  }

  /** The name of the same report about a built site. */
  String scanFileName() {
    return scanFileName;
  }

  String of(String file, Findings findings, Language language) {
    return switch (this) {
      case SARIF -> SarifReport.of(findings, language);
      case JUNIT -> JUnitReport.of(file, findings, language);
    };
  }
}
