package org.privacyyml.law.austria;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.imprint.Particulars;
import org.privacyyml.law.imprint.ProviderName;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.TaxNumber;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.RegisterType;

/** What providers in Austria state who act for money: § 5 (1) ECG. */
public final class Ecg5 {

  private Ecg5() {}

  public static void ask(Case law) {
    Optional<ImprintCase> austrian = ImprintCase.austrian(law.file());
    if (austrian.isPresent() && austrian.get().isCommercial()) {
      ImprintCase imprint = austrian.get();
      Controller provider = imprint.provider();
      law.rule("ECG-5-1-1", imprint).shownOn(IMPRINT).find(ProviderName.notInFull(provider));
      law.rule("ECG-5-1-2", imprint)
          .shownOn(IMPRINT)
          .find(Particulars.incompleteAddress(provider.address()));
      law.rule("ECG-5-1-3", imprint).shownOn(IMPRINT).find(noQuickContact(provider));
      law.rule("ECG-5-1-4", imprint)
          .when(imprint.isEnteredIn(RegisterType.FN) && !provider.register().isNone())
          .shownOn(IMPRINT)
          .find(noEntry(provider.register()));
      supervision(law, imprint);
      law.rule("ECG-5-1-7", imprint)
          .when(!provider.vatId().isNone())
          .shownOn(IMPRINT)
          .find(noVatId(provider.vatId()));
    }
  }

  /** CJEU C-298/07: beside the e-mail address one more way, which may be a form. */
  private static List<Lack> noQuickContact(Controller provider) {
    if (provider.email().isMissing()) {
      return List.of(Lack.of(provider.email()));
    }
    boolean second =
        provider.phone().isGiven()
            || provider.mobile().isGiven()
            || provider.contactForm().isGiven();
    return Lack.unless(second, provider.phone().where());
  }

  /** The number alone finds nobody: there are as many registers as courts that keep them. */
  static List<Lack> noEntry(Fact<Register> stated) {
    if (!(stated instanceof Stated<Register> entry)) {
      return Lack.ifMissing(stated);
    }
    Register register = entry.content();
    if (register.type().matches(type -> type != RegisterType.FN)) {
      return List.of(Lack.at(register.type().where()));
    }
    return Lack.ifMissing(register.number().isMissing() ? register.number() : register.court());
  }

  private static void supervision(Case law, ImprintCase imprint) {
    Fact<Imprint> stated = imprint.stated();
    Fact<Party> authority = stated.flatMap(Imprint::authorisation);
    boolean isTrader = imprint.austria().trade().isStated();
    law.rule("ECG-5-1-5", imprint)
        .when(authority.isStated() || (isTrader && authority.isMissing()))
        .shownOn(IMPRINT)
        .find(
            authority.isStated()
                ? Particulars.unnamed(authority.value())
                : List.of(Lack.of(authority).as(Severity.INFO)));
    Fact<List<Imprint.Profession>> professions = stated.flatMap(Imprint::professions);
    law.rule("ECG-5-1-6", imprint)
        .when(professions.isStated() || isTrader)
        .shownOn(IMPRINT)
        .find(
            professions.isStated()
                ? incomplete(professions.orElse(List.of()))
                : noAssociation(imprint.austria().association()));
  }

  private static List<Lack> incomplete(List<Imprint.Profession> professions) {
    List<Lack> lacks = new ArrayList<>();
    for (Imprint.Profession profession : professions) {
      for (Fact<?> part :
          List.<Fact<?>>of(
              profession.chamber().flatMap(Party::name),
              profession.title(),
              profession.awardedIn(),
              Particulars.accessibleRules(profession))) {
        lacks.addAll(Lack.ifMissing(part));
      }
    }
    return lacks;
  }

  /** Whoever has a trade licence is, as a rule, a member of the Chamber of Commerce. */
  private static List<Lack> noAssociation(Fact<Text> association) {
    return association.isMissing() ? List.of(Lack.of(association).as(Severity.WARNING)) : List.of();
  }

  /** The file does not say whether there is one: that alone is no breach. */
  private static List<Lack> noVatId(Fact<TaxNumber> vatId) {
    return vatId.isMissing() ? List.of(Lack.of(vatId).as(Severity.WARNING)) : List.of();
  }
}
