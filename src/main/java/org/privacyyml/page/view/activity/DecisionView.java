package org.privacyyml.page.view.activity;

import java.util.Optional;
import org.privacyyml.page.view.LegalText;

/** An automated decision (Art. 13 (2) (f), 22 GDPR; Art. 21 DSG). */
public record DecisionView(
    Optional<String> logic, Optional<LegalText> decisionGround, Optional<String> effects) {}
