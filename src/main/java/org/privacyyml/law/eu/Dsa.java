package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.IMPRINT;

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
import org.privacyyml.policy.value.Fact.Stated;

/**
 * Those who host what others post: contact points and representative, Art. 11 to 13 DSA. Small
 * providers are not exempt from these.
 */
public final class Dsa {

  private Dsa() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean hosts =
        file.site().isPresent()
            && file.site().get().userContent().orElse(false)
            && file.writesImprint()
            && file.reachesEea();
    Fact<Imprint.ContactPoints> stated = Imprint.of(file.policy().imprint()).dsa();
    law.rule("DSA-11-12").when(hosts).shownOn(IMPRINT).find(noContact(stated));
    law.rule("DSA-13")
        .when(hosts && !file.isInEea(file.country()))
        .shownOn(IMPRINT)
        .find(noRepresentative(stated));
  }

  private static List<Lack> noContact(Fact<Imprint.ContactPoints> stated) {
    if (!(stated instanceof Stated<Imprint.ContactPoints> block)) {
      return Lack.ifMissing(stated);
    }
    Imprint.ContactPoints points = block.content();
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
    if (!(point instanceof Stated<Imprint.ContactPoint> stated)) {
      return Lack.ifMissing(point);
    }
    Imprint.ContactPoint way = stated.content();
    return Lack.when(way.email().isMissing() && way.contactForm().isMissing(), way.email().where());
  }

  /** Art. 13 (4) DSA: name, postal address, e-mail address and telephone number are public. */
  private static List<Lack> noRepresentative(Fact<Imprint.ContactPoints> points) {
    if (!(points instanceof Stated<Imprint.ContactPoints> block)) {
      return Lack.when(!points.isUnreadable(), points.where().missing("representative"));
    }
    Fact<Party> stated = block.content().representative();
    if (stated.isNone()) {
      // Perhaps there is an establishment in the Union that the file does not show.
      return List.of(Lack.at(stated.where()).as(Severity.WARNING));
    }
    if (!(stated instanceof Stated<Party> representative)) {
      return Lack.ifMissing(stated);
    }
    Party party = representative.content();
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
