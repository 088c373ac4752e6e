package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.DATE;
import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.URL;
import static org.privacyyml.policy.Readers.fromText;
import static org.privacyyml.policy.Readers.list;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Mapping;

/**
 * A whole {@code privacy.yml}: what its owner states, and nothing else.
 *
 * @param stated every value once more, wherever it stands
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
    List<Stated> stated) {

  /** A privacy notice that stands elsewhere; pages must link there. */
  public record NoticeElsewhere(Where where, Fact<String> external, Fact<Boolean> supplement) {
    static NoticeElsewhere read(Fields fields) {
      return new NoticeElsewhere(
          fields.where(), fields.get("external", URL), fields.get("supplement", FLAG));
    }
  }

  /** Where requests about rights go (Art. 12 (2) GDPR). */
  public record Rights(Where where, Fact<Text> contact) {
    static Rights read(Fields fields) {
      return new Rights(fields.where(), fields.get("contact", NAME));
    }
  }

  /** The coordinates that may write pages in this name. */
  public record Guard(Where where, Fact<String> groupId) {
    static Guard read(Fields fields) {
      return new Guard(fields.where(), fields.required("groupId", STRING));
    }
  }

  private static final Reader<String> VERSION =
      fromText(
          (text, where, reading) -> {
            if (text.equals("1")) {
              return Optional.of(text);
            }
            reading.report(
                "FORMAT-VALUE",
                where,
                new Words(
                    "there is no version " + text + " of the format",
                    "Es gibt keine Version " + text),
                new Words("Write version: 1", "version: 1 schreiben"));
            return Optional.empty();
          });

  static Policy read(Fields fields) {
    fields.required("version", VERSION);
    fields.get("extends", STRING);
    // Before everything else: it says which languages the texts must have.
    Fact<Site> site = fields.required("site", object(Site::read));
    return new Policy(
        fields.where(),
        fields.get("updated", DATE),
        site,
        fields.get("controller", object(Controller::read)),
        fields.orNone("jointControllers", oneOrMore(object(JointController::read))),
        fields.orNone("euRepresentative", object(Party::read)),
        fields.orNone("swissRepresentative", object(Party::read)),
        fields.orNone("dataProtectionOfficer", object(Party::read)),
        fields.get("supervisoryAuthority", SupervisoryAuthority.READER),
        fields.get("imprint", object(Imprint::read)),
        fields.get("business", object(Business::read)),
        fields.get("notice", object(NoticeElsewhere::read)),
        readRecipients(fields),
        fields.get("processing", Activities.READER),
        fields.get("provision", object(Provision::read)),
        fields.orNone("automatedDecisions", object(AutomatedDecision::read)),
        fields.orNone("recipientsForAll", oneOrMore(Reference.READER)),
        fields.get("without", oneOrMore(Reference.READER)),
        fields.orNone("storage", list(object(StorageEntry::read))),
        fields.get("consent", oneOrMore(object(ConsentTool::read))),
        fields.get("rights", object(Rights::read)),
        fields.orNone("anonymousUse", TEXT),
        fields.get("sections", list(object(Section::read))),
        fields.get("accepted", list(object(Acceptance::read))),
        fields.get("guard", object(Guard::read)),
        fields.reading().stated());
  }

  private static Map<String, Recipient> readRecipients(Fields fields) {
    Reader<Map<String, Recipient>> byKey =
        (node, where, reading) -> {
          if (!(node instanceof Mapping mapping)) {
            reading.wrongType(
                where, new Words("recipients by key", "Empfänger mit ihrem Schlüssel"));
            return Optional.empty();
          }
          Map<String, Recipient> recipients = new LinkedHashMap<>();
          Fields keys = new Fields(mapping, where, reading);
          for (String key : mapping.keys()) {
            keys.get(key, object(recipient -> Recipient.read(recipient, key)))
                .value()
                .ifPresent(recipient -> recipients.put(key, recipient));
          }
          keys.finish();
          return Optional.of(recipients);
        };
    return fields.get("recipients", byKey).orElse(Map.of());
  }

  /** The activities, in the order of the page. */
  public List<Activity> activities() {
    return processing.orElse(List.of());
  }
}
