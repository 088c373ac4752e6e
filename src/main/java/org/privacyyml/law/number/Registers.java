package org.privacyyml.law.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.catalog.FormFacts;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.RegisterType;

/** Entries in registers: whether they have the form of one, and fit whoever is entered there. */
final class Registers {

  private Registers() {}

  static void ask(Case law, Controller party) {
    ask(law, party.register(), party.legalForm());
    for (Company partner : party.generalPartner().orElse(List.of())) {
      ask(law, partner.register(), partner.legalForm());
    }
  }

  private static void ask(Case law, Fact<Register> fact, Fact<LegalForm> form) {
    if (fact instanceof Stated<Register> stated) {
      Register register = stated.content();
      RegisterType type = register.type().orNull();
      String number = register.number().orElse("");
      boolean german = type != null && type.isGerman();
      law.rule("ID-REG-DE").when(german).find(misfit(law, register, form));
      law.rule("ID-REG-DE-FORMAT")
          .when(german && !number.isEmpty())
          .find(wrongUnless(isGermanNumber(number), register.number()));
      law.rule("ID-FN-AT")
          .when(type == RegisterType.FN && !number.isEmpty())
          .find(wrongUnless(isAustrianNumber(number), register.number()));
    }
  }

  /** § 3 HRV and the like: each form belongs in one register. */
  private static List<Lack> misfit(Case law, Register register, Fact<LegalForm> form) {
    String key = form.map(LegalForm::key).orElse("");
    Optional<FormFacts> facts = law.catalog().legalForm(key);
    List<String> expected = facts.isPresent() ? facts.get().registersIn("DE") : List.of();
    RegisterType stated = register.type().orNull();
    String type = stated == null ? "" : stated.key();
    if (expected.isEmpty() || expected.contains(type)) {
      return List.of();
    }
    return List.of(
        Lack.at(register.type().where())
            .with("value", (type + " " + register.number().orElse("")).strip())
            .with("form", key)
            .with("expected", String.join(", ", expected)));
  }

  private static List<Lack> wrongUnless(boolean right, Fact<String> number) {
    return right ? List.of() : List.of(Lack.at(number.where()).with("value", number.orElse("")));
  }

  /** Up to six digits, and in some courts letters that tell merged registers apart: 12345 B. */
  private static boolean isGermanNumber(String number) {
    int digits = leadingDigits(number);
    String letters = number.substring(digits).strip();
    return digits >= 1 && digits <= 6 && letters.length() <= 3 && areLetters(letters);
  }

  /** Up to six digits and one check letter: 123456 b. */
  private static boolean isAustrianNumber(String number) {
    int digits = leadingDigits(number);
    String letter = number.substring(digits).strip();
    return digits >= 1 && digits <= 6 && letter.length() == 1 && areLetters(letter);
  }

  private static int leadingDigits(String text) {
    int digits = 0;
    while (digits < text.length() && CheckDigits.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits;
  }

  private static boolean areLetters(String text) {
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c < 'A' || c > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** A row that calls itself EUID: the European number of the same entry. */
  static void askEuid(Case law, Fact<Imprint> imprint) {
    for (Imprint.Row row : imprint.flatMap(Imprint::further).orElse(List.of())) {
      if (says(row.label(), "EUID") && row.value() instanceof Stated<Text> stated) {
        String value = stated.content().all().get(0);
        law.rule("ID-EUID")
            .find(
                isEuid(value)
                    ? List.of()
                    : List.of(Lack.at(row.value().where()).with("value", value)));
      }
    }
  }

  private static boolean says(Fact<Text> label, String word) {
    return label.matches(text -> text.all().get(0).toUpperCase(Locale.ROOT).contains(word));
  }

  /** Country, register and number: {@code DEK1101R.HRB116737}. */
  private static boolean isEuid(String value) {
    int stop = value.indexOf('.');
    boolean hasCountry =
        value.length() > 2 && areLetters(value.substring(0, 2)) && value.equals(value.strip());
    return hasCountry
        && stop > 2
        && stop + 1 < value.length()
        && !value.contains(" ")
        && !CheckDigits.digitsOf(value.substring(stop)).isEmpty();
  }
}
