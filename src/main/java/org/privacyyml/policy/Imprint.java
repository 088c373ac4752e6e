package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.URL;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Scalar;

/** What only the Impressum shows. */
public record Imprint(
    Where where,
    Fact<String> notRequired,
    Fact<String> external,
    Fact<Controller> provider,
    Fact<List<Editor>> editorial,
    Fact<Party> authorisation,
    Fact<List<Profession>> professions,
    Fact<Party> mediaAuthority,
    Fact<DisputeResolution> disputeResolution,
    Fact<Insurance> liabilityInsurance,
    Fact<Accessibility> accessibility,
    Fact<ContactPoints> dsa,
    Fact<Party> youthProtection,
    Fact<Services> services,
    Fact<Austria> austria,
    Fact<List<Row>> further) {

  /**
   * Who is responsible for editorial content, § 18 (2) MStV; {@code part} where there are several.
   */
  public record Editor(
      Where where,
      Fact<String> name,
      Fact<Text> role,
      Fact<String> organisation,
      Fact<Address> address,
      Fact<Text> part) {
    static Editor read(Fields fields) {
      return new Editor(
          fields.where(),
          fields.get("name", STRING),
          fields.get("role", NAME),
          fields.get("organisation", STRING),
          fields.get("address", object(Address::read)),
          fields.get("part", TEXT));
    }
  }

  /** A regulated profession, § 5 (1) no. 5 DDG. */
  public record Profession(
      Where where,
      Fact<Text> title,
      Fact<String> awardedIn,
      Fact<Party> chamber,
      Fact<List<ProfessionalRule>> rules) {
    static Profession read(Fields fields) {
      return new Profession(
          fields.where(),
          fields.get("title", TEXT),
          fields.get("awardedIn", Countries.COUNTRY),
          fields.get("chamber", object(Party::read)),
          fields.get("rules", oneOrMore(object(ProfessionalRule::read))));
    }
  }

  /** A rule of a profession and where it can be read. */
  public record ProfessionalRule(Where where, Fact<Text> title, Fact<String> url) {
    static ProfessionalRule read(Fields fields) {
      return new ProfessionalRule(
          fields.where(), fields.get("title", TEXT), fields.get("url", URL));
    }
  }

  /**
   * Whether the provider takes part in consumer dispute resolution, § 36 VSBG.
   *
   * @param applicable false where the file says {@code not-applicable}
   */
  public record DisputeResolution(
      Where where, boolean applicable, Fact<Boolean> participates, Fact<Party> body) {
    static final Reader<DisputeResolution> READER =
        (node, where, reading) -> {
          if (node instanceof Scalar scalar && scalar.text().equals("not-applicable")) {
            return Optional.of(
                new DisputeResolution(
                    where, false, Fact.absent(where.missing("participates")), noBody(where)));
          }
          if (node instanceof Scalar scalar) {
            reading.wrongValue(
                where,
                scalar.text(),
                new Words(
                    "\"" + scalar.text() + "\" does not say whether you take part",
                    "„" + scalar.text() + "“ sagt nicht, ob Sie teilnehmen"),
                List.of("not-applicable", "{participates: false}"));
            return Optional.empty();
          }
          return object(DisputeResolution::read).read(node, where, reading);
        };

    private static Fact<Party> noBody(Where where) {
      return Fact.absent(where.missing("body"));
    }

    private static DisputeResolution read(Fields fields) {
      return new DisputeResolution(
          fields.where(),
          true,
          fields.get("participates", FLAG),
          fields.get("body", object(Party::read)));
    }
  }

  /** Professional liability insurance, § 2 (1) no. 11 DL-InfoV. */
  public record Insurance(
      Where where, Fact<String> insurer, Fact<Address> address, Fact<Text> territory) {
    static Insurance read(Fields fields) {
      return new Insurance(
          fields.where(),
          fields.get("insurer", STRING),
          fields.get("address", object(Address::read)),
          fields.get("territory", TEXT));
    }
  }

  /** Where the accessibility information stands, § 14 BFSG. */
  public record Accessibility(Where where, Fact<String> statement, Fact<String> authority) {
    static Accessibility read(Fields fields) {
      return new Accessibility(
          fields.where(), fields.get("statement", URL), fields.get("authority", STRING));
    }
  }

  /**
   * What else providers of services tell beforehand, § 2 (1) nos. 7 to 10 DL-InfoV.
   *
   * @param onRequest what they tell whoever asks, § 3 DL-InfoV
   */
  public record Services(
      Where where,
      Fact<String> terms,
      Fact<Text> applicableLaw,
      Fact<Text> guarantees,
      Fact<Text> features,
      Fact<Text> onRequest) {
    static Services read(Fields fields) {
      return new Services(
          fields.where(),
          fields.orNone("terms", URL),
          fields.orNone("applicableLaw", TEXT),
          fields.orNone("guarantees", TEXT),
          fields.orNone("features", TEXT),
          fields.orNone("onRequest", TEXT));
    }

    /** What the file says, or services of which it says nothing. */
    public static Services of(Fact<Services> stated) {
      return stated.isStated()
          ? stated.value().orElseThrow()
          : new Services(
              stated.where(),
              stated.unsaid("terms"),
              stated.unsaid("applicableLaw"),
              stated.unsaid("guarantees"),
              stated.unsaid("features"),
              stated.unsaid("onRequest"));
    }
  }

  /**
   * The contact points of Art. 11 and 12 DSA, and the representative of providers that sit outside
   * the Union (Art. 13 DSA).
   */
  public record ContactPoints(
      Where where,
      Fact<ContactPoint> authorities,
      Fact<ContactPoint> users,
      Fact<Party> representative) {
    static ContactPoints read(Fields fields) {
      return new ContactPoints(
          fields.where(),
          fields.get("authorities", object(ContactPoint::read)),
          fields.get("users", object(ContactPoint::read)),
          fields.orNone("representative", object(Party::read)));
    }
  }

  /** One of them. */
  public record ContactPoint(
      Where where,
      Fact<String> email,
      Fact<String> phone,
      Fact<String> contactForm,
      Fact<List<String>> languages) {
    static ContactPoint read(Fields fields) {
      return new ContactPoint(
          fields.where(),
          fields.get("email", STRING),
          fields.get("phone", STRING),
          fields.get("contactForm", URL),
          fields.get("languages", oneOrMore(STRING)));
    }
  }

  /** The particulars of ECG, MedienG, UGB and GewO. */
  public record Austria(
      Where where,
      Fact<Text> purpose,
      Fact<Text> trade,
      Fact<Text> association,
      Fact<List<Text>> owners,
      Fact<Text> direction) {
    static Austria read(Fields fields) {
      return new Austria(
          fields.where(),
          fields.get("purpose", TEXT),
          fields.orNone("trade", TEXT),
          fields.get("association", TEXT),
          fields.get("owners", oneOrMore(NAME)),
          fields.get("direction", TEXT));
    }
  }

  /** A free row. */
  public record Row(Where where, Fact<Text> label, Fact<Text> value, Fact<String> url) {
    static Row read(Fields fields) {
      return new Row(
          fields.where(),
          fields.required("label", TEXT),
          fields.required("value", NAME),
          fields.get("url", URL));
    }
  }

  static Imprint read(Fields fields) {
    return new Imprint(
        fields.where(),
        fields.get("notRequired", STRING_OR_TEXT),
        fields.get("external", URL),
        fields.get("provider", object(Controller::read)),
        fields.get("editorial", oneOrMore(object(Editor::read))),
        fields.orNone("authorisation", object(Party::read)),
        fields.orNone("professions", oneOrMore(object(Profession::read))),
        fields.get("mediaAuthority", object(Party::read)),
        fields.get("disputeResolution", DisputeResolution.READER),
        fields.orNone("liabilityInsurance", object(Insurance::read)),
        fields.get("accessibility", object(Accessibility::read)),
        fields.get("dsa", object(ContactPoints::read)),
        fields.get("youthProtection", object(Party::read)),
        fields.get("services", object(Services::read)),
        fields.get("austria", object(Austria::read)),
        fields.get("further", oneOrMore(object(Row::read))));
  }

  /** What the file says, or an Impressum of which it says nothing. */
  public static Imprint of(Fact<Imprint> stated) {
    return stated.isStated()
        ? stated.value().orElseThrow()
        : new Imprint(
            stated.where(),
            stated.unsaid("notRequired"),
            stated.unsaid("external"),
            stated.unsaid("provider"),
            stated.unsaid("editorial"),
            stated.unsaid("authorisation"),
            stated.unsaid("professions"),
            stated.unsaid("mediaAuthority"),
            stated.unsaid("disputeResolution"),
            stated.unsaid("liabilityInsurance"),
            stated.unsaid("accessibility"),
            stated.unsaid("dsa"),
            stated.unsaid("youthProtection"),
            stated.unsaid("services"),
            stated.unsaid("austria"),
            stated.unsaid("further"));
  }

  /** A text that no page shows: a plain one is enough, whatever the languages. */
  static final Reader<String> STRING_OR_TEXT =
      (node, where, reading) ->
          node instanceof Scalar
              ? STRING.read(node, where, reading)
              : TEXT.read(node, where, reading).map(text -> text.any(reading.languages().get(0)));
}
