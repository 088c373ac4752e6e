package org.privacyyml.policy;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Ids;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Embedding;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.SpecialGround;

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
  public record SpecialCategories(Where where, Fact<SpecialGround> ground) {}

  /** Data about criminal convictions and offences (Art. 10 GDPR). */
  public record CriminalRecords(Where where, Fact<Text> law) {}

  /** Data of children (Art. 8, Art. 12 (1) GDPR): how the parents consent. */
  public record Children(boolean concerned, Fact<Text> consent) {}

  static Fact<Activity> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Activity(
            fields.where(),
            Ids.read(fields.get("id")),
            fields.get("kind").id(),
            fields.get("name").text(),
            fields.get("offering").id(),
            fields.get("onBehalfOf").name(),
            Reference.readAll(fields.get("provider")),
            fields.get("service").string(),
            fields.get("embedding").choice(Embedding.values()),
            fields.get("purposes").texts(),
            fields.get("data").texts(),
            fields.get("subjects").texts(),
            Basis.readAll(fields.get("legalBasis")),
            fields.get("interest").text(),
            fields.get("law").name(),
            fields.get("withdrawal").text(),
            fields.orNone("confirmation").choice(Confirmation.values()),
            Reference.readAll(fields.orNone("recipients")),
            Retention.readAll(fields.get("retention")),
            fields.get("location").name(),
            DataSource.readAll(fields.get("source")),
            Provision.read(fields.get("provision")),
            AutomatedDecision.read(fields.orNone("automatedDecisions")),
            specialCategories(fields.orNone("specialCategories")),
            criminalRecords(fields.orNone("criminalRecords")),
            children(fields.get("children")),
            fields.get("directMarketing").flag(),
            fields.get("impactAssessment").flag(),
            fields.get("commercialPurpose").choice(CommercialPurpose.values()),
            fields.orNone("bot").text(),
            fields.orNone("furtherPurposes").text(),
            fields.get("note").text()));
  }

  private static Fact<SpecialCategories> specialCategories(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new SpecialCategories(fields.where(), fields.get("ground").choice(SpecialGround.values())));
  }

  private static Fact<CriminalRecords> criminalRecords(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(new CriminalRecords(fields.where(), fields.get("law").name()));
  }

  private static Fact<Children> children(Value value) {
    if (value.scalar() != null) {
      Fact<Boolean> flag = value.flag();
      Fact<Text> consent = Fact.missing(value.where().missing("consent"));
      return flag.isStated()
          ? value.holds(new Children(flag.orElse(false), consent))
          : value.unread();
    }
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(new Children(true, fields.get("consent").text()));
  }

  /** The id by which the activity is known: its own, or else its kind. */
  public Optional<String> effectiveId() {
    return id.isStated() ? id.value() : kind.value();
  }
}
