package org.privacyyml.law;

import static org.privacyyml.finding.Page.IMPRINT;
import static org.privacyyml.law.Rule.each;
import static org.privacyyml.law.Rule.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.catalog.FormFacts;
import org.privacyyml.finding.Severity;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.LegalForm;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.RegisterType;
import org.privacyyml.policy.Representative;

/**
 * What depends on the legal form: form, representatives and register, § 5 (1) no. 1 and 4 DDG, § 19
 * HGB, § 707a BGB.
 */
final class Ddg5Entities {

  private Ddg5Entities() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule("DDG-5-1-1-FORM")
            .forEach(ImprintCase::german)
            .when(ImprintCase::isLegalPerson)
            .shownOn(IMPRINT)
            .find(Ddg5Entities::noMarker),
        rule("DDG-5-1-1-FORM-PG")
            .forEach(ImprintCase::german)
            .when(imprint -> !imprint.isLegalPerson())
            .find(Ddg5Entities::noMarker),
        rule("DDG-5-1-1-REP")
            .forEach(ImprintCase::german)
            .when(
                imprint ->
                    isPart(imprint)
                        || (imprint.isLegalPerson() && imprint.needsRepresentatives("always")))
            .shownOn(IMPRINT)
            .find(Ddg5Entities::noRepresentative),
        rule("DDG-5-1-1-REP-PG")
            .forEach(ImprintCase::german)
            .when(
                imprint ->
                    !imprint.isLegalPerson() && !isPart(imprint) && !hasGeneralPartner(imprint))
            .find(Ddg5Entities::noPartner),
        rule("DDG-5-1-1-REP-CHAIN")
            .forEach(ImprintCase::german)
            .when(Ddg5Entities::hasGeneralPartner)
            .shownOn(IMPRINT)
            .find(Ddg5Entities::brokenChain),
        rule("DDG-5-1-4-REG")
            .forEach(ImprintCase::german)
            .when(imprint -> isRegistered(imprint) || imprint.provider().register().isStated())
            .shownOn(IMPRINT)
            .find(imprint -> noEntry(imprint.provider().register())),
        rule("DDG-5-1-4-COURT")
            .forEach(ImprintCase::german)
            .when(
                imprint ->
                    imprint
                        .provider()
                        .register()
                        .value()
                        .filter(Ddg5Entities::isGerman)
                        .isPresent())
            .find(Ddg5Entities::noCourt));
  }

  private static boolean hasGeneralPartner(ImprintCase imprint) {
    return imprint.form().filter(FormFacts::hasGeneralPartner).isPresent();
  }

  /** A part of a body acts through the body that it belongs to. */
  private static boolean isPart(ImprintCase imprint) {
    return imprint.provider().hasForm(LegalForm.PART_OF_BODY);
  }

  private static boolean isRegistered(ImprintCase imprint) {
    return imprint.form().filter(form -> !form.registersIn("DE").isEmpty()).isPresent();
  }

  private static boolean isGerman(Register register) {
    return register
        .type()
        .value()
        .filter(type -> type.ordinal() <= RegisterType.GSR.ordinal())
        .isPresent();
  }

  private static List<Lack> noMarker(ImprintCase imprint) {
    List<String> markers = imprint.form().map(FormFacts::nameMarkers).orElse(List.of());
    Fact<String> name = imprint.provider().name();
    if (markers.isEmpty() || !name.isStated()) {
      return List.of();
    }
    boolean marked = markers.stream().anyMatch(marker -> hasWord(name.orElse(""), marker));
    return marked
        ? List.of()
        : List.of(
            Lack.at(name.where()).with("value", name.orElse("")).with("expected", markers.get(0)));
  }

  /** "AG" is a word of "Beispiel AG", but not of "Beispielverlag". */
  private static boolean hasWord(String name, String marker) {
    String text = name.toLowerCase(Locale.ROOT);
    String word = marker.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static List<Lack> noRepresentative(ImprintCase imprint) {
    Controller provider = imprint.provider();
    Fact<List<Representative>> stated =
        isPart(imprint) && provider.representatives().isMissing()
            ? provider.parent().flatMap(Company::representatives)
            : provider.representatives();
    if (stated.isUnreadable()) {
      return List.of();
    }
    if (stated.orElse(List.of()).isEmpty()) {
      return List.of(Lack.at(stated.where()).whereEmpty(stated.isEmpty()));
    }
    return each(
        stated.orElse(List.of()),
        person -> {
          boolean named = person.name().value().filter(Ddg5::isFullName).isPresent();
          Fact<?> asked = named ? person.role() : person.name();
          return named && person.role().isStated() ? List.of() : List.of(Lack.at(asked.where()));
        });
  }

  /**
   * In a partnership those represent who are partners; the name of a merchant can already be in the
   * firm.
   */
  private static List<Lack> noPartner(ImprintCase imprint) {
    boolean asked =
        imprint.needsRepresentatives("partnership") || imprint.needsRepresentatives("always");
    Fact<List<Representative>> stated = imprint.provider().representatives();
    boolean lacking = asked && !stated.isUnreadable() && stated.orElse(List.of()).isEmpty();
    return lacking ? List.of(Lack.at(stated.where()).whereEmpty(stated.isEmpty())) : List.of();
  }

  /** The general partner is a company: its name, its register and who manages it belong there. */
  private static List<Lack> brokenChain(ImprintCase imprint) {
    Fact<List<Company>> stated = imprint.provider().generalPartner();
    if (stated.orElse(List.of()).isEmpty()) {
      return stated.isUnreadable() ? List.of() : List.of(Lack.at(stated.where()));
    }
    return each(
        stated.orElse(List.of()),
        partner -> {
          for (Fact<?> part :
              List.<Fact<?>>of(partner.name(), partner.register(), partner.representatives())) {
            if (part.isMissing()) {
              return List.of(Lack.at(part.where()));
            }
          }
          return List.of();
        });
  }

  private static List<Lack> noEntry(Fact<Register> stated) {
    if (stated.isNone() || stated.isUnreadable()) {
      return List.of();
    }
    if (stated.isMissing()) {
      return List.of(Lack.at(stated.where()).whereEmpty(stated.isEmpty()));
    }
    Register register = stated.value().orElseThrow();
    Fact<?> asked = register.type().isMissing() ? register.type() : register.number();
    return asked.isMissing() ? List.of(Lack.at(asked.where())) : List.of();
  }

  /** § 2 (1) no. 3 DL-InfoV asks for the court; elsewhere the number alone is seldom unique. */
  private static List<Lack> noCourt(ImprintCase imprint) {
    Register register = imprint.provider().register().value().orElseThrow();
    if (!register.court().isMissing()) {
      return List.of();
    }
    Optional<Boolean> services =
        imprint.file().policy().business().value().flatMap(business -> business.services().value());
    Lack lack = Lack.at(register.court().where());
    return List.of(services.orElse(false) ? lack.as(Severity.ERROR) : lack);
  }
}
