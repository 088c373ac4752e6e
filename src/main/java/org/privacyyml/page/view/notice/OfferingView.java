package org.privacyyml.page.view.notice;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.activity.ActivityView;

/**
 * A part of the offering, and what takes place there.
 *
 * @param isCommon whether it is what all parts share
 */
public record OfferingView(
    Optional<String> offeringName,
    Markdown offeringAnchor,
    boolean isCommon,
    List<ActivityView> offered) {}
