package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Staff;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.vocabulary.Sector;

/**
 * Who is responsible and how to reach them: Art. 13 (1) (a), (b), Art. 26, 27 and 37 GDPR, § 5 and
 * § 38 BDSG.
 */
public final class Gdpr13Controller {

  /** From this many people on who constantly deal with automated processing, § 38 (1) BDSG. */
  private static final int PEOPLE_THAT_NEED_AN_OFFICER = 20;

  private Gdpr13Controller() {}

  public static void ask(Case law) {
    nameAndContact(law);
    representative(law);
    officer(law);
    jointControllers(law);
  }

  private static void nameAndContact(Case law) {
    Disclosure file = law.file();
    Fact<Controller> stated = file.policy().controller();
    Optional<Controller> known = stated.value();
    boolean notice = file.writesNotice() && law.applicable().gdpr();
    law.rule("GDPR-13-1-A-NAME")
        .when(notice)
        .shownOn(NOTICE)
        .require(known.isPresent() ? known.get().name() : stated);
    boolean address = known.isPresent() && hasAddress(known.get());
    boolean email = known.isPresent() && known.get().email().isGiven();
    law.rule("GDPR-13-1-A-CONTACT")
        .when(notice && known.isPresent())
        .shownOn(NOTICE)
        .requireThat(address || email, placeOf(stated, false));
    law.rule("GDPR-13-1-A-CONTACT2")
        .when(notice && known.isPresent())
        .requireThat(address && email, placeOf(stated, email));
  }

  /** Where the address, or else the e-mail address, is or would be. */
  private static Where placeOf(Fact<Controller> stated, boolean address) {
    Controller controller = stated.orNull();
    if (controller == null) {
      return stated.where();
    }
    return address ? controller.address().where() : controller.email().where();
  }

  private static boolean hasAddress(Controller controller) {
    return controller.address().isUnreadable() || controller.address().matches(Address::isComplete);
  }

  private static void representative(Case law) {
    Disclosure file = law.file();
    Fact<Party> stated = file.policy().euRepresentative();
    law.rule("GDPR-13-1-A-REP")
        .when(stated.isStated() && law.applicable().gdpr())
        .shownOn(NOTICE)
        .find(incomplete(stated.value()));
    law.rule("GDPR-27-REP-NEEDED")
        .when(needsEuRepresentative(file))
        .find(
            stated.isNone()
                ? List.of(Lack.at(stated.where()).as(Severity.WARNING))
                : Lack.when(stated.isMissing(), stated.where()));
  }

  private static List<Lack> incomplete(Optional<Party> stated) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Party party = stated.get();
    return party.name().isMissing()
        ? List.of(Lack.of(party.name()))
        : Lack.when(party.lacksContact(), party.email().where());
  }

  /** Art. 27 (1), Art. 3 (2) GDPR: no establishment in the EEA, but an offer to people there. */
  private static boolean needsEuRepresentative(Disclosure file) {
    Optional<Controller> controller = file.controller();
    return controller.isPresent()
        && controller.get().country().isStated()
        && !controller.get().isPublic()
        && !file.isInEea(file.country())
        && file.reachesEea();
  }

  private static void officer(Case law) {
    Fact<Party> officer = law.file().policy().dataProtectionOfficer();
    Party party = officer.orNull();
    law.rule("GDPR-13-1-B")
        .when(party != null && law.applicable().gdpr())
        .shownOn(NOTICE)
        .requireThat(
            party != null && !party.lacksContact(),
            party == null ? officer.where() : party.email().where());
    law.rule("GDPR-13-1-B-UNSTATED")
        .when(law.file().writesNotice() && law.applicable().gdpr())
        .requireAnswer(officer);
    Optional<Controller> controller = law.controller();
    boolean german =
        controller.isPresent() && controller.get().isIn("DE") && !controller.get().isPublic();
    Optional<Processing> risky = needingOfficer(law.file());
    law.rule("BDSG-38-1-S2", risky.isPresent() ? risky.get() : law.file())
        .when(german && risky.isPresent())
        .require(officer);
    law.rule("BDSG-38-1-S1")
        .when(german && peopleWhoProcess(controller.get()) >= PEOPLE_THAT_NEED_AN_OFFICER)
        .require(officer);
    law.rule("GDPR-37-1")
        .when(
            controller.isPresent()
                && law.applicable().gdpr()
                && needsOfficerByGdpr(controller.get()))
        .require(officer);
    law.rule("BDSG-5")
        .when(
            controller.isPresent()
                && controller.get().isIn("DE")
                && controller.get().sectorOrDefault() == Sector.PUBLIC_FEDERAL)
        .require(officer);
  }

  /** What is done for others counts as well: processors have this duty too. */
  private static Optional<Processing> needingOfficer(Disclosure file) {
    for (Processing activity : file.processing()) {
      if (activity.activity().impactAssessment().orElse(false)
          || activity.activity().commercialPurpose().isStated()) {
        return Optional.of(activity);
      }
    }
    return Optional.empty();
  }

  private static int peopleWhoProcess(Controller controller) {
    Staff staff = controller.staff().orNull();
    return staff == null ? 0 : staff.automatedProcessing().orElse(0);
  }

  private static boolean needsOfficerByGdpr(Controller controller) {
    return controller.isPublic()
        || controller.largeScaleMonitoring().orElse(false)
        || controller.largeScaleSpecialCategories().orElse(false);
  }

  private static void jointControllers(Case law) {
    Policy policy = law.file().policy();
    boolean joint = policy.jointControllers().isStated() && law.applicable().gdpr();
    List<Lack> lacks = new ArrayList<>();
    for (JointController other : policy.jointControllers().orElse(List.of())) {
      if (other.arrangement().isMissing()) {
        lacks.add(Lack.at(other.arrangement().where()).with("party", other.name().orElse("?")));
      }
    }
    law.rule("GDPR-26-2").when(joint).shownOn(NOTICE).find(lacks);
    law.rule("GDPR-26-3").when(joint).shownOn(NOTICE).saidByThePage();
  }
}
