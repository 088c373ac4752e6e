package org.privacyyml.page.view.notice;

import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What data subjects can do (Art. 13 (2) (b) and (c) GDPR).
 *
 * @param portability whether they can take their data along (Art. 20 GDPR)
 * @param requests where requests go
 * @param withdrawal whether there is consent to withdraw (Art. 7 (3) GDPR)
 * @param objection empty where there is no right to object
 */
public record RightsView(
    boolean portability,
    Optional<Markdown> requests,
    boolean withdrawal,
    Optional<ObjectionView> objection) {

  /**
   * The right to object (Art. 21 GDPR).
   *
   * @param objectionByReason for reasons of one's own; empty where nothing rests on what can be
   *     objected to
   * @param directMarketing whether there is any, to which everybody can object without a reason
   */
  public record ObjectionView(Optional<ByReasonView> objectionByReason, boolean directMarketing) {}

  /**
   * The right to object for reasons of one's own (Art. 21 (1) GDPR).
   *
   * @param objectionTo the activities that can be objected to
   */
  public record ByReasonView(
      boolean objectionToInterest, String objectionTo, boolean objectionToPublicTask) {}
}
