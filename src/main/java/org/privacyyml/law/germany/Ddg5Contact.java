package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.number.Telephone;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.value.Fact;

/** How a provider is reached quickly and directly: § 5 (1) no. 2 DDG. */
public final class Ddg5Contact {

  private Ddg5Contact() {}

  public static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent() && german.get().isCommercial()) {
      ImprintCase imprint = german.get();
      Controller provider = imprint.provider();
      law.rule("DDG-5-1-2-EMAIL", imprint).shownOn(IMPRINT).require(provider.email());
      law.rule("DDG-5-1-2-SECOND", imprint).shownOn(IMPRINT).find(noSecondChannel(provider));
      law.rule("DDG-5-1-2-PREMIUM", imprint).find(premium(provider));
    }
  }

  /** A form that is answered quickly can do (CJEU C-298/07); a telephone number always does. */
  private static List<Lack> noSecondChannel(Controller provider) {
    if (provider.phone().isGiven() || provider.mobile().isGiven()) {
      return List.of();
    }
    Lack lack = Lack.at(provider.phone().where());
    return List.of(provider.contactForm().isStated() ? lack.as(Severity.WARNING) : lack);
  }

  private static List<Lack> premium(Controller provider) {
    Fact<List<String>> phone = provider.phone();
    for (String number : phone.orElse(List.of())) {
      Lack lack = Lack.at(phone.where()).with("value", number);
      Telephone.Kind kind = Telephone.kind(number, "DE");
      if (kind == Telephone.Kind.PREMIUM) {
        return List.of(lack);
      }
      if (kind == Telephone.Kind.SHARED_COST) {
        return List.of(lack.as(Severity.WARNING));
      }
    }
    return List.of();
  }
}
