package org.privacyyml.policy;

import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;

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
      Fact<Text> part) {}

  /** A regulated profession, § 5 (1) no. 5 DDG. Some have no chamber, which is stated as none. */
  public record Profession(
      Where where,
      Fact<Text> title,
      Fact<String> awardedIn,
      Fact<Party> chamber,
      Fact<List<ProfessionalRule>> rules) {}

  /** A rule of a profession and where it can be read. */
  public record ProfessionalRule(Where where, Fact<Text> title, Fact<String> url) {}

  /**
   * Whether the provider takes part in consumer dispute resolution, § 36 VSBG.
   *
   * @param applicable false where the file says {@code not-applicable}
   */
  public record DisputeResolution(
      Where where, boolean applicable, Fact<Boolean> participates, Fact<Party> body) {}

  /** Professional liability insurance, § 2 (1) no. 11 DL-InfoV. */
  public record Insurance(
      Where where, Fact<String> insurer, Fact<Address> address, Fact<Text> territory) {}

  /** Where the accessibility information stands, § 14 BFSG. */
  public record Accessibility(Where where, Fact<String> statement, Fact<String> authority) {}

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

    /** What the file says, or services of which it says nothing. */
    public static Services of(Fact<Services> stated) {
      return stated instanceof Stated<Services> services
          ? services.content()
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
      Fact<Party> representative) {}

  /** One of them. */
  public record ContactPoint(
      Where where,
      Fact<String> email,
      Fact<String> phone,
      Fact<String> contactForm,
      Fact<List<String>> languages) {}

  /** The particulars of ECG, MedienG, UGB and GewO. */
  public record Austria(
      Where where,
      Fact<Text> purpose,
      Fact<Text> trade,
      Fact<Text> association,
      Fact<List<Text>> owners,
      Fact<Text> direction) {

    /** What the file says, or a block of which it says nothing. */
    public static Austria of(Fact<Austria> stated) {
      return stated instanceof Stated<Austria> austria
          ? austria.content()
          : new Austria(
              stated.where(),
              stated.unsaid("purpose"),
              stated.unsaid("trade"),
              stated.unsaid("association"),
              stated.unsaid("owners"),
              stated.unsaid("direction"));
    }
  }

  /** A free row. */
  public record Row(Where where, Fact<Text> label, Fact<Text> value, Fact<String> url) {}

  /** What the file says, or an Impressum of which it says nothing. */
  public static Imprint of(Fact<Imprint> stated) {
    return stated instanceof Stated<Imprint> imprint
        ? imprint.content()
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
}
