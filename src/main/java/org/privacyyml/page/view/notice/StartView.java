package org.privacyyml.page.view.notice;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What the notice begins with.
 *
 * @param updated when the facts were last looked at
 * @param translations links to this page in other languages
 * @param mainNotice a link to the notice that this one adds to
 * @param startParts the owner's own sections at the start
 */
public record StartView(
    Optional<Markdown> updated,
    List<Markdown> translations,
    Optional<Markdown> mainNotice,
    Markdown startParts) {}
