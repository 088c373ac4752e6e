package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.imprint.ProviderName;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.Representative;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.RegisterType;

/**
 * What depends on the legal form: form, representatives and register, § 5 (1) no. 1 and 4 DDG, § 19
 * HGB, § 707a BGB.
 */
public final class Ddg5Entities {

  private Ddg5Entities() {}

  public static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent()) {
      nameAndPeople(law, german.get());
      register(law, german.get());
    }
  }

  private static void nameAndPeople(Case law, ImprintCase imprint) {
    boolean legalPerson = imprint.isLegalPerson();
    boolean part = isPart(imprint);
    boolean chain = imprint.hasGeneralPartner();
    List<Lack> noMarker = ProviderName.unmarked(imprint);
    law.rule("DDG-5-1-1-FORM", imprint).when(legalPerson).shownOn(IMPRINT).find(noMarker);
    law.rule("DDG-5-1-1-FORM-PG", imprint).when(!legalPerson).find(noMarker);
    law.rule("DDG-5-1-1-REP", imprint)
        .when(part || (legalPerson && imprint.needsRepresentatives("always")))
        .shownOn(IMPRINT)
        .find(noRepresentative(imprint));
    law.rule("DDG-5-1-1-REP-PG", imprint)
        .when(!legalPerson && !part && !chain)
        .find(noPartner(imprint));
    law.rule("DDG-5-1-1-REP-CHAIN", imprint)
        .when(chain)
        .shownOn(IMPRINT)
        .find(brokenChain(imprint.provider().generalPartner()));
  }

  /** A part of a body acts through the body that it belongs to. */
  private static boolean isPart(ImprintCase imprint) {
    return imprint.provider().hasForm(LegalForm.PART_OF_BODY);
  }

  private static void register(Case law, ImprintCase imprint) {
    Fact<Register> stated = imprint.provider().register();
    law.rule("DDG-5-1-4-REG", imprint)
        .when((isRegistered(imprint) && !stated.isNone()) || stated.isStated())
        .shownOn(IMPRINT)
        .find(noEntry(stated));
    law.rule("DDG-5-1-4-COURT", imprint)
        .when(stated.matches(Ddg5Entities::isGerman))
        .find(noCourt(imprint, stated.value()));
  }

  private static boolean isRegistered(ImprintCase imprint) {
    return imprint.form().isPresent() && !imprint.form().get().registersIn("DE").isEmpty();
  }

  private static boolean isGerman(Register register) {
    return register.type().matches(type -> type.compareTo(RegisterType.GSR) <= 0);
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
      return List.of(Lack.of(stated));
    }
    List<Lack> lacks = new ArrayList<>();
    for (Representative person : stated.orElse(List.of())) {
      boolean named = ProviderName.isFull(person.name().orElse(""));
      Fact<?> asked = named ? person.role() : person.name();
      lacks.addAll(Lack.unless(named && asked.isStated(), asked.where()));
    }
    return lacks;
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
    return lacking ? List.of(Lack.of(stated)) : List.of();
  }

  /** The general partner is a company: its name, its register and who manages it belong there. */
  private static List<Lack> brokenChain(Fact<List<Company>> stated) {
    if (stated.orElse(List.of()).isEmpty()) {
      return Lack.unless(stated.isUnreadable(), stated.where());
    }
    List<Lack> lacks = new ArrayList<>();
    for (Company partner : stated.orElse(List.of())) {
      for (Fact<?> part :
          List.<Fact<?>>of(partner.name(), partner.register(), partner.representatives())) {
        if (part.isMissing()) {
          lacks.add(Lack.at(part.where()));
          break;
        }
      }
    }
    return lacks;
  }

  private static List<Lack> noEntry(Fact<Register> stated) {
    if (!(stated instanceof Stated<Register> entry)) {
      return Lack.ifMissing(stated);
    }
    Register register = entry.content();
    return Lack.ifMissing(register.type().isMissing() ? register.type() : register.number());
  }

  /** § 2 (1) no. 3 DL-InfoV asks for the court; elsewhere the number alone is seldom unique. */
  private static List<Lack> noCourt(ImprintCase imprint, Optional<Register> stated) {
    if (stated.isEmpty() || !stated.get().court().isMissing()) {
      return List.of();
    }
    boolean services = imprint.business().services().orElse(false);
    Lack lack = Lack.at(stated.get().court().where());
    return List.of(services ? lack.as(Severity.ERROR) : lack);
  }
}
