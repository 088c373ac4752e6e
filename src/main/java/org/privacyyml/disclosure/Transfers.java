package org.privacyyml.disclosure;

import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Provider;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Mechanism;
import org.privacyyml.policy.Transfer;

/** Transfers of one recipient, as the file states them or as a dated certification shows them. */
final class Transfers {

  private Transfers() {}

  static Fact<List<ThirdCountryTransfer>> of(
      Fact<List<Transfer>> stated,
      Optional<Provider> known,
      Fact<String> country,
      Words recipient,
      boolean isUsed) {
    Optional<Provider.Certification> certification = known.flatMap(Provider::certification);
    if (!stated.isMissing()) {
      return stated.map(
          transfers ->
              transfers.stream()
                  .map(transfer -> resolved(transfer, certification, country, recipient, isUsed))
                  .toList());
    }
    Optional<String> abroad =
        country
            .value()
            .filter("US"::equals)
            .or(() -> known.flatMap(Provider::parent).map(Provider.Parent::country));
    if (certification.isEmpty() || abroad.isEmpty()) {
      return Fact.absent(stated.where());
    }
    Where at = stated.where();
    Fact<Mechanism> mechanism =
        Presets.named(certification.get().framework(), Mechanism.values())
            .map(framework -> Fact.of(framework, at.missing("mechanism")))
            .orElse(Fact.absent(at.missing("mechanism")));
    return Fact.of(
        List.of(
            new ThirdCountryTransfer(
                at,
                recipient,
                abroad,
                mechanism,
                Fact.of(true, at.missing("certified")),
                certification,
                Fact.absent(at.missing("copy")),
                Fact.absent(at.missing("risks")),
                isUsed)),
        at);
  }

  private static ThirdCountryTransfer resolved(
      Transfer stated,
      Optional<Provider.Certification> certification,
      Fact<String> country,
      Words recipient,
      boolean isUsed) {
    Fact<Mechanism> mechanism = stated.mechanism();
    Optional<Provider.Certification> fitting =
        certification.filter(
            held ->
                mechanism.isMissing()
                    || mechanism
                        .value()
                        .map(Mechanism::key)
                        .filter(held.framework()::equals)
                        .isPresent());
    if (mechanism.isMissing() && fitting.isPresent()) {
      Optional<Mechanism> framework = Presets.named(fitting.get().framework(), Mechanism.values());
      return new ThirdCountryTransfer(
          stated.where(),
          recipient,
          stated.country().or(country).value(),
          framework.map(named -> Fact.of(named, mechanism.where())).orElse(mechanism),
          stated.certified().or(Fact.of(true, stated.certified().where())),
          fitting,
          stated.copy(),
          stated.risks(),
          isUsed);
    }
    return new ThirdCountryTransfer(
        stated.where(),
        recipient,
        stated.country().or(country).value(),
        mechanism,
        fitting.isPresent()
            ? stated.certified().or(Fact.of(true, stated.certified().where()))
            : stated.certified(),
        fitting,
        stated.copy(),
        stated.risks(),
        isUsed);
  }
}
