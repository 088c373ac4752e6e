package org.privacyyml.site;

import java.util.List;
import org.privacyyml.finding.Findings;

/**
 * What a scan has found.
 *
 * @param file the name of the file that the site was held against
 * @param pages how many were read
 * @param exempt how many of them need no links to the two pages
 * @param bytes how many were read in all
 * @param hosts all foreign hosts, by their names
 * @param contentSecurityPolicy a policy for the browser that allows what is disclosed, and nothing
 *     else
 */
public record ScanResult(
    String file,
    int pages,
    int exempt,
    long bytes,
    List<HostSeen> hosts,
    List<SiteFinding> findings,
    String contentSecurityPolicy) {

  /** The findings as those of a file. */
  public Findings plain() {
    return new Findings(file, findings.stream().map(SiteFinding::finding).toList());
  }

  /** The same report with other findings. */
  public ScanResult with(List<SiteFinding> other) {
    return new ScanResult(file, pages, exempt, bytes, hosts, other, contentSecurityPolicy);
  }
}
