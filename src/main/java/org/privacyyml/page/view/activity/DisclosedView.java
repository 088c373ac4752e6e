package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * To whom data go, and where (Art. 13 (1) (e) GDPR).
 *
 * @param recipients with their countries and roles
 * @param forwardsTo to whom a link leads on (§ 19 (3) TDDDG)
 * @param place where data are processed
 */
public record DisclosedView(
    Optional<String> forwardsTo,
    boolean hasRecipients,
    Markdown recipients,
    Optional<String> place) {}
