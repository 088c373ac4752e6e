package org.privacyyml.law;

import static org.privacyyml.finding.Page.IMPRINT;
import static org.privacyyml.law.Rule.each;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.privacyyml.finding.Severity;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.LegalForm;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.TaxNumber;

/**
 * What every provider states: § 5 (1) no. 1, 2, 3, 5, 6, 7, 8 DDG, by analogy § 18 (1) and § 24
 * MStV.
 */
final class Ddg5 {

  private static final List<LegalForm> PEOPLE =
      List.of(LegalForm.NATURAL_PERSON, LegalForm.SOLE_TRADER, LegalForm.FREELANCER);

  private Ddg5() {}

  static List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>(nameAndAddress());
    rules.addAll(contact());
    rules.addAll(supervision());
    rules.addAll(numbers());
    return rules;
  }

  private static List<Rule<?>> nameAndAddress() {
    return List.of(
        rule("DDG-5-1-1-NAME").forEach(ImprintCase::german).shownOn(IMPRINT).find(Ddg5::noFullName),
        rule("DDG-5-1-1-ADDRESS")
            .forEach(ImprintCase::german)
            .shownOn(IMPRINT)
            .find(imprint -> noAddress(imprint.provider())),
        rule("DDG-5-1-1-POBOX")
            .forEach(ImprintCase::german)
            .find(imprint -> startsWith(imprint, "postfach", "p.o. box", "po box", "packstation")),
        rule("DDG-5-1-1-CO").forEach(ImprintCase::german).find(Ddg5::careOf),
        rule("DDG-5-1-1-CAPITAL")
            .forEach(ImprintCase::german)
            .when(imprint -> imprint.provider().capital().isStated())
            .shownOn(IMPRINT)
            .find(imprint -> incomplete(imprint.provider().capital().value().orElseThrow())));
  }

  private static List<Rule<?>> contact() {
    return List.of(
        rule("DDG-5-1-2-EMAIL")
            .forEach(ImprintCase::commercial)
            .shownOn(IMPRINT)
            .require(imprint -> imprint.provider().email()),
        rule("DDG-5-1-2-SECOND")
            .forEach(ImprintCase::commercial)
            .shownOn(IMPRINT)
            .find(imprint -> noSecondChannel(imprint.provider())),
        rule("DDG-5-1-2-PREMIUM").forEach(ImprintCase::commercial).find(Ddg5::premium));
  }

  private static List<Rule<?>> supervision() {
    return List.of(
        rule("DDG-5-1-3")
            .forEach(ImprintCase::german)
            .when(
                imprint ->
                    imprint(imprint).flatMap(stated -> stated.authorisation().value()).isPresent())
            .shownOn(IMPRINT)
            .find(imprint -> unnamed(imprint(imprint).orElseThrow().authorisation())),
        profession("DDG-5-1-5-A", stated -> stated.chamber().flatMap(Party::name), "chamber"),
        profession("DDG-5-1-5-B", stated -> both(stated.title(), stated.awardedIn()), "title"),
        profession("DDG-5-1-5-C", Ddg5::accessibleRules, "rules"),
        rule("DDG-5-1-8")
            .when(file -> file.site().filter(site -> site.audiovisual().orElse(false)).isPresent())
            .forEach(ImprintCase::german)
            .shownOn(IMPRINT)
            .require(
                imprint ->
                    imprint(imprint)
                        .map(Imprint::mediaAuthority)
                        .orElse(
                            Fact.absent(
                                imprint
                                    .file()
                                    .policy()
                                    .imprint()
                                    .where()
                                    .missing("mediaAuthority")))));
  }

  private static List<Rule<?>> numbers() {
    return List.of(
        rule("DDG-5-1-6")
            .forEach(ImprintCase::commercial)
            .shownOn(IMPRINT)
            .find(imprint -> noTaxNumber(imprint.provider())),
        rule("DDG-5-1-6-BOTH")
            .forEach(ImprintCase::commercial)
            .find(
                imprint ->
                    lackIf(
                        isNumber(imprint.provider().vatId())
                            && isNumber(imprint.provider().businessId()),
                        imprint.provider().businessId().where())),
        rule("DDG-5-1-6-KU")
            .forEach(ImprintCase::commercial)
            .find(
                imprint ->
                    lackIf(
                            number(imprint.provider().vatId()).endsWith("EX"),
                            imprint.provider().vatId().where())
                        .stream()
                        .map(lack -> lack.with("value", number(imprint.provider().vatId())))
                        .toList()),
        rule("DDG-5-1-7")
            .forEach(ImprintCase::german)
            .when(imprint -> imprint.provider().liquidation().orElse(false))
            .shownOn(IMPRINT)
            .saidByThePage());
  }

  private static Rule<ImprintCase> profession(
      String id, Function<Imprint.Profession, Fact<?>> fact, String part) {
    return rule(id)
        .forEach(ImprintCase::german)
        .when(
            imprint ->
                imprint(imprint).filter(stated -> stated.professions().isStated()).isPresent())
        .shownOn(IMPRINT)
        .find(
            imprint ->
                each(
                    imprint(imprint).orElseThrow().professions().orElse(List.of()),
                    profession -> {
                      Fact<?> asked = fact.apply(profession);
                      return asked.isMissing()
                          ? List.of(
                              Lack.at(asked.where()).with("part", part).whereEmpty(asked.isEmpty()))
                          : List.of();
                    }));
  }

  private static Optional<Imprint> imprint(ImprintCase imprint) {
    return imprint.file().policy().imprint().value();
  }

  /** The rules by name, and where each can be read. */
  private static Fact<?> accessibleRules(Imprint.Profession profession) {
    for (Imprint.ProfessionalRule rule : profession.rules().orElse(List.of())) {
      Fact<?> asked = both(rule.title(), rule.url());
      if (asked.isMissing()) {
        return asked;
      }
    }
    return profession.rules();
  }

  private static Fact<?> both(Fact<?> first, Fact<?> second) {
    return first.isMissing() ? first : second;
  }

  /**
   * A person has a first and a last name, written out; everybody else the name that is registered.
   */
  private static List<Lack> noFullName(ImprintCase imprint) {
    Fact<String> name = imprint.provider().name();
    if (!name.isStated()) {
      return lackIf(name.isMissing(), name.where());
    }
    boolean isPerson = imprint.provider().legalForm().value().filter(PEOPLE::contains).isPresent();
    return lackIf(isPerson && !isFullName(name.orElse("")), name.where());
  }

  static boolean isFullName(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2) {
      return false;
    }
    // "E. Beispiel" hides the first name; an initial behind a written-out one does no harm.
    return !(words[0].endsWith(".") && words[0].length() <= 2);
  }

  private static List<Lack> noAddress(Controller provider) {
    Fact<Address> address = provider.address();
    if (address.isUnreadable()) {
      return List.of();
    }
    if (address.isMissing()) {
      return List.of(Lack.at(address.where()).whereEmpty(address.isEmpty()));
    }
    Address stated = address.value().orElseThrow();
    for (Fact<String> part : List.of(stated.street(), stated.postalCode(), stated.city())) {
      if (part.isMissing()) {
        return List.of(Lack.at(part.where()).whereEmpty(part.isEmpty()));
      }
    }
    return List.of();
  }

  private static List<Lack> startsWith(ImprintCase imprint, String... beginnings) {
    Fact<String> street = imprint.provider().address().flatMap(Address::street);
    String lower = street.orElse("").toLowerCase(Locale.ROOT);
    for (String beginning : beginnings) {
      if (lower.startsWith(beginning)) {
        return List.of(Lack.at(street.where()).with("value", street.orElse("")));
      }
    }
    return List.of();
  }

  private static List<Lack> careOf(ImprintCase imprint) {
    Fact<String> careOf = imprint.provider().address().flatMap(Address::careOf);
    return careOf.isStated()
        ? List.of(Lack.at(careOf.where()).with("value", careOf.orElse("")))
        : startsWith(imprint, "c/o");
  }

  private static List<Lack> incomplete(Capital capital) {
    Fact<String> missing = capital.amount().isMissing() ? capital.amount() : capital.outstanding();
    return lackIf(missing.isMissing(), missing.where());
  }

  /** A form that is answered quickly can do (CJEU C-298/07); a telephone number always does. */
  private static List<Lack> noSecondChannel(Controller provider) {
    if (provider.phone().isStated()
        || provider.mobile().isStated()
        || provider.phone().isUnreadable()) {
      return List.of();
    }
    Lack lack = Lack.at(provider.phone().where());
    return List.of(provider.contactForm().isStated() ? lack.as(Severity.WARNING) : lack);
  }

  private static List<Lack> premium(ImprintCase imprint, Case law) {
    Fact<List<String>> phone = imprint.provider().phone();
    for (String number : phone.orElse(List.of())) {
      String digits = national(number);
      if (law.disclosure().catalog().words("premiumNumbers").phrases().stream()
          .anyMatch(digits::startsWith)) {
        return List.of(Lack.at(phone.where()).with("value", number));
      }
      if (law.disclosure().catalog().words("sharedCostNumbers").phrases().stream()
          .anyMatch(digits::startsWith)) {
        return List.of(Lack.at(phone.where()).with("value", number).as(Severity.WARNING));
      }
    }
    return List.of();
  }

  /** A German number as it is dialled at home: only digits, with the leading zero. */
  private static String national(String number) {
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    String all = digits.toString();
    String abroad = number.strip().startsWith("+49") ? "49" : "0049";
    if (!all.startsWith(abroad)) {
      return all;
    }
    // Some write +49 (0) 30, with both.
    String rest = all.substring(abroad.length());
    return rest.startsWith("0") ? rest : "0" + rest;
  }

  private static List<Lack> unnamed(Fact<Party> stated) {
    Party authority = stated.value().orElseThrow();
    if (authority.name().isMissing()) {
      return List.of(Lack.at(authority.name().where()).whereEmpty(authority.name().isEmpty()));
    }
    return lackIf(
        authority.address().isMissing() && authority.url().isMissing(), authority.url().where());
  }

  private static List<Lack> noTaxNumber(Controller provider) {
    Fact<TaxNumber> vatId = provider.vatId();
    Fact<TaxNumber> businessId = provider.businessId();
    // "none" for the VAT id alone is an answer: a small business has no other number to show yet.
    boolean lacking = vatId.isMissing() && !businessId.isStated() && !businessId.isUnreadable();
    return lackIf(lacking, vatId.where());
  }

  private static boolean isNumber(Fact<TaxNumber> stated) {
    return !number(stated).isEmpty();
  }

  private static String number(Fact<TaxNumber> stated) {
    return stated.value().flatMap(TaxNumber::number).orElse("");
  }
}
