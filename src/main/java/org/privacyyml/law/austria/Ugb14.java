package org.privacyyml.law.austria;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.finding.Words;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.imprint.Particulars;
import org.privacyyml.law.imprint.ProviderName;
import org.privacyyml.policy.Capital;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Register;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.RegisterType;
import org.privacyyml.resource.Messages;

/**
 * What is entered somewhere and must be said on the site too: § 14 UGB, § 63 GewO, § 18 VerG.
 * Austria has the particulars of letters on web sites, Germany has not.
 */
public final class Ugb14 {

  private static final Words NAME = Messages.of("law.company-name");
  private static final Words FORM = Messages.of("law.company-form");
  private static final Words SEAT = Messages.of("law.company-seat");
  private static final Words ENTRY = Messages.of("law.company-entry");
  private static final Words OWN_NAME = Messages.of("law.company-own-name");
  private static final Words PARTNER = Messages.of("law.company-partner");
  private static final Words CAPITAL = Messages.of("law.company-capital");

  private Ugb14() {}

  public static void ask(Case law) {
    Optional<ImprintCase> austrian = ImprintCase.austrian(law.file());
    if (austrian.isPresent()) {
      ImprintCase imprint = austrian.get();
      boolean entered = imprint.isEnteredIn(RegisterType.FN);
      law.rule("UGB-14", imprint)
          .when(entered)
          .shownOn(IMPRINT)
          .find(entered ? missing(imprint) : List.of());
      law.rule("GEWO-63", imprint)
          .when(imprint.isCommercial() && !entered && isTrader(imprint))
          .shownOn(IMPRINT)
          .find(Lack.ifMissing(imprint.austria().trade()));
      law.rule("AT-ZVR", imprint)
          .when(imprint.isEnteredIn(RegisterType.ZVR) && !imprint.provider().register().isNone())
          .shownOn(IMPRINT)
          .find(noNumber(imprint.provider().register()));
    }
  }

  /** A sole trader has a trade licence, or says that there is none. */
  private static boolean isTrader(ImprintCase imprint) {
    Fact<?> trade = imprint.austria().trade();
    return trade.isStated()
        || (imprint.provider().hasForm(LegalForm.SOLE_TRADER) && !trade.isNone());
  }

  private static List<Lack> missing(ImprintCase imprint) {
    Controller provider = imprint.provider();
    List<Lack> lacks = new ArrayList<>();
    addMissing(lacks, provider.name(), NAME);
    for (Lack unmarked : ProviderName.unmarked(imprint)) {
      lacks.add(unmarked.with("item", FORM));
    }
    // A person who is an entrepreneur has an establishment, which is the address.
    if (!provider.hasForm(LegalForm.EU)) {
      addMissing(lacks, provider.seat(), SEAT);
    }
    for (Lack entry : Ecg5.noEntry(provider.register())) {
      lacks.add(entry.with("item", ENTRY));
    }
    if (imprint.hasGeneralPartner()) {
      lacks.addAll(unknownPartner(provider.generalPartner()));
    }
    if (provider.hasForm(LegalForm.EU) && hidesItsOwner(provider)) {
      lacks.add(Lack.of(provider.representatives()).with("item", OWN_NAME));
    }
    if (provider.capital().isStated()) {
      Optional<Capital> capital = provider.capital().value();
      for (Lack incomplete : Particulars.incompleteCapital(capital)) {
        lacks.add(incomplete.with("item", CAPITAL));
      }
    }
    return lacks;
  }

  private static void addMissing(List<Lack> lacks, Fact<?> asked, Words item) {
    if (asked.isMissing()) {
      lacks.add(Lack.of(asked).with("item", item));
    }
  }

  /** A firm of one word beside its "e.U." is not the name of a person. */
  private static boolean hidesItsOwner(Controller provider) {
    String firm = provider.name().orElse("").strip();
    String lower = firm.toLowerCase(Locale.ROOT);
    for (String ending : List.of(" e.u.", " e. u.")) {
      if (lower.endsWith(ending)) {
        firm = firm.substring(0, firm.length() - ending.length());
      }
    }
    return provider.representatives().isMissing()
        && provider.name().isStated()
        && !ProviderName.isFull(firm);
  }

  private static List<Lack> unknownPartner(Fact<List<Company>> stated) {
    List<Company> partners = stated.orElse(List.of());
    List<Lack> lacks = new ArrayList<>();
    if (partners.isEmpty() && !stated.isUnreadable()) {
      lacks.add(Lack.at(stated.where()).with("item", PARTNER));
    }
    for (Company partner : partners) {
      addMissing(lacks, partner.name(), PARTNER);
      for (Lack entry : Ecg5.noEntry(partner.register())) {
        lacks.add(entry.with("item", PARTNER));
      }
    }
    return lacks;
  }

  private static List<Lack> noNumber(Fact<Register> stated) {
    return Lack.ifMissing(stated.flatMap(Register::number));
  }
}
