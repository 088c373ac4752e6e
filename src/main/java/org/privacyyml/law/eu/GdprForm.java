package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.catalog.ChangeOfLaw;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.policy.Address;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;

/**
 * Rights and form: Art. 12, 13 (2) (b) and (d), 15 to 21, 77 GDPR, § 7 (3) UWG. Most of it the page
 * says by itself.
 */
public final class GdprForm {

  /** A notice that nobody has looked at for so long is seldom true. */
  private static final int MONTHS_UNTIL_OLD = 24;

  /** With so many activities a notice is too long to be read from top to bottom. */
  private static final int LONG_NOTICE = 6;

  private GdprForm() {}

  public static void ask(Case law) {
    Disclosure file = law.file();
    boolean notice = file.writesNotice() && file.isUnderGdpr();
    rights(law, notice);
    law.rule("GDPR-12-1-LAYER")
        .when(notice && law.activities().size() >= LONG_NOTICE)
        .shownOn(NOTICE)
        .saidByThePage();
    authority(law, notice);
    law.rule("GDPR-12-2-CHANNEL")
        .when(notice && law.controller().isPresent())
        .requireThat(hasChannel(file), file.policy().rights().where());
    for (Processing activity : law.activities()) {
      law.rule("UWG-7-3", activity)
          .when(activity.isKind("direct-mail") && file.law().judgesDevicesIn("DE"))
          .shownOn(NOTICE)
          .saidByThePage();
      law.rule("X-MARKETING-UNSTATED", activity)
          .when(activity.isKind("newsletter"))
          .requireAnswer(activity.activity().directMarketing());
      law.rule("GDPR-12-1-PLAIN", activity).find(qualified(law, activity));
    }
    Fact<LocalDate> updated = file.policy().updated();
    law.rule("GDPR-DATE").when(file.writesNotice()).require(updated);
    law.rule("GDPR-DATE-OLD").when(updated.isStated()).find(old(law, updated));
  }

  private static void rights(Case law, boolean notice) {
    Disclosure file = law.file();
    for (String right : List.of("ACCESS", "RECTIFY", "ERASE", "RESTRICT")) {
      law.rule("GDPR-13-2-B-" + right).when(notice).shownOn(NOTICE).saidByThePage();
    }
    law.rule("GDPR-13-2-B-PORT")
        .when(notice && file.portabilityApplies())
        .shownOn(NOTICE)
        .saidByThePage();
    boolean objection = notice && file.objectionApplies();
    law.rule("GDPR-13-2-B-OBJECT").when(objection).shownOn(NOTICE).saidByThePage();
    law.rule("GDPR-21-4").when(objection).shownOn(NOTICE).saidByThePage();
    law.rule("GDPR-21-2").when(notice && file.anyDirectMarketing()).shownOn(NOTICE).saidByThePage();
  }

  private static void authority(Case law, boolean notice) {
    Disclosure file = law.file();
    law.rule("GDPR-13-2-D").when(notice).shownOn(NOTICE).saidByThePage();
    boolean named =
        file.authority().isPresent()
            || file.statedAuthority().isPresent()
            || file.policy().supervisoryAuthority().isStated();
    law.rule("GDPR-13-2-D-AUTH")
        .when(notice && law.controller().isPresent())
        .requireThat(named, placeOfAuthority(file));
    law.rule("GDPR-13-2-D-AUTH-WRONG")
        .when(file.policy().supervisoryAuthority().isStated() && file.authority().isPresent())
        .find(wrongAuthority(file));
  }

  /** In Germany the state would say which authority it is; elsewhere there is only one. */
  private static Where placeOfAuthority(Disclosure file) {
    if (file.country().equals("DE") && file.controller().isPresent()) {
      Fact<String> state = file.controller().get().address().flatMap(Address::state);
      if (file.controller().get().address().isStated() && state.isMissing()) {
        return state.where();
      }
    }
    return file.policy().supervisoryAuthority().where();
  }

  /**
   * A stated authority is held against the competent one; where that is unknown, the owner knows
   * better.
   */
  private static List<Lack> wrongAuthority(Disclosure file) {
    Optional<Authority> stated = file.authority();
    Optional<Authority> competent = file.competentAuthority();
    if (stated.isEmpty()
        || competent.isEmpty()
        || competent.get().key().equals(stated.get().key())) {
      return List.of();
    }
    return List.of(
        Lack.at(file.policy().supervisoryAuthority().where())
            .with("authority", stated.get().name())
            .with("expected", competent.get().name())
            .with("state", file.state()));
  }

  private static List<Lack> qualified(Case law, Processing activity) {
    String qualifiers = "qualifiers";
    List<Lack> lacks = new ArrayList<>(Telltale.first(law, activity.purposes(), qualifiers));
    for (Basis basis : activity.bases().orElse(List.of())) {
      lacks.addAll(Telltale.firstOf(law, basis.interest(), qualifiers));
    }
    for (Retention period : activity.retention().orElse(List.of())) {
      lacks.addAll(Telltale.firstOf(law, period.criteria(), qualifiers));
    }
    lacks.addAll(Telltale.firstOf(law, activity.activity().note(), qualifiers));
    return lacks;
  }

  /** A way to send a request without a stamp. */
  private static boolean hasChannel(Disclosure file) {
    Policy policy = file.policy();
    Optional<Policy.Rights> rights = policy.rights().value();
    Optional<Party> officer = policy.dataProtectionOfficer().value();
    Optional<Controller> controller = file.controller();
    return (rights.isPresent() && rights.get().contact().isGiven())
        || (officer.isPresent() && !officer.get().lacksContact())
        || (controller.isPresent() && isReachable(controller.get()));
  }

  private static boolean isReachable(Controller controller) {
    return controller.email().isGiven()
        || controller.phone().isGiven()
        || controller.mobile().isGiven()
        || controller.contactForm().isGiven();
  }

  private static List<Lack> old(Case law, Fact<LocalDate> stated) {
    if (!(stated instanceof Stated<LocalDate> day)) {
      return List.of();
    }
    LocalDate updated = day.content();
    boolean old = updated.isBefore(law.today().minusMonths(MONTHS_UNTIL_OLD));
    String newest = newestChange(law, old ? LocalDate.MIN : updated);
    return old || !newest.isEmpty()
        ? List.of(Lack.at(stated.where()).with("date", updated.toString()).with("lawdate", newest))
        : List.of();
  }

  /** The last day after this one on which the law has changed; empty where there is none. */
  private static String newestChange(Case law, LocalDate after) {
    String newest = "";
    for (ChangeOfLaw change : law.catalog().changesOfLaw(law.applicable().laws(), after)) {
      if (!change.date().isAfter(law.today())) {
        newest = change.date().toString();
      }
    }
    return newest;
  }
}
