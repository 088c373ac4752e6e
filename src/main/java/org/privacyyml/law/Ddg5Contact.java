package org.privacyyml.law;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.WordList;
import org.privacyyml.finding.Severity;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Fact;

/** How a provider is reached quickly and directly: § 5 (1) no. 2 DDG. */
final class Ddg5Contact {

  private Ddg5Contact() {}

  static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent() && german.get().isCommercial()) {
      ImprintCase imprint = german.get();
      Controller provider = imprint.provider();
      law.rule("DDG-5-1-2-EMAIL", imprint).shownOn(IMPRINT).require(provider.email());
      law.rule("DDG-5-1-2-SECOND", imprint).shownOn(IMPRINT).find(noSecondChannel(provider));
      law.rule("DDG-5-1-2-PREMIUM", imprint).find(premium(law, provider.phone()));
    }
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

  private static List<Lack> premium(Case law, Fact<List<String>> phone) {
    for (String number : phone.orElse(List.of())) {
      String digits = national(number);
      Lack lack = Lack.at(phone.where()).with("value", number);
      if (startsWithOne(digits, law.words("premiumNumbers"))) {
        return List.of(lack);
      }
      if (startsWithOne(digits, law.words("sharedCostNumbers"))) {
        return List.of(lack.as(Severity.WARNING));
      }
    }
    return List.of();
  }

  private static boolean startsWithOne(String digits, WordList prefixes) {
    for (String prefix : prefixes.phrases()) {
      if (digits.startsWith(prefix)) {
        return true;
      }
    }
    return false;
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
}
