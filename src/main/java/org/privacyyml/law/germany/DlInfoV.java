package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Question;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.resource.Languages;

/**
 * What providers of services tell beforehand: § 2 (1) DL-InfoV, where the file says that it is told
 * here. What is not told at all is a warning, since it may not exist; what is told by half is an
 * error.
 */
public final class DlInfoV {

  private DlInfoV() {}

  public static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent()) {
      ImprintCase imprint = german.get();
      boolean services = imprint.business().services().orElse(false);
      provider(law, imprint, services);
      supervision(law, imprint, services);
      conditions(law, imprint, services);
      law.rule("DLINFOV-LANG", imprint).when(services).find(notInGerman(law.file()));
    }
  }

  private static void provider(Case law, ImprintCase imprint, boolean services) {
    Controller provider = imprint.provider();
    law.rule("DLINFOV-2-1", imprint)
        .when(services)
        .shownOn(IMPRINT)
        .find(noForm(provider, law.words("civilLawPartnership")));
    law.rule("DLINFOV-2-2", imprint).when(services).shownOn(IMPRINT).find(noContact(provider));
    Fact<Register> register = provider.register();
    shown(law.rule("DLINFOV-2-3", imprint), register)
        .when(services && register.isStated())
        .find(register.map(DlInfoV::incomplete).orElse(List.of()));
    shown(law.rule("DLINFOV-2-5", imprint), provider.vatId())
        .when(services)
        .requireAnswer(provider.vatId());
  }

  /** What the file answers with "none" stands on no page. */
  private static Question shown(Question question, Fact<?> stated) {
    return stated.isStated() ? question.shownOn(IMPRINT) : question;
  }

  /** The name of a GbR need not say that it is one; here its form must be told. */
  private static List<Lack> noForm(Controller provider, WordList partnership) {
    Fact<String> name = provider.name();
    if (!name.isStated()) {
      return Lack.ifMissing(name);
    }
    boolean says = partnership.firstIn(name.orElse("")).isPresent();
    return provider.hasForm(LegalForm.GBR) && !says
        ? List.of(Lack.at(name.where()).as(Severity.ERROR))
        : List.of();
  }

  private static List<Lack> noContact(Controller provider) {
    List<Lack> lacks = new ArrayList<>();
    Optional<Address> address = provider.address().value();
    if (address.isPresent() ? !address.get().isComplete() : provider.address().isMissing()) {
      lacks.add(Lack.of(provider.address()).as(Severity.ERROR));
    }
    if (!provider.phone().isGiven() && !provider.mobile().isGiven()) {
      lacks.add(Lack.at(provider.phone().where()).as(Severity.ERROR));
    }
    if (provider.email().isMissing() && !provider.fax().isGiven()) {
      lacks.add(Lack.of(provider.email()).as(Severity.ERROR));
    }
    return lacks;
  }

  private static List<Lack> incomplete(Register register) {
    for (Fact<?> asked : List.<Fact<?>>of(register.type(), register.number())) {
      if (asked.isMissing()) {
        return List.of(Lack.of(asked).as(Severity.ERROR));
      }
    }
    return register.court().isMissing() && register.name().isMissing()
        ? List.of(Lack.of(register.court()).as(Severity.ERROR))
        : List.of();
  }

  private static void supervision(Case law, ImprintCase imprint, boolean services) {
    Imprint particulars = imprint.particulars();
    Fact<Party> authority = particulars.authorisation();
    shown(law.rule("DLINFOV-2-4", imprint), authority)
        .when(services)
        .find(authority.map(DlInfoV::noAddress).orElse(Lack.ifMissing(authority)));
    Fact<List<Imprint.Profession>> professions = particulars.professions();
    List<Lack> lacks = new ArrayList<>(Lack.ifMissing(professions));
    for (Imprint.Profession profession : professions.orElse(List.of())) {
      for (Fact<?> asked :
          List.<Fact<?>>of(profession.title(), profession.awardedIn(), profession.chamber())) {
        if (asked.isMissing()) {
          lacks.add(Lack.of(asked).as(Severity.ERROR));
        }
      }
    }
    shown(law.rule("DLINFOV-2-6", imprint), professions).when(services).find(lacks);
    Fact<Imprint.Insurance> insurance = particulars.liabilityInsurance();
    shown(law.rule("DLINFOV-2-11", imprint), insurance)
        .when(services)
        .find(insurance.map(DlInfoV::incomplete).orElse(Lack.ifMissing(insurance)));
  }

  /** § 5 (1) no. 3 DDG is content with a link; here the address is asked for by name. */
  private static List<Lack> noAddress(Party authority) {
    if (authority.name().isMissing()) {
      return List.of(Lack.of(authority.name()).as(Severity.ERROR));
    }
    Optional<Address> address = authority.address().value();
    boolean lacking =
        address.isPresent() ? !address.get().isComplete() : authority.address().isMissing();
    if (!lacking) {
      return List.of();
    }
    // Without a link the whole is missing, and that is said once.
    Where where = authority.url().isMissing() ? authority.where() : authority.address().where();
    return List.of(Lack.at(where).as(Severity.ERROR));
  }

  private static List<Lack> incomplete(Imprint.Insurance insurance) {
    List<Lack> lacks = new ArrayList<>();
    for (Fact<?> asked :
        List.<Fact<?>>of(insurance.insurer(), insurance.address(), insurance.territory())) {
      if (asked.isMissing()) {
        lacks.add(Lack.of(asked).as(Severity.ERROR));
      }
    }
    return lacks;
  }

  private static void conditions(Case law, ImprintCase imprint, boolean services) {
    Imprint.Services stated = Imprint.Services.of(imprint.particulars().services());
    condition(law, imprint, "DLINFOV-2-7", services, stated.terms());
    condition(law, imprint, "DLINFOV-2-8", services, stated.applicableLaw());
    condition(law, imprint, "DLINFOV-2-9", services, stated.guarantees());
    condition(law, imprint, "DLINFOV-2-10", services, stated.features());
    condition(law, imprint, "DLINFOV-3", services, stated.onRequest());
  }

  private static void condition(
      Case law, ImprintCase imprint, String rule, boolean services, Fact<?> asked) {
    shown(law.rule(rule, imprint), asked).when(services).requireAnswer(asked);
  }

  private static List<Lack> notInGerman(Disclosure file) {
    return file.site().isPresent()
        ? Lack.unless(
            file.site().get().pageLanguages().contains(Languages.first()),
            file.site().get().languages().where())
        : List.of();
  }
}
