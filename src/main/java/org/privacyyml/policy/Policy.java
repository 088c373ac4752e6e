package org.privacyyml.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Dates;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.value.WrittenValue;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Mapping;

/**
 * A whole {@code privacy.yml}: what its owner states, and nothing else.
 *
 * @param written every value once more, wherever it stands
 * @param unreadable the keys whose values could not be read; each has been reported
 */
public record Policy(
    Where where,
    Fact<LocalDate> updated,
    Fact<Site> site,
    Fact<Controller> controller,
    Fact<List<JointController>> jointControllers,
    Fact<Party> euRepresentative,
    Fact<Party> swissRepresentative,
    Fact<Party> dataProtectionOfficer,
    Fact<SupervisoryAuthority> supervisoryAuthority,
    Fact<Imprint> imprint,
    Fact<Business> business,
    Fact<NoticeElsewhere> notice,
    Map<String, Recipient> recipients,
    Fact<List<Activity>> processing,
    Fact<Provision> provision,
    Fact<AutomatedDecision> automatedDecisions,
    Fact<List<Reference>> recipientsForAll,
    Fact<List<Reference>> without,
    Fact<List<StorageEntry>> storage,
    Fact<List<ConsentTool>> consent,
    Fact<Rights> rights,
    Fact<Text> anonymousUse,
    Fact<List<Section>> sections,
    Fact<List<Acceptance>> accepted,
    Fact<Guard> guard,
    List<WrittenValue> written,
    List<Where> unreadable) {

  /** A privacy notice that stands elsewhere; pages must link there. */
  public record NoticeElsewhere(Where where, Fact<String> external, Fact<Boolean> supplement) {}

  /** Where requests about rights go (Art. 12 (2) GDPR). */
  public record Rights(Where where, Fact<Text> contact) {}

  /** The coordinates that may write pages in this name. */
  public record Guard(Where where, Fact<String> groupId) {}

  private static void checkVersion(Value value) {
    String version = Texts.word(value);
    if (version != null && version.equals("1")) {
      value.state(version, false);
    } else if (version != null) {
      value.refuse(
          Messages.of("policy.no-version", "version", version),
          Messages.of("policy.write-version"));
    }
  }

  public static Policy read(Fields fields) {
    checkVersion(fields.required("version"));
    fields.get("extends").string();
    // Before everything else: it says which languages the texts must have.
    Fact<Site> site = Site.read(fields.required("site"));
    return new Policy(
        fields.where(),
        Dates.read(fields.get("updated")),
        site,
        Controller.read(fields.get("controller")),
        JointController.readAll(fields.orNone("jointControllers")),
        Party.read(fields.orNone("euRepresentative")),
        Party.read(fields.orNone("swissRepresentative")),
        Party.read(fields.orNone("dataProtectionOfficer")),
        SupervisoryAuthority.read(fields.get("supervisoryAuthority")),
        ImprintReader.read(fields.get("imprint")),
        Business.read(fields.get("business")),
        notice(fields.get("notice")),
        readRecipients(fields.get("recipients")),
        Activities.read(fields.get("processing")),
        Provision.read(fields.get("provision")),
        AutomatedDecision.read(fields.orNone("automatedDecisions")),
        Reference.readAll(fields.orNone("recipientsForAll")),
        Reference.readAll(fields.get("without")),
        StorageEntry.readAll(fields.orNone("storage").list()),
        ConsentTool.readAll(fields.get("consent")),
        rights(fields.get("rights")),
        fields.orNone("anonymousUse").text(),
        Section.readAll(fields.get("sections").list()),
        Acceptance.readAll(fields.get("accepted").list()),
        guard(fields.get("guard")),
        fields.reading().written(),
        fields.reading().unreadable());
  }

  private static Fact<NoticeElsewhere> notice(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new NoticeElsewhere(
            fields.where(), fields.get("external").url(), fields.get("supplement").flag()));
  }

  private static Fact<Rights> rights(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(new Rights(fields.where(), fields.get("contact").name()));
  }

  public static Fact<Guard> guard(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(new Guard(fields.where(), fields.required("groupId").string()));
  }

  private static Map<String, Recipient> readRecipients(Value value) {
    if (!(value.node() instanceof Mapping mapping)) {
      value.wrongType(Messages.of("policy.recipients-by-key"));
      return value.<Map<String, Recipient>>unread().orElse(Map.of());
    }
    Map<String, Recipient> recipients = new LinkedHashMap<>();
    Fields keys = new Fields(mapping, value.where(), value.reading());
    for (String key : mapping.keys()) {
      Recipient recipient = Recipient.read(keys.get(key), key).orNull();
      if (recipient != null) {
        recipients.put(key, recipient);
      }
    }
    keys.finish();
    return recipients;
  }

  /** The activities, in the order of the page. */
  public List<Activity> activities() {
    return processing.orElse(List.of());
  }
}
