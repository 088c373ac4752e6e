package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.People;

/**
 * Which data, of whom, where they come from, how long they stay.
 *
 * @param categories the data or categories of data (Art. 14 (1) (d) GDPR)
 * @param source where they come from, if not from the persons (Art. 14 (2) (f) GDPR)
 * @param retention Art. 13 (2) (a) GDPR
 * @param provision whether they must be provided (Art. 13 (2) (e) GDPR)
 */
public record DataView(
    Optional<String> categories,
    Optional<People> subjects,
    Optional<String> source,
    Optional<HowLong> retention,
    Optional<String> provision) {}
