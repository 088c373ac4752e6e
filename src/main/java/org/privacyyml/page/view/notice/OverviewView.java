package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * The first layer of the notice (Art. 12 (1) GDPR).
 *
 * @param siteLink where the site is
 * @param hasActivities whether anything is processed at all
 * @param ipAddress which activities process IP addresses, and how long
 */
public record OverviewView(
    Optional<Markdown> siteLink, boolean hasActivities, Optional<Markdown> ipAddress) {}
