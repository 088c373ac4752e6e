package org.privacyyml.law.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Company;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Representative;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;

/** Who does what: the same people and bodies at different places of the file. */
public final class PartyConsistency {
  private static final String PROCESSOR = "actingAsProcessor";

  private PartyConsistency() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    Fact<String> name = file.policy().dataProtectionOfficer().flatMap(Party::name);
    law.rule("X-DPO-REP-SAME")
        .when(name.isStated() && file.controller().isPresent())
        .find(
            name.isStated() && file.controller().isPresent()
                ? conflict(name, file.controller().get())
                : List.of());
    Fact<Controller> provider = Imprint.of(file.policy().imprint()).provider();
    law.rule("X-IMPRESSUM-CONTROLLER")
        .when(provider.isStated() && file.controller().isPresent())
        .find(
            provider instanceof Stated<Controller> stated && file.controller().isPresent()
                ? differences(stated.content(), file.controller().get())
                : List.of());
    law.rule("X-AUTH-STATE")
        .when(file.statedAuthority().isPresent() && file.competentAuthority().isPresent())
        .find(otherState(file));
    for (Processing activity : law.allActivities()) {
      law.rule("X-CONTROLLER-ROLE", activity).find(otherRole(law, activity.activity()));
    }
  }

  /** Art. 38 (6) GDPR: whoever decides about the processing cannot supervise it. */
  private static List<Lack> conflict(Fact<String> officer, Controller controller) {
    List<String> leading = new ArrayList<>();
    leading.add(controller.name().orElse(""));
    addNames(leading, controller.representatives());
    for (Company partner : controller.generalPartner().orElse(List.of())) {
      addNames(leading, partner.representatives());
    }
    String name = bare(officer.orElse(""));
    for (String other : leading) {
      if (bare(other).equals(name)) {
        return List.of(Lack.at(officer.where()).with("value", officer.orElse("")));
      }
    }
    return List.of();
  }

  private static void addNames(List<String> names, Fact<List<Representative>> people) {
    for (Representative person : people.orElse(List.of())) {
      names.add(person.name().orElse(""));
    }
  }

  /** A person with or without a degree is the same. */
  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (!word.endsWith(".")) {
        bare.append(word).append(' ');
      }
    }
    return bare.toString();
  }

  private static List<Lack> differences(Controller provider, Controller controller) {
    if (differ(provider.name(), controller.name())) {
      return List.of(Lack.at(provider.name().where()));
    }
    Optional<Address> here = provider.address().value();
    Optional<Address> there = controller.address().value();
    if (here.isEmpty() || there.isEmpty()) {
      return List.of();
    }
    boolean moved =
        differ(here.get().street(), there.get().street())
            || differ(here.get().postalCode(), there.get().postalCode())
            || differ(here.get().city(), there.get().city());
    return Lack.when(moved, provider.address().where());
  }

  /** What one of the two leaves out is no difference. */
  private static boolean differ(Fact<String> here, Fact<String> there) {
    return here.isStated()
        && there.isStated()
        && !here.orElse("").strip().equals(there.orElse("").strip());
  }

  /** An authority in the owner's own words can be known by its addresses all the same. */
  private static List<Lack> otherState(Disclosure file) {
    Party stated = file.statedAuthority().orElse(null);
    Authority competent = file.competentAuthority().orElse(null);
    if (stated == null || competent == null || isThat(stated, competent)) {
      return List.of();
    }
    for (String key : file.catalog().authorityKeys()) {
      Optional<Authority> other = file.catalog().authority(key);
      if (other.isPresent() && isThat(stated, other.get())) {
        Where where = file.policy().supervisoryAuthority().where();
        return List.of(
            Lack.at(where).with("authority", other.get().name()).with("state", file.state()));
      }
    }
    return List.of();
  }

  private static boolean isThat(Party stated, Authority known) {
    return is(stated.name(), Optional.of(known.name()))
        || is(stated.email(), known.email())
        || is(stated.url(), known.web());
  }

  private static boolean is(Fact<String> stated, Optional<String> known) {
    return stated.isStated()
        && known.isPresent()
        && stated.orElse("").strip().equalsIgnoreCase(known.get());
  }

  /** Whoever says that they act for somebody else states it with {@code onBehalfOf}. */
  private static List<Lack> otherRole(Case law, Activity activity) {
    List<Lack> lacks = new ArrayList<>(Telltale.firstOf(law, activity.name(), PROCESSOR));
    lacks.addAll(Telltale.first(law, activity.purposes(), PROCESSOR));
    lacks.addAll(Telltale.firstOf(law, activity.note(), PROCESSOR));
    return lacks;
  }
}
