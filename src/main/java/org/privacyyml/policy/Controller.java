package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.URL;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.util.List;
import org.privacyyml.finding.Where;

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
  public record SupervisoryBoard(Where where, Fact<String> chair) {
    static SupervisoryBoard read(Fields fields) {
      return new SupervisoryBoard(fields.where(), fields.get("chair", STRING));
    }
  }

  static Controller read(Fields fields) {
    return new Controller(
        fields.where(),
        fields.get("name", STRING),
        fields.required("legalForm", Readers.choice(LegalForm.values())),
        fields.get("sector", Readers.choice(Sector.values())),
        fields.get("address", object(Address::ofController)),
        fields.get("visitors", object(Address::read)),
        fields.get("email", STRING),
        fields.orNone("phone", oneOrMore(STRING)),
        fields.orNone("mobile", oneOrMore(STRING)),
        fields.orNone("fax", STRING),
        fields.orNone("contactForm", URL),
        fields.get("contact", object(ContactPerson::read)),
        fields.get("seat", STRING),
        fields.get("representatives", oneOrMore(object(Representative::read))),
        fields.orNone("supervisoryBoard", object(SupervisoryBoard::read)),
        fields.orNone("register", object(Register::read)),
        fields.get("generalPartner", oneOrMore(object(Company::read))),
        fields.get("parent", object(Company::read)),
        fields.orNone("vatId", TaxNumber.READER),
        fields.orNone("businessId", TaxNumber.READER),
        fields.get("capital", object(Capital::read)),
        fields.get("liquidation", FLAG),
        fields.get("staff", object(Staff::read)),
        fields.get("largeScaleMonitoring", FLAG),
        fields.get("largeScaleSpecialCategories", FLAG));
  }

  /** The country of the controller's address, where it is stated. */
  public Fact<String> country() {
    Address stated = address.value().orElse(null);
    return stated == null ? Fact.absent(address.where().missing("country")) : stated.country();
  }

  public boolean isIn(String country) {
    return country().value().filter(country::equals).isPresent();
  }

  public boolean hasForm(LegalForm form) {
    return legalForm.value().filter(form::equals).isPresent();
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
