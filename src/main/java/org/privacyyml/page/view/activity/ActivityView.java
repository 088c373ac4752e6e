package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.HowLong;
import org.privacyyml.page.view.WhatFor;

/**
 * What a template can name of one processing activity.
 *
 * @param headingLevel the hashes before its heading: one more below that of a part of the offering
 * @param anchor the id of the section
 * @param part the part of the offering that it belongs to, where no heading says so
 * @param isOwn whether the controller answers for it
 * @param explanation what happens, in the words of the kind
 * @param principal for whom it is done, where the controller is only a processor
 * @param kind what the texts of the kinds name
 * @param summary what the overview says of it
 * @param facts what the section says of it
 * @param partsBehind the owner's own sections behind it
 */
public record ActivityView(
    Markdown headingLevel,
    String name,
    Markdown anchor,
    Optional<String> part,
    boolean isOwn,
    Optional<WhatFor> purpose,
    Markdown explanation,
    Optional<String> principal,
    KindView kind,
    SummaryView summary,
    FactsView facts,
    Markdown partsBehind) {

  /** What the overview says of an activity. */
  public record SummaryView(String recipientNames, Optional<HowLong> retentionShort) {}

  /** The same with the words of the kind, which are made of it. */
  ActivityView explained(Markdown words) {
    return new ActivityView(
        headingLevel,
        name,
        anchor,
        part,
        isOwn,
        purpose,
        words,
        principal,
        kind,
        summary,
        facts,
        partsBehind);
  }
}
