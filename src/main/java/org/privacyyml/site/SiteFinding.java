package org.privacyyml.site;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Finding;

/**
 * A finding about a whole site.
 *
 * @param subject the host, the name of the entry, or the page
 * @param provider the catalogue's id, where one is behind it
 * @param pages how many pages it concerns
 * @param places the first ones
 */
public record SiteFinding(
    Finding finding, String subject, Optional<String> provider, int pages, List<Spot> places) {}
