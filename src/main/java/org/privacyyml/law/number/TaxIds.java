package org.privacyyml.law.number;

import java.util.List;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.RegisterType;

/**
 * VAT ids and business ids of Germany, Austria and Switzerland: their form, and whether their check
 * digit fits. A wrong check digit is a warning: it is most likely a slip, but only the office
 * knows.
 */
final class TaxIds {
  private static final List<String> SWISS_ENDINGS = List.of("MWST", "TVA", "IVA", "HR");

  private TaxIds() {}

  static void ask(Case law, Controller party) {
    Fact<TaxNumber> vatId = party.vatId();
    String number = number(vatId);
    String country = country(number, party);
    // A number of small businesses for the whole EU has a rule of its own.
    boolean german = country.equals("DE") && !number.endsWith("EX");
    law.rule("ID-VAT-DE-FORMAT").when(german).find(wrongUnless(isGerman(number), vatId));
    law.rule("ID-VAT-DE-CHECK")
        .when(german && isGerman(number))
        .find(wrongUnless(isGerman(number) && CheckDigits.german(number.substring(2)), vatId));
    law.rule("ID-VAT-AT").when(country.equals("AT")).find(austrian(vatId, number));
    law.rule("ID-UID-CH").when(country.equals("CH")).find(swiss(vatId, number));
    law.rule("ID-WID-DE")
        .when(!number(party.businessId()).isEmpty())
        .find(businessId(party.businessId(), number));
    Fact<String> uid = swissRegisterNumber(party);
    law.rule("ID-UID-CH").when(uid.isStated()).find(swiss(uid, uid.orElse("")));
  }

  private static Fact<String> swissRegisterNumber(Controller party) {
    Register entry = party.register().orNull();
    return entry != null && entry.type().is(RegisterType.CHE)
        ? entry.number()
        : Fact.missing(party.register().where());
  }

  private static String number(Fact<TaxNumber> id) {
    return id.value().flatMap(TaxNumber::number).orElse("");
  }

  /** Whose number this is: by its beginning, and without one by where the party is. */
  private static String country(String number, Controller party) {
    if (number.isEmpty()) {
      return "";
    }
    for (String country : List.of("DE", "AT", "CH")) {
      if (number.startsWith(country)) {
        return country;
      }
    }
    return CheckDigits.isDigit(number.charAt(0)) ? party.country().orElse("") : "";
  }

  private static boolean isGerman(String number) {
    return CheckDigits.hasForm(number, "DE999999999") && number.charAt(2) != '0';
  }

  private static List<Lack> wrongUnless(boolean right, Fact<TaxNumber> id) {
    return right ? List.of() : List.of(lack(id, number(id)));
  }

  private static Lack lack(Fact<?> fact, String value) {
    return Lack.at(fact.where()).with("value", value);
  }

  private static List<Lack> austrian(Fact<TaxNumber> id, String number) {
    if (!CheckDigits.hasForm(number, "ATU99999999")) {
      return List.of(lack(id, number));
    }
    return CheckDigits.austrian(number.substring(3))
        ? List.of()
        : List.of(lack(id, number).as(Severity.WARNING));
  }

  private static List<Lack> swiss(Fact<?> fact, String number) {
    String plain = withoutEnding(number.replace(" ", ""));
    boolean fits =
        CheckDigits.hasForm(plain, "CHE-999.999.999")
            || CheckDigits.hasForm(plain, "CHE-999999999")
            || CheckDigits.hasForm(plain, "CHE999.999.999")
            || CheckDigits.hasForm(plain, "CHE999999999");
    if (!fits) {
      return List.of(lack(fact, number));
    }
    return CheckDigits.swiss(CheckDigits.digitsOf(plain))
        ? List.of()
        : List.of(lack(fact, number).as(Severity.WARNING));
  }

  /** Behind a Swiss number may stand what it is used for. */
  private static String withoutEnding(String number) {
    for (String ending : SWISS_ENDINGS) {
      if (number.endsWith(ending)) {
        return number.substring(0, number.length() - ending.length());
      }
    }
    return number;
  }

  /** It is the VAT id with a hyphen and five digits behind it, where there is a VAT id. */
  private static List<Lack> businessId(Fact<TaxNumber> id, String vatId) {
    String number = number(id);
    boolean fits =
        CheckDigits.hasForm(number, "DE999999999-99999")
            && number.charAt(2) != '0'
            && !number.endsWith("-00000");
    if (!fits) {
      return List.of(lack(id, number));
    }
    String first = number.substring(0, 11);
    boolean differs = isGerman(vatId) && !vatId.equals(first);
    return !differs && CheckDigits.german(first.substring(2))
        ? List.of()
        : List.of(lack(id, number).as(Severity.WARNING));
  }
}
