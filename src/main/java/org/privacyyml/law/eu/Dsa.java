package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.IMPRINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Severity;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;

/**
 * Those who host what others post: contact points and representative, Art. 11 to 13 DSA. Small
 * providers are not exempt from these.
 */
public final class Dsa {
  private static final LocalDate IN_FORCE = LocalDate.of(2024, 2, 17);

  private Dsa() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean hosts =
        file.site().isPresent()
            && file.site().get().userContent().orElse(false)
            && file.writesImprint()
            && file.reachesEea()
            && !law.today().isBefore(IN_FORCE);
    Fact<Imprint.ContactPoints> stated = Imprint.of(file.policy().imprint()).dsa();
    law.rule("DSA-11-12").when(hosts).shownOn(IMPRINT).find(noContact(stated));
    law.rule("DSA-13")
        .when(hosts && !file.isInEea(file.country()))
        .shownOn(IMPRINT)
        .find(noRepresentative(stated));
  }

  private static List<Lack> noContact(Fact<Imprint.ContactPoints> stated) {
    if (!stated.isStated()) {
      return Lack.ifMissing(stated);
    }
    Imprint.ContactPoints points = stated.value().orElseThrow();
    List<Lack> lacks = new ArrayList<>(noWay(points.authorities()));
    Optional<Imprint.ContactPoint> authorities = points.authorities().value();
    if (authorities.isPresent()) {
      lacks.addAll(Lack.ifMissing(authorities.get().languages()));
    }
    lacks.addAll(noWay(points.users()));
    return lacks;
  }

  /** Both must be reached electronically; the telephone alone is not. */
  private static List<Lack> noWay(Fact<Imprint.ContactPoint> point) {
    if (!point.isStated()) {
      return Lack.ifMissing(point);
    }
    Imprint.ContactPoint stated = point.value().orElseThrow();
    return Lack.when(
        stated.email().isMissing() && stated.contactForm().isMissing(), stated.email().where());
  }

  /** Art. 13 (4) DSA: name, postal address, e-mail address and telephone number are public. */
  private static List<Lack> noRepresentative(Fact<Imprint.ContactPoints> points) {
    if (!points.isStated()) {
      return points.isUnreadable()
          ? List.of()
          : List.of(Lack.at(points.where().missing("representative")));
    }
    Fact<Party> stated = points.value().orElseThrow().representative();
    if (stated.isNone()) {
      // Perhaps there is an establishment in the Union that the file does not show.
      return List.of(Lack.at(stated.where()).as(Severity.WARNING));
    }
    if (!stated.isStated()) {
      return Lack.ifMissing(stated);
    }
    Party party = stated.value().orElseThrow();
    List<Lack> lacks = new ArrayList<>(Lack.ifMissing(party.name()));
    Optional<Address> address = party.address().value();
    if (address.isPresent() ? !address.get().isComplete() : party.address().isMissing()) {
      lacks.add(Lack.of(party.address()));
    }
    lacks.addAll(Lack.ifMissing(party.email()));
    lacks.addAll(Lack.ifMissing(party.phone()));
    return lacks;
  }
}
