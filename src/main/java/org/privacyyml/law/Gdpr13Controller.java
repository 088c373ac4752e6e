package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.each;
import static org.privacyyml.law.Rule.lackIf;
import static org.privacyyml.law.Rule.rule;

import java.util.List;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.finding.Severity;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Sector;
import org.privacyyml.policy.Staff;

/**
 * Who is responsible and how to reach them: Art. 13 (1) (a), (b), Art. 26, 27 and 37 GDPR, § 5 and
 * § 38 BDSG.
 */
final class Gdpr13Controller {

  /** From this many people on who constantly deal with automated processing, § 38 (1) BDSG. */
  private static final int PEOPLE_THAT_NEED_AN_OFFICER = 20;

  private Gdpr13Controller() {}

  static List<Rule<?>> rules() {
    return List.of(
        rule("GDPR-13-1-A-NAME")
            .when(Disclosure::writesNotice)
            .shownOn(NOTICE)
            .require(Gdpr13Controller::name),
        rule("GDPR-13-1-A-CONTACT")
            .when(Gdpr13Controller::isNoticeOfKnownController)
            .shownOn(NOTICE)
            .requireThat(
                file -> hasAddress(file) || hasEmail(file), file -> controllerKey(file, "email")),
        rule("GDPR-13-1-A-CONTACT2")
            .when(Gdpr13Controller::isNoticeOfKnownController)
            .requireThat(
                file -> hasAddress(file) && hasEmail(file),
                file -> controllerKey(file, hasEmail(file) ? "address" : "email")),
        rule("GDPR-13-1-A-REP")
            .when(file -> file.policy().euRepresentative().isStated())
            .shownOn(NOTICE)
            .find(file -> representative(file.policy().euRepresentative())),
        rule("GDPR-27-REP-NEEDED")
            .when(Gdpr13Controller::needsEuRepresentative)
            .find(Gdpr13Controller::noEuRepresentative),
        rule("GDPR-13-1-B")
            .when(file -> file.policy().dataProtectionOfficer().isStated())
            .shownOn(NOTICE)
            .requireThat(
                file ->
                    file.policy()
                        .dataProtectionOfficer()
                        .value()
                        .filter(Party::isReachable)
                        .isPresent(),
                file -> file.policy().dataProtectionOfficer().flatMap(Party::email).where()),
        rule("GDPR-13-1-B-UNSTATED")
            .when(Disclosure::writesNotice)
            .requireAnswer(file -> file.policy().dataProtectionOfficer()),
        rule("BDSG-38-1-S1")
            .when(Gdpr13Controller::isPrivateAndGerman)
            .when(file -> peopleWhoProcess(file) >= PEOPLE_THAT_NEED_AN_OFFICER)
            .require(file -> file.policy().dataProtectionOfficer()),
        rule("GDPR-37-1")
            .when(Gdpr13Controller::needsOfficerByGdpr)
            .require(file -> file.policy().dataProtectionOfficer()),
        rule("BDSG-5")
            .when(file -> file.controller().filter(Gdpr13Controller::isFederal).isPresent())
            .require(file -> file.policy().dataProtectionOfficer()),
        rule("GDPR-26-2")
            .when(file -> file.policy().jointControllers().isStated())
            .shownOn(NOTICE)
            .find(
                file ->
                    each(
                        file.policy().jointControllers().orElse(List.of()),
                        Gdpr13Controller::arrangementOf)),
        rule("GDPR-26-3")
            .when(file -> file.policy().jointControllers().isStated())
            .shownOn(NOTICE)
            .saidByThePage());
  }

  private static Fact<String> name(Disclosure file) {
    return file.policy().controller().isMissing()
        ? Fact.absent(file.policy().controller().where())
        : file.policy().controller().flatMap(Controller::name);
  }

  private static boolean isNoticeOfKnownController(Disclosure file) {
    return file.writesNotice() && file.controller().isPresent();
  }

  private static boolean hasAddress(Disclosure file) {
    return file.controller()
        .flatMap(stated -> stated.address().value())
        .filter(Address::isComplete)
        .isPresent();
  }

  private static boolean hasEmail(Disclosure file) {
    return file.controller().filter(stated -> stated.email().isStated()).isPresent();
  }

  private static Where controllerKey(Disclosure file, String key) {
    return file.policy().controller().where().missing(key);
  }

  private static List<Lack> representative(Fact<Party> stated) {
    Party party = stated.value().orElseThrow();
    return party.name().isMissing()
        ? List.of(Lack.at(party.name().where()).whereEmpty(party.name().isEmpty()))
        : lackIf(!party.isReachable(), party.email().where());
  }

  /** Art. 27 (1), Art. 3 (2) GDPR: no establishment in the EEA, but an offer to people there. */
  private static boolean needsEuRepresentative(Disclosure file) {
    return file.controller()
            .filter(stated -> stated.country().isStated() && !stated.isPublic())
            .isPresent()
        && !file.isInEea(file.country())
        && file.isUnderGdpr();
  }

  private static List<Lack> noEuRepresentative(Disclosure file) {
    Fact<Party> stated = file.policy().euRepresentative();
    if (stated.isNone()) {
      return List.of(Lack.at(stated.where()).as(Severity.WARNING));
    }
    return lackIf(stated.isMissing(), stated.where());
  }

  private static boolean isPrivateAndGerman(Disclosure file) {
    return file.controller().filter(stated -> stated.isIn("DE") && !stated.isPublic()).isPresent();
  }

  private static int peopleWhoProcess(Disclosure file) {
    return file.controller()
        .flatMap(stated -> stated.staff().value())
        .map(Staff::automatedProcessing)
        .map(people -> people.orElse(0))
        .orElse(0);
  }

  private static boolean needsOfficerByGdpr(Disclosure file) {
    return file.controller()
        .filter(
            stated ->
                stated.isPublic()
                    || stated.largeScaleMonitoring().orElse(false)
                    || stated.largeScaleSpecialCategories().orElse(false))
        .isPresent();
  }

  private static boolean isFederal(Controller controller) {
    return controller.isIn("DE") && controller.sectorOrDefault() == Sector.PUBLIC_FEDERAL;
  }

  private static List<Lack> arrangementOf(JointController joint) {
    return joint.arrangement().isMissing()
        ? List.of(Lack.at(joint.arrangement().where()).with("party", joint.name().orElse("?")))
        : List.of();
  }
}
