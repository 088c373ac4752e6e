package org.privacyyml.page.view;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What a template can name of one processing activity. The first part serves the texts of the
 * kinds.
 *
 * @param anchor the id of the section
 * @param headingLevel the hashes before its heading: one more below that of a part of the offering
 * @param explanation what happens, in the words of the kind
 * @param isOwn whether the controller answers for it
 * @param principal for whom it is done, where the controller is only a processor
 */
public record ActivityView(
    Markdown anchor,
    Markdown headingLevel,
    String name,
    Markdown explanation,
    boolean hasProvider,
    String provider,
    boolean hasService,
    String service,
    boolean self,
    boolean remote,
    boolean gated,
    boolean local,
    boolean linkOnly,
    boolean serverSide,
    boolean proxied,
    boolean doubleOptIn,
    boolean noConfirmation,
    boolean basedOnConsent,
    boolean isOwn,
    Optional<String> principal,
    Optional<String> part,
    Optional<String> purpose,
    Optional<String> categories,
    Optional<String> subjects,
    Optional<String> source,
    List<String> bases,
    boolean hasBases,
    boolean oneBasis,
    String firstBasis,
    Optional<String> special,
    Optional<String> criminal,
    boolean hasRecipients,
    Markdown recipients,
    String recipientNames,
    Optional<String> forwardsTo,
    Optional<String> place,
    Optional<String> retention,
    Optional<String> retentionShort,
    Optional<String> provision,
    boolean withdrawable,
    Optional<Markdown> withdrawalWay,
    Optional<DecisionView> decision,
    Optional<String> furtherPurpose,
    Optional<String> parentalConsent,
    boolean isMarketing,
    Optional<String> automation,
    Optional<String> closing,
    Markdown partsBehind) {

  /** An automated decision (Art. 22 GDPR). */
  public record DecisionView(
      Optional<String> logic, Optional<String> effects, Optional<String> decisionGround) {}
}
