package org.privacyyml.page.view;

import java.util.List;
import java.util.Optional;
import org.privacyyml.page.markdown.Markdown;

/**
 * What the templates of the notice can name. A component's name is used at one level only: a
 * template that asks for a name in the wrong place must fail, not find another's value.
 *
 * @param gdpr whether the GDPR counts
 * @param dsg whether the Swiss act counts
 * @param updated when the facts were last looked at
 * @param translations links to this page in other languages
 * @param representative the representative in the EU (Art. 27 GDPR)
 * @param officerNone whether the file states that there is no data protection officer
 * @param activities each processing activity
 * @param offerings the same by the part of the offering that they belong to; all in one that has no
 *     name where the file tells no parts apart
 * @param deviceEntries what is stored on devices
 * @param hasAccess whether any of these says who else can read it: not every law asks that
 * @param hasGround whether any of these says why it may be there
 * @param storageNone whether the file states that nothing is
 * @param settings where consent is given and withdrawn
 * @param receivers all recipients in use
 * @param requests where requests go
 * @param ipAddress which activities process IP addresses, and how long
 * @param objection whether there is a right to object, and to which activities
 * @param swissAuthority the Swiss authority, where another one supervises the controller
 * @param parts the owner's own sections at the start and at the end
 */
public record NoticeView(
    boolean gdpr,
    boolean dsg,
    Optional<Markdown> updated,
    String siteName,
    Optional<Markdown> siteLink,
    List<Markdown> translations,
    Optional<PartyView> controller,
    Optional<PartyView> representative,
    Optional<PartyView> swissRepresentative,
    Optional<PartyView> officer,
    boolean officerNone,
    List<JointView> jointControllers,
    boolean hasJoint,
    boolean hasActivities,
    List<ActivityView> activities,
    List<OfferingView> offerings,
    boolean hasDeviceEntries,
    List<DeviceEntryView> deviceEntries,
    boolean hasAccess,
    boolean hasGround,
    boolean storageNone,
    Optional<Markdown> settings,
    boolean hasReceivers,
    List<ReceiverView> receivers,
    Optional<Markdown> requests,
    Optional<Markdown> ipAddress,
    boolean portability,
    boolean withdrawal,
    boolean objection,
    boolean objectionByReason,
    boolean objectionToPublicTask,
    boolean objectionToInterest,
    String objectionTo,
    boolean directMarketing,
    Optional<AuthorityView> authority,
    Optional<AuthorityView> swissAuthority,
    Optional<String> anonymousUse,
    boolean decisionsNone,
    Optional<Markdown> mainNotice,
    Markdown startParts,
    Markdown endParts) {

  /** Somebody and how to reach them. */
  public record PartyView(
      String partyName,
      Optional<String> postal,
      List<ContactView> contacts,
      Optional<Markdown> contactPerson) {}

  /** A way to reach somebody. */
  public record ContactView(String channel, Markdown reach) {}

  /** A joint controller and the essence of the arrangement (Art. 26 (2) GDPR). */
  public record JointView(
      String jointName,
      Optional<String> jointAddress,
      Optional<Markdown> jointEmail,
      Optional<String> arrangement,
      Optional<Markdown> contactPoint) {}

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

  /**
   * A recipient as a row of the table.
   *
   * @param noTransfer said where the file states that data stay, and nothing else is to be said
   */
  public record ReceiverView(
      String receiverName,
      Optional<String> receiverService,
      Optional<String> receiverAddress,
      Optional<String> receiverRole,
      Optional<String> receiverCountry,
      Optional<Markdown> safeguard,
      Optional<String> noTransfer,
      Optional<Markdown> policyLink,
      Optional<Markdown> optOutLink,
      Optional<String> receiverParent,
      Optional<String> receiverLocation,
      Optional<String> receiverArrangement,
      boolean isJoint,
      boolean hasTransfer,
      boolean hasCopy,
      boolean hasRisks) {}

  /** What is stored on a device, as a row of the table. */
  public record DeviceEntryView(
      Markdown entryName,
      Optional<String> technology,
      Optional<String> entryOwner,
      Optional<String> entryHost,
      Optional<String> entryPurpose,
      Optional<Markdown> entryActivity,
      Optional<String> duration,
      Optional<String> access,
      Optional<String> ground,
      boolean isNecessary) {}

  /** The supervisory authority. */
  public record AuthorityView(
      String authorityName,
      Optional<String> gloss,
      Optional<String> authorityAddress,
      List<ContactView> authorityContacts) {}
}
