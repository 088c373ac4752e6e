package org.privacyyml.law.austria;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.LegalForm;
import org.privacyyml.policy.vocabulary.RegisterType;

/** Who owns a medium, and what line it takes: §§ 24 and 25 MedienG. */
public final class Medieng25 {

  private Medieng25() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    Optional<ImprintCase> austrian = ImprintCase.austrian(file);
    if (austrian.isPresent()) {
      ImprintCase imprint = austrian.get();
      law.rule("MEDIENG-25-SMALL", imprint).shownOn(IMPRINT).find(noOwner(imprint));
      law.rule("MEDIENG-25-BIG", imprint)
          .when(imprint.isEditorial())
          .shownOn(IMPRINT)
          .find(noBackers(imprint));
    }
    boolean isAustrian = file.providerCountry().equals("AT");
    for (Processing activity : law.activities()) {
      boolean newsletter = isAustrian && activity.isKind("newsletter");
      law.rule("MEDIENG-24-3", activity)
          .when(newsletter)
          .find(Lack.when(newsletter, activity.where()));
    }
  }

  /** § 25 (5): name, place of residence or seat, and the line of business where there is one. */
  private static List<Lack> noOwner(ImprintCase imprint) {
    Controller provider = imprint.provider();
    List<Lack> lacks = new ArrayList<>(Lack.ifMissing(provider.name()));
    if (provider.seat().isMissing()) {
      lacks.addAll(noPlace(provider.address()));
    }
    if (imprint.isCommercial()) {
      lacks.addAll(Lack.ifMissing(imprint.austria().purpose()));
    }
    return lacks;
  }

  private static List<Lack> noPlace(Fact<Address> address) {
    return Lack.ifMissing(address.flatMap(Address::city));
  }

  /**
   * § 25 (2) to (4): who acts for the owner, who holds a share in it, what an association is for,
   * and the line that the medium takes.
   */
  private static List<Lack> noBackers(ImprintCase imprint) {
    Controller provider = imprint.provider();
    Imprint.Austria austria = imprint.austria();
    List<Lack> lacks = new ArrayList<>();
    if (imprint.needsRepresentatives("always") || imprint.needsRepresentatives("partnership")) {
      lacks.addAll(Lack.ifMissing(provider.representatives()));
    }
    boolean hasOwners = imprint.isEnteredIn(RegisterType.FN) && !provider.hasForm(LegalForm.EU);
    if (hasOwners) {
      lacks.addAll(Lack.ifMissing(austria.owners()));
    }
    if (provider.hasForm(LegalForm.VEREIN)) {
      lacks.addAll(Lack.ifMissing(austria.purpose()));
    }
    lacks.addAll(Lack.ifMissing(austria.direction()));
    return lacks;
  }
}
