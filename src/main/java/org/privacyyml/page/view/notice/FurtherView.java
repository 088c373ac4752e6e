package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What holds for all that is done.
 *
 * @param decisionsNone whether the file states that no decision is automated (Art. 22 GDPR)
 * @param anonymousUse how the site can be used without a name (§ 19 (2) TDDDG)
 * @param endParts the owner's own sections at the end
 */
public record FurtherView(
    boolean decisionsNone, Optional<String> anonymousUse, Markdown endParts) {}
