package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.choice;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.yaml.Scalar;

/**
 * A processing activity as the file describes it; what its kind and its provider add comes later.
 *
 * @param impactAssessment whether it needs a data protection impact assessment (Art. 35 GDPR)
 * @param bot how people learn that a program talks here, and no human being
 */
public record Activity(
    Where where,
    Fact<String> id,
    Fact<String> kind,
    Fact<Text> name,
    Fact<String> offering,
    Fact<Text> onBehalfOf,
    Fact<List<Reference>> provider,
    Fact<String> service,
    Fact<Embedding> embedding,
    Fact<List<Text>> purposes,
    Fact<List<Text>> data,
    Fact<List<Text>> subjects,
    Fact<List<Basis>> legalBasis,
    Fact<Text> interest,
    Fact<Text> law,
    Fact<Text> withdrawal,
    Fact<Confirmation> confirmation,
    Fact<List<Reference>> recipients,
    Fact<List<Retention>> retention,
    Fact<Text> location,
    Fact<List<DataSource>> source,
    Fact<Provision> provision,
    Fact<AutomatedDecision> automatedDecisions,
    Fact<SpecialCategories> specialCategories,
    Fact<CriminalRecords> criminalRecords,
    Fact<Children> children,
    Fact<Boolean> directMarketing,
    Fact<Boolean> impactAssessment,
    Fact<CommercialPurpose> commercialPurpose,
    Fact<Text> bot,
    Fact<Text> furtherPurposes,
    Fact<Text> note) {

  /** How a newsletter subscription is confirmed. */
  public enum Confirmation implements Keyed {
    DOUBLE_OPT_IN("double-opt-in");

    private final String key;

    Confirmation(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Doing business with the data themselves (§ 38 (1) sentence 2 BDSG). */
  public enum CommercialPurpose implements Keyed {
    TRANSMISSION("transmission"),
    ANONYMISED_TRANSMISSION("anonymised-transmission"),
    RESEARCH("market-research");

    private final String key;

    CommercialPurpose(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Special categories of personal data (Art. 9 GDPR). */
  public record SpecialCategories(Where where, Fact<SpecialGround> ground) {
    static SpecialCategories read(Fields fields) {
      return new SpecialCategories(
          fields.where(), fields.get("ground", choice(SpecialGround.values())));
    }
  }

  /** Data about criminal convictions and offences (Art. 10 GDPR). */
  public record CriminalRecords(Where where, Fact<Text> law) {
    static CriminalRecords read(Fields fields) {
      return new CriminalRecords(fields.where(), fields.get("law", NAME));
    }
  }

  /** Data of children (Art. 8, Art. 12 (1) GDPR): how the parents consent. */
  public record Children(boolean concerned, Fact<Text> consent) {
    static final Reader<Children> READER =
        (node, where, reading) ->
            node instanceof Scalar
                ? FLAG.read(node, where, reading)
                    .map(flag -> new Children(flag, Fact.absent(where.missing("consent"))))
                : object(fields -> new Children(true, fields.get("consent", TEXT)))
                    .read(node, where, reading);
  }

  static Activity read(Fields fields) {
    return new Activity(
        fields.where(),
        fields.get("id", Ids.READER),
        fields.get("kind", STRING),
        fields.get("name", TEXT),
        fields.get("offering", STRING),
        fields.get("onBehalfOf", NAME),
        fields.get("provider", oneOrMore(Reference.READER)),
        fields.get("service", STRING),
        fields.get("embedding", choice(Embedding.values())),
        fields.get("purposes", oneOrMore(TEXT)),
        fields.get("data", oneOrMore(TEXT)),
        fields.get("subjects", oneOrMore(TEXT)),
        fields.get("legalBasis", oneOrMore(Basis.READER)),
        fields.get("interest", TEXT),
        fields.get("law", NAME),
        fields.get("withdrawal", TEXT),
        fields.orNone("confirmation", choice(Confirmation.values())),
        fields.orNone("recipients", oneOrMore(Reference.READER)),
        fields.get("retention", oneOrMore(Retention.READER)),
        fields.get("location", NAME),
        fields.get("source", oneOrMore(DataSource.READER)),
        fields.get("provision", object(Provision::read)),
        fields.orNone("automatedDecisions", object(AutomatedDecision::read)),
        fields.orNone("specialCategories", object(SpecialCategories::read)),
        fields.orNone("criminalRecords", object(CriminalRecords::read)),
        fields.get("children", Children.READER),
        fields.get("directMarketing", FLAG),
        fields.get("impactAssessment", FLAG),
        fields.get("commercialPurpose", choice(CommercialPurpose.values())),
        fields.orNone("bot", TEXT),
        fields.orNone("furtherPurposes", TEXT),
        fields.get("note", TEXT));
  }

  /** The id by which the activity is known: its own, or else its kind. */
  public Optional<String> effectiveId() {
    return id.value().or(kind::value);
  }
}
