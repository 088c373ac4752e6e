package org.privacyyml.page.view.activity;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.view.LegalText;

/**
 * Why the law allows it (Art. 6, 9, 10 GDPR).
 *
 * @param special why special categories may be processed (Art. 9 (2) GDPR)
 * @param oneBasis whether there is no second one
 * @param firstBasis empty where there is none
 * @param criminal the law by which data on offences may be processed (Art. 10 GDPR)
 */
public record BasisView(
    Optional<LegalText> special,
    boolean hasBases,
    List<String> bases,
    boolean oneBasis,
    String firstBasis,
    Optional<LegalText> criminal) {}
