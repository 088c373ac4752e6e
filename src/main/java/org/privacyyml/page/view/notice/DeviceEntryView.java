package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.LegalText;
import org.privacyyml.page.view.WhatFor;

/**
 * What is stored on a device, as a row of the table.
 *
 * @param entryActivity a link to what it serves
 * @param isNecessary whether it needs no consent (§ 25 (2) TDDDG)
 * @param access who else can read it
 */
public record DeviceEntryView(
    Markdown entryName,
    Optional<String> technology,
    Optional<Markdown> entryActivity,
    Optional<String> entryOwner,
    boolean isNecessary,
    Optional<String> entryHost,
    Optional<WhatFor> entryPurpose,
    Optional<HowLong> duration,
    Optional<String> access,
    Optional<LegalText> ground) {}
