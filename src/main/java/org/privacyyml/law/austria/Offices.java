package org.privacyyml.law.austria;

import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.HomeAuthority;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Business;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Staff;
import org.privacyyml.policy.value.Fact;

/** Austrian authorities: for data protection, § 24 DSG, and for accessibility, BaFG. */
public final class Offices {

  /** From this many people on, no enterprise is a micro enterprise, § 3 BaFG. */
  private static final int PEOPLE_OF_NO_MICRO_ENTERPRISE = 10;

  private Offices() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    law.rule("AT-DSB")
        .when(file.writesNotice() && file.country().equals("AT"))
        .find(HomeAuthority.otherThan("AT", law.words("austrianAuthority"), file));
    Optional<ImprintCase> austrian = ImprintCase.austrian(file);
    if (austrian.isPresent()) {
      ImprintCase imprint = austrian.get();
      law.rule("AT-BFG", imprint).when(isConcerned(imprint)).find(noStatement(imprint.stated()));
    }
  }

  private static boolean isConcerned(ImprintCase imprint) {
    Fact<Business> business = imprint.file().policy().business();
    return imprint.isCommercial()
        && business.flatMap(Business::consumers).orElse(false)
        && business.flatMap(Business::contractsOnline).orElse(false)
        && people(imprint.provider()) >= PEOPLE_OF_NO_MICRO_ENTERPRISE;
  }

  /** Where the file does not say how many, it leaves open whether the exemption holds. */
  private static int people(Controller provider) {
    return provider.staff().flatMap(Staff::total).orElse(PEOPLE_OF_NO_MICRO_ENTERPRISE);
  }

  private static List<Lack> noStatement(Fact<Imprint> stated) {
    Fact<Imprint.Accessibility> accessibility = stated.flatMap(Imprint::accessibility);
    if (stated.isMissing()) {
      return List.of(Lack.at(stated.where().missing("accessibility")));
    }
    return Lack.ifMissing(accessibility.flatMap(Imprint.Accessibility::statement));
  }
}
