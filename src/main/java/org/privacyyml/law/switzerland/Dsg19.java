package org.privacyyml.law.switzerland;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.HomeAuthority;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.law.notice.Decisions;
import org.privacyyml.law.notice.Sources;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.AutomatedDecision;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.vocabulary.Sector;
import org.privacyyml.resource.Messages;

/**
 * What people in Switzerland must be told: Art. 14, 19 and 21 DSG, Art. 13 DSV. A legal basis is
 * not among it.
 */
public final class Dsg19 {

  private Dsg19() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean notice = law.applicable().dsg() && file.writesNotice();
    law.rule("DSG-19-2-A").when(notice).shownOn(NOTICE).find(unreachable(file));
    if (notice) {
      for (Processing activity : law.allActivities()) {
        activity(law, activity);
      }
    }
    Fact<List<Activity>> processing = file.policy().processing();
    boolean none = !processing.isUnreadable() && processing.orElse(List.of()).isEmpty();
    law.rule("DSG-19-2-B")
        .when(notice && law.applicable().onlyDsg() && none)
        .find(List.of(Lack.at(processing.where()).with("processing", Messages.of("law.visits"))));
    law.rule("DSG-RIGHTS").when(notice).shownOn(NOTICE).saidByThePage();
    representative(law);
    law.rule("CH-EDOEB")
        .when(notice && isUnderFederalSupervision(law.controller()))
        .find(HomeAuthority.otherThan("CH", law.words("swissAuthority"), file));
  }

  private static List<Lack> unreachable(Disclosure file) {
    Fact<Controller> stated = file.policy().controller();
    if (!(stated instanceof Stated<Controller> known)) {
      return Lack.ifMissing(stated);
    }
    Controller controller = known.content();
    List<Lack> lacks = new ArrayList<>(Lack.ifMissing(controller.name()));
    Fact<Address> address = controller.address();
    boolean reachable =
        controller.email().isGiven()
            || address.isUnreadable()
            || address.matches(Address::isComplete);
    lacks.addAll(Lack.unless(reachable, controller.email().where()));
    return lacks;
  }

  private static void activity(Case law, Processing activity) {
    law.rule("DSG-19-2-B", activity).shownOn(NOTICE).require(activity.purposes());
    law.rule("DSG-19-2-C", activity).shownOn(NOTICE).requireAnswer(activity.recipients());
    law.rule("DSG-19-3", activity)
        .when(!activity.foreignSources().isEmpty())
        .shownOn(NOTICE)
        .find(noCategories(activity));
    Fact<AutomatedDecision> decisions = activity.automatedDecisions();
    law.rule("DSG-21", activity)
        .when(decisions.isStated())
        .shownOn(NOTICE)
        .find(Decisions.unexplained(decisions.value()));
    // Where the GDPR counts as well, its rules on wording have said so.
    law.rule("DSV-13", activity).when(law.applicable().onlyDsg()).find(imprecise(law, activity));
  }

  private static List<Lack> noCategories(Processing activity) {
    return activity.data().isMissing()
        ? List.of(Lack.of(activity.data()).with("source", Sources.first(activity.foreignSources())))
        : List.of();
  }

  private static List<Lack> imprecise(Case law, Processing activity) {
    List<Lack> lacks = new ArrayList<>(Telltale.first(law, activity.purposes(), "vaguePurposes"));
    lacks.addAll(Telltale.first(law, activity.purposes(), "qualifiers"));
    lacks.addAll(Telltale.firstOf(law, activity.activity().note(), "qualifiers"));
    return lacks;
  }

  /** Art. 14 (1): extensive, regular and of high risk, which the file says of a controller. */
  private static void representative(Case law) {
    Fact<Party> stated = law.file().policy().swissRepresentative();
    Optional<Controller> controller = law.controller();
    boolean needed =
        law.applicable().dsg()
            && !law.applicable().isSwissHome()
            && controller.isPresent()
            && !controller.get().isPublic()
            && (controller.get().largeScaleMonitoring().orElse(false)
                || controller.get().largeScaleSpecialCategories().orElse(false));
    law.rule("DSG-14-3").when(needed && !stated.isStated()).find(Lack.ifMissing(stated));
    law.rule("DSG-14-3")
        .when(stated.isStated() && law.applicable().dsg())
        .shownOn(NOTICE)
        .find(incomplete(stated.value()));
  }

  private static List<Lack> incomplete(Optional<Party> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Party party = stated.get();
    Fact<Address> address = party.address();
    boolean complete = address.matches(Address::isComplete);
    return party.name().isMissing()
        ? List.of(Lack.of(party.name()))
        : Lack.unless(complete || address.isUnreadable(), address.where());
  }

  /** Private persons and federal bodies; cantons have authorities of their own (Art. 2, 4 DSG). */
  private static boolean isUnderFederalSupervision(Optional<Controller> controller) {
    return controller.isPresent()
        && controller.get().isIn("CH")
        && controller.get().sectorOrDefault() != Sector.PUBLIC_STATE;
  }
}
