package org.privacyyml.law.germany;

import static org.privacyyml.finding.Page.IMPRINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.ImprintCase;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Business;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;

/**
 * What those state who serve consumers: § 36, § 37 VSBG on dispute resolution, § 14 BFSG on
 * accessibility, § 312k, § 356a BGB on ending contracts.
 */
public final class ConsumerLaw {

  /** Up to so many people § 36 (3) VSBG asks for nothing. */
  private static final int SMALL = 10;

  /** From so many people on nobody is a micro-enterprise, § 2 no. 17 BFSG. */
  private static final int NO_MICRO_ENTERPRISE = 10;

  private ConsumerLaw() {}

  public static void ask(Case law) {
    Optional<ImprintCase> german = ImprintCase.german(law.file());
    if (german.isPresent()) {
      ImprintCase imprint = german.get();
      Business business = imprint.business();
      boolean consumers = business.consumers().orElse(false);
      law.rule("X-CONSUMERS-UNSTATED", imprint)
          .when(imprint.isCommercial())
          .find(unstated(law, business.consumers()));
      law.rule("X-CONTRACTS-UNSTATED", imprint).when(consumers).require(business.contractsOnline());
      disputes(law, imprint, consumers);
      boolean online = consumers && business.contractsOnline().orElse(false);
      accessibility(law, imprint, online);
      law.rule("BGB-356A", imprint).when(online).requireAnswer(business.withdrawal());
      law.rule("BGB-312K", imprint).when(online).requireAnswer(business.cancellation());
    }
  }

  /** The question weighs more where the file itself shows that something is sold. */
  private static List<Lack> unstated(Case law, Fact<Boolean> consumers) {
    if (!consumers.isMissing()) {
      return List.of();
    }
    boolean matters = false;
    for (Processing activity : law.activities()) {
      matters |= law.file().traits(activity).sells();
    }
    return List.of(matters ? Lack.of(consumers).as(Severity.WARNING) : Lack.of(consumers));
  }

  private static void disputes(Case law, ImprintCase imprint, boolean consumers) {
    Fact<Imprint.DisputeResolution> stated = imprint.particulars().disputeResolution();
    Optional<Imprint.DisputeResolution> known = stated.value();
    boolean denied = known.isPresent() && !known.get().applicable();
    Optional<Integer> people = imprint.people();
    boolean small = people.isPresent() && people.get() <= SMALL;
    law.rule("VSBG-36-1-1", imprint)
        .when(consumers && !small && !denied)
        .shownOn(IMPRINT)
        .find(noAnswer(stated, people.isPresent()));
    boolean takesPart = known.isPresent() && known.get().participates().orElse(false);
    law.rule("VSBG-36-1-2", imprint)
        .when(takesPart)
        .shownOn(IMPRINT)
        .find(takesPart ? unnamed(known.get().body()) : List.of());
    law.rule("VSBG-36-SMALL", imprint)
        .when(consumers && small)
        .find(Lack.when(known.isPresent() && !denied && !takesPart, stated.where()));
    law.rule("VSBG-37", imprint).when(consumers).find(Lack.ifMissing(stated));
  }

  /** Where the number of people is open, so is the duty. */
  private static List<Lack> noAnswer(Fact<Imprint.DisputeResolution> stated, boolean isCertain) {
    Fact<?> asked =
        stated instanceof Stated<Imprint.DisputeResolution> answer && answer.content().applicable()
            ? answer.content().participates()
            : stated;
    if (!asked.isMissing()) {
      return List.of();
    }
    return List.of(isCertain ? Lack.of(asked) : Lack.of(asked).as(Severity.WARNING));
  }

  private static List<Lack> unnamed(Fact<Party> body) {
    if (!(body instanceof Stated<Party> party)) {
      return Lack.ifMissing(body);
    }
    Party stated = party.content();
    List<Lack> lacks = new ArrayList<>(Lack.ifMissing(stated.name()));
    Optional<Address> address = stated.address().value();
    if (address.isPresent() ? !address.get().isComplete() : stated.address().isMissing()) {
      lacks.add(Lack.of(stated.address()));
    }
    lacks.addAll(Lack.ifMissing(stated.url()));
    return lacks;
  }

  private static void accessibility(Case law, ImprintCase imprint, boolean online) {
    Fact<Boolean> micro = imprint.business().microEnterprise();
    boolean isLarge = imprint.people().orElse(0) >= NO_MICRO_ENTERPRISE;
    boolean applies = online && (isLarge || !micro.orElse(false));
    boolean isCertain = isLarge || micro.isStated();
    Fact<Imprint.Accessibility> stated = imprint.particulars().accessibility();
    Optional<Imprint.Accessibility> known = stated.value();
    law.rule("BFSG-14", imprint)
        .when(applies)
        .shownOn(IMPRINT)
        .find(missing(known.isPresent() ? known.get().statement() : stated, isCertain));
    law.rule("BFSG-14-AUTH", imprint)
        .when(applies && known.isPresent())
        .shownOn(IMPRINT)
        .find(known.isPresent() ? missing(known.get().authority(), isCertain) : List.of());
  }

  private static List<Lack> missing(Fact<?> asked, boolean isCertain) {
    if (!asked.isMissing()) {
      return List.of();
    }
    return List.of(isCertain ? Lack.of(asked) : Lack.of(asked).as(Severity.WARNING));
  }
}
