package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Locality;

/** A joint controller and the essence of the arrangement (Art. 26 (2) GDPR). */
public record JointView(
    String jointName,
    Optional<Locality> jointAddress,
    Optional<Markdown> jointEmail,
    Optional<String> arrangement,
    Optional<Markdown> contactPoint) {}
