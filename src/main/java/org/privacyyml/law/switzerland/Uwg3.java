package org.privacyyml.law.switzerland;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.imprint.Particulars;
import org.privacyyml.law.imprint.ProviderName;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.vocabulary.RegisterType;

/** Who offers something in Switzerland: Art. 3 (1) (s) UWG, and the number that is usual. */
public final class Uwg3 {

  private Uwg3() {}

  public static void ask(Case law) {
    Optional<ImprintCase> swiss = ImprintCase.swiss(law.file());
    if (swiss.isPresent()) {
      ImprintCase imprint = swiss.get();
      law.rule("UWG-CH-3-1-S", imprint)
          .when(imprint.isCommercial())
          .shownOn(IMPRINT)
          .find(unidentified(imprint.provider()));
      law.rule("CH-UID", imprint)
          .when(imprint.isCommercial() && imprint.isEnteredIn(RegisterType.CHE))
          .find(Lack.ifMissing(imprint.provider().register()));
    }
  }

  /** A form does not replace the e-mail address (Commercial Court of Zurich, HG17014-O). */
  private static List<Lack> unidentified(Controller provider) {
    List<Lack> lacks = new ArrayList<>(ProviderName.notInFull(provider));
    lacks.addAll(Particulars.incompleteAddress(provider.address()));
    lacks.addAll(Lack.ifMissing(provider.email()));
    return lacks;
  }
}
