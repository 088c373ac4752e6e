package org.privacyyml.law;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.law.Rule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Authority;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.Text;

/**
 * Rights and form: Art. 12, 13 (2) (b) and (d), 15 to 21, 77 GDPR, § 7 (3) UWG. Most of it the page
 * says by itself.
 */
final class GdprForm {

  /** A notice that nobody has looked at for so long is seldom true. */
  private static final int MONTHS_UNTIL_OLD = 24;

  private GdprForm() {}

  static List<Rule<?>> rules() {
    return List.of(
        right("ACCESS").saidByThePage(),
        right("RECTIFY").saidByThePage(),
        right("ERASE").saidByThePage(),
        right("RESTRICT").saidByThePage(),
        right("PORT").when(Disclosure::portabilityApplies).saidByThePage(),
        right("OBJECT").when(Disclosure::objectionApplies).saidByThePage(),
        rule("GDPR-21-4")
            .when(file -> isNotice(file) && file.objectionApplies())
            .shownOn(NOTICE)
            .saidByThePage(),
        rule("GDPR-21-2")
            .when(file -> isNotice(file) && file.anyDirectMarketing())
            .shownOn(NOTICE)
            .saidByThePage(),
        rule("UWG-7-3")
            .forEach(Gdpr13Activities::own)
            .when(activity -> activity.isKind("direct-mail"))
            .shownOn(NOTICE)
            .saidByThePage(),
        rule("GDPR-13-2-D").when(GdprForm::isNotice).shownOn(NOTICE).saidByThePage(),
        rule("GDPR-13-2-D-AUTH")
            .when(file -> isNotice(file) && file.controller().isPresent())
            .find(GdprForm::noAuthority),
        rule("GDPR-13-2-D-AUTH-WRONG")
            .when(
                file ->
                    file.policy().supervisoryAuthority().isStated() && file.authority().isPresent())
            .find(GdprForm::wrongAuthority),
        rule("GDPR-12-1-PLAIN").forEach(Gdpr13Activities::own).find(GdprForm::qualified),
        rule("GDPR-12-2-CHANNEL")
            .when(file -> isNotice(file) && file.controller().isPresent())
            .requireThat(GdprForm::hasChannel, file -> file.policy().rights().where()),
        rule("GDPR-DATE").when(Disclosure::writesNotice).require(file -> file.policy().updated()),
        rule("GDPR-DATE-OLD").when(file -> file.policy().updated().isStated()).find(GdprForm::old));
  }

  private static Rule.Builder<Disclosure> right(String name) {
    return rule("GDPR-13-2-B-" + name).when(GdprForm::isNotice).shownOn(NOTICE);
  }

  private static boolean isNotice(Disclosure file) {
    return file.writesNotice() && file.isUnderGdpr();
  }

  private static List<Lack> noAuthority(Disclosure file) {
    boolean named = file.authority().isPresent() || file.statedAuthority().isPresent();
    if (named || file.policy().supervisoryAuthority().isStated()) {
      return List.of();
    }
    boolean lacksState =
        file.country().equals("DE")
            && file.controller()
                .flatMap(stated -> stated.address().value())
                .filter(a -> a.state().isMissing())
                .isPresent();
    return List.of(
        Lack.at(
            lacksState
                ? file.controller().orElseThrow().address().where().missing("state")
                : file.policy().supervisoryAuthority().where()));
  }

  /**
   * A stated authority is held against the competent one; where that is unknown, the owner knows
   * better.
   */
  private static List<Lack> wrongAuthority(Disclosure file) {
    Optional<Authority> competent = file.competentAuthority();
    Authority stated = file.authority().orElseThrow();
    if (competent.isEmpty() || competent.get().key().equals(stated.key())) {
      return List.of();
    }
    String state =
        file.controller()
            .flatMap(controller -> controller.address().value())
            .flatMap(address -> address.state().value())
            .orElse(file.country());
    return List.of(
        Lack.at(file.policy().supervisoryAuthority().where())
            .with("authority", stated.name())
            .with("expected", competent.get().name())
            .with("state", state));
  }

  private static List<Lack> qualified(Processing activity, Case law) {
    List<Fact<List<Text>>> texts = new ArrayList<>();
    texts.add(activity.purposes());
    for (Basis basis : activity.bases().orElse(List.of())) {
      texts.add(basis.interest().map(List::of));
    }
    for (Retention retention : activity.retention().orElse(List.of())) {
      texts.add(retention.criteria().map(List::of));
    }
    texts.add(activity.activity().note().map(List::of));
    return Rule.each(texts, stated -> Gdpr13Activities.vague(stated, law, "qualifiers"));
  }

  /** A way to send a request without a stamp. */
  private static boolean hasChannel(Disclosure file) {
    boolean rights =
        file.policy().rights().value().filter(stated -> stated.contact().isStated()).isPresent();
    boolean officer =
        file.policy().dataProtectionOfficer().value().filter(Party::isReachable).isPresent();
    boolean controller =
        file.controller()
            .filter(
                stated ->
                    stated.email().isStated()
                        || stated.phone().isStated()
                        || stated.mobile().isStated()
                        || stated.contactForm().isStated())
            .isPresent();
    return rights || officer || controller;
  }

  private static List<Lack> old(Disclosure file, Case law) {
    LocalDate updated = file.policy().updated().value().orElseThrow();
    Optional<LocalDate> newest =
        file.catalog().changesOfLaw().stream()
            .filter(day -> !day.isAfter(law.today()))
            .max(LocalDate::compareTo);
    boolean old = updated.isBefore(law.today().minusMonths(MONTHS_UNTIL_OLD));
    boolean overtaken = newest.filter(updated::isBefore).isPresent();
    if (!old && !overtaken) {
      return List.of();
    }
    return List.of(
        Lack.at(file.policy().updated().where())
            .with("date", updated.toString())
            .with("lawdate", newest.map(LocalDate::toString).orElse("")));
  }
}
