package org.privacyyml.page.view.notice;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.PartyView;

/**
 * Who is responsible, and who stands beside them (Art. 13 (1) (a) and (b) GDPR).
 *
 * @param contactPerson whom to ask at the controller's
 * @param officer the data protection officer (Art. 37 GDPR) or adviser (Art. 10 DSG)
 * @param jointControllers those who decide together with the controller (Art. 26 GDPR)
 * @param representative the representative in the EU (Art. 27 GDPR)
 * @param hasJoint whether anybody decides together with the controller, here or among the
 *     recipients
 * @param swissRepresentative the representative in Switzerland (Art. 14 DSG)
 */
public record PartiesView(
    Optional<PartyView> controller,
    Optional<Markdown> contactPerson,
    Optional<PartyView> officer,
    List<JointView> jointControllers,
    Optional<PartyView> representative,
    boolean hasJoint,
    Optional<PartyView> swissRepresentative) {}
