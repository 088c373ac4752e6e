package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * Consent that something rests on (Art. 7, 8 GDPR).
 *
 * @param withdrawable whether there is consent to withdraw
 * @param parentalConsent how parents agree (Art. 8 GDPR)
 * @param withdrawalWay how it is withdrawn (Art. 7 (3) GDPR)
 */
public record ConsentView(
    boolean withdrawable, Optional<String> parentalConsent, Optional<Markdown> withdrawalWay) {}
