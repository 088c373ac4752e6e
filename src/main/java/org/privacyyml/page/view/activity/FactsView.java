package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.page.view.WhatFor;

/**
 * The facts of an activity (Art. 13, 14 GDPR).
 *
 * @param furtherPurpose what else the data are to be used for later (Art. 13 (3) GDPR)
 * @param isMarketing whether it is direct marketing by e-mail (§ 7 (3) UWG)
 * @param automation what a machine does that seems to be a person (Art. 50 AI Act, § 18 (3) MStV)
 * @param closing the owner's note
 */
public record FactsView(
    DataView data,
    BasisView basis,
    DisclosedView disclosed,
    ConsentView consent,
    Optional<DecisionView> decision,
    Optional<WhatFor> furtherPurpose,
    Optional<String> automation,
    boolean isMarketing,
    Optional<String> closing) {}
