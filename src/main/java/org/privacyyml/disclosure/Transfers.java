package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Transfer;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.Mechanism;

/** Transfers of one recipient, as the file states them or as a dated certification shows them. */
final class Transfers {

  private Transfers() {}

  static Fact<List<ThirdCountryTransfer>> of(
      Fact<List<Transfer>> stated,
      Optional<Provider> known,
      Fact<String> country,
      Words recipient,
      boolean isUsed) {
    Optional<Provider.Certification> certification =
        known.isPresent() ? known.get().certification() : Optional.empty();
    if (stated.isStated()) {
      List<ThirdCountryTransfer> transfers = new ArrayList<>();
      for (Transfer transfer : stated.orElse(List.of())) {
        transfers.add(resolved(transfer, certification, country, recipient, isUsed));
      }
      return Fact.of(List.copyOf(transfers), stated.where());
    }
    Optional<String> abroad = abroad(country, known);
    if (!stated.isMissing()) {
      return stated.withoutValue();
    }
    if (certification.isEmpty() || abroad.isEmpty()) {
      return Fact.missing(stated.where());
    }
    Where at = stated.where();
    return Fact.of(
        List.of(
            new ThirdCountryTransfer(
                at,
                recipient,
                abroad,
                Fact.known(framework(certification.get()), at.missing("mechanism")),
                Fact.of(true, at.missing("certified")),
                certification,
                Fact.missing(at.missing("copy")),
                Fact.missing(at.missing("risks")),
                isUsed)),
        at);
  }

  /** The third country that a certification is about: the recipient's own, or its parent's. */
  private static Optional<String> abroad(Fact<String> country, Optional<Provider> known) {
    if (country.is("US")) {
      return country.value();
    }
    return known.isPresent() && known.get().parent().isPresent()
        ? Optional.of(known.get().parent().get().country())
        : Optional.empty();
  }

  private static Optional<Mechanism> framework(Provider.Certification certification) {
    return Keyed.named(certification.framework(), Mechanism.values());
  }

  private static ThirdCountryTransfer resolved(
      Transfer stated,
      Optional<Provider.Certification> certification,
      Fact<String> country,
      Words recipient,
      boolean isUsed) {
    Fact<Mechanism> mechanism = stated.mechanism();
    Fact<Boolean> certified = stated.certified();
    Optional<Provider.Certification> fitting = Optional.empty();
    if (certification.isPresent() && fits(certification.get(), mechanism)) {
      fitting = certification;
      mechanism = mechanism.or(Fact.known(framework(certification.get()), mechanism.where()));
      certified = certified.or(Fact.of(true, certified.where()));
    }
    return new ThirdCountryTransfer(
        stated.where(),
        recipient,
        stated.country().or(country).value(),
        mechanism,
        certified,
        fitting,
        stated.copy(),
        stated.risks(),
        isUsed);
  }

  /** Whether a transfer can rest on this certification: where the file does not say, it does. */
  private static boolean fits(Provider.Certification held, Fact<Mechanism> mechanism) {
    Mechanism stated = mechanism.orNull();
    return mechanism.isMissing() || (stated != null && stated.key().equals(held.framework()));
  }
}
