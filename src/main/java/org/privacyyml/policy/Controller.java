package org.privacyyml.policy;

import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.Sector;

/** The controller (Art. 4 (7) GDPR), who as a rule is the provider on the Impressum too. */
public record Controller(
    Where where,
    Fact<String> name,
    Fact<LegalForm> legalForm,
    Fact<Sector> sector,
    Fact<Address> address,
    Fact<Address> visitors,
    Fact<String> email,
    Fact<List<String>> phone,
    Fact<List<String>> mobile,
    Fact<String> fax,
    Fact<String> contactForm,
    Fact<ContactPerson> contact,
    Fact<String> seat,
    Fact<List<Representative>> representatives,
    Fact<SupervisoryBoard> supervisoryBoard,
    Fact<Register> register,
    Fact<List<Company>> generalPartner,
    Fact<Company> parent,
    Fact<TaxNumber> vatId,
    Fact<TaxNumber> businessId,
    Fact<Capital> capital,
    Fact<Boolean> liquidation,
    Fact<Staff> staff,
    Fact<Boolean> largeScaleMonitoring,
    Fact<Boolean> largeScaleSpecialCategories) {

  /** The supervisory board of a company, by its chair. */
  public record SupervisoryBoard(Where where, Fact<String> chair) {}

  static Fact<Controller> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Controller(
            fields.where(),
            fields.get("name").string(),
            fields.required("legalForm", LegalForm.values()),
            fields.get("sector").choice(Sector.values()),
            Address.ofController(fields.get("address")),
            Address.read(fields.get("visitors")),
            fields.get("email").string(),
            fields.orNone("phone").strings(),
            fields.orNone("mobile").strings(),
            fields.orNone("fax").string(),
            fields.orNone("contactForm").url(),
            ContactPerson.read(fields.get("contact")),
            fields.get("seat").string(),
            Representative.readAll(fields.get("representatives")),
            supervisoryBoard(fields.orNone("supervisoryBoard")),
            Register.read(fields.orNone("register")),
            Company.readAll(fields.get("generalPartner")),
            Company.read(fields.get("parent")),
            TaxNumber.read(fields.orNone("vatId")),
            TaxNumber.read(fields.orNone("businessId")),
            Capital.read(fields.get("capital")),
            fields.get("liquidation").flag(),
            Staff.read(fields.get("staff")),
            fields.get("largeScaleMonitoring").flag(),
            fields.get("largeScaleSpecialCategories").flag()));
  }

  private static Fact<SupervisoryBoard> supervisoryBoard(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(new SupervisoryBoard(fields.where(), fields.get("chair").string()));
  }

  /** The country of the controller's address, where it is stated. */
  public Fact<String> country() {
    Address stated = address.value().orElse(null);
    return stated == null ? Fact.missing(address.where().missing("country")) : stated.country();
  }

  public boolean isIn(String country) {
    return country().is(country);
  }

  public boolean hasForm(LegalForm form) {
    return legalForm.is(form);
  }

  public Sector sectorOrDefault() {
    return sector.orElse(Sector.PRIVATE);
  }

  /** Whether this is a public body; for those other legal bases and duties count. */
  public boolean isPublic() {
    Sector stated = sectorOrDefault();
    return stated == Sector.PUBLIC_FEDERAL || stated == Sector.PUBLIC_STATE;
  }
}
