package org.privacyyml.site;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Finding;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Words;
import org.privacyyml.site.reading.Spot;

/**
 * A finding about a whole site.
 *
 * @param subject the host, the name of the entry, or the page
 * @param provider the catalogue's id, where one is behind it
 * @param pages how many pages it concerns
 * @param places the first ones
 * @param remedy what would disclose it, where something can
 */
public record SiteFinding(
    Finding finding,
    String subject,
    Optional<String> provider,
    int pages,
    List<Spot> places,
    Optional<Remedy> remedy) {

  /**
   * What can be done about something that is not disclosed.
   *
   * @param without how to do without it, a sentence a line; empty where nothing is known
   * @param proposal what would disclose it
   */
  public record Remedy(Words without, Proposal proposal) {}

  /** A finding that no entry in the file would mend. */
  static SiteFinding plain(
      Finding finding, String subject, Optional<String> provider, int pages, List<Spot> places) {
    return new SiteFinding(finding, subject, provider, pages, places, Optional.empty());
  }

  /** One that was found by reading the file, or by holding acceptances against what was found. */
  public static SiteFinding ofFile(Finding finding) {
    return plain(finding, finding.where().path(), Optional.empty(), 0, List.of());
  }

  /** The same, more or less severe. */
  SiteFinding withSeverity(Severity severity) {
    return with(finding.withSeverity(severity));
  }

  /** The same with what can be done about it. */
  SiteFinding with(Remedy other) {
    return new SiteFinding(finding, subject, provider, pages, places, Optional.of(other));
  }

  /** The same about another finding. */
  public SiteFinding with(Finding other) {
    return new SiteFinding(other, subject, provider, pages, places, remedy);
  }
}
