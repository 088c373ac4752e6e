package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;

import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.disclosure.Receiver;
import org.privacyyml.finding.Where;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.vocabulary.Role;

/** Who receives data: Art. 13 (1) (e), Art. 26, 28 GDPR. */
public final class Gdpr13Recipients {

  private Gdpr13Recipients() {}

  public static void ask(Case law) {
    for (Processing activity : law.activities()) {
      law.rule("GDPR-13-1-E", activity).shownOn(NOTICE).requireAnswer(activity.recipients());
      law.rule("GDPR-13-1-E-NAMED", activity)
          .when(activity.recipients().isStated())
          .requireThat(isSpecific(activity), activity.recipients().where());
    }
    Disclosure file = law.file();
    law.rule("GDPR-13-1-E-HOST")
        .when(!file.processing().isEmpty() && file.isUnderGdpr())
        .requireThat(namesHost(file), file.policy().processing().where());
    for (Receiver receiver : law.allReceivers()) {
      law.rule("X-RECIPIENT-ORPHAN", receiver).requireThat(receiver.isShown(), receiver.where());
    }
    for (Receiver receiver : law.receivers()) {
      identity(law, receiver);
      roles(law, receiver);
    }
  }

  /** A category says enough with a place: sort, sector and location (WP260, annex). */
  private static boolean isSpecific(Processing activity) {
    boolean loose = false;
    for (Receiver receiver : activity.recipients().orElse(List.of())) {
      if (receiver.name().isPresent()) {
        return true;
      }
      loose |= receiver.country().isMissing();
    }
    return !loose;
  }

  private static boolean namesHost(Disclosure file) {
    for (Processing activity : file.processing()) {
      if (file.traits(activity).keepsAccessData()
          && (activity.activity().provider().isAnswered() || activity.recipients().isStated())) {
        return true;
      }
    }
    return false;
  }

  private static void identity(Case law, Receiver receiver) {
    law.rule("GDPR-13-1-E-ENTITY", receiver)
        .when(receiver.name().isPresent())
        .find(formerName(law, receiver));
    law.rule("X-COUNTRY-UNSTATED", receiver).require(receiver.country());
  }

  private static List<Lack> formerName(Case law, Receiver receiver) {
    if (receiver.name().isEmpty()) {
      return List.of();
    }
    String name = receiver.name().get();
    Optional<String> now = law.catalog().currentName(name, law.today());
    return now.isEmpty() || now.get().equals(name)
        ? List.of()
        : List.of(Lack.at(nameOf(receiver)).with("expected", now.get()));
  }

  private static Where nameOf(Receiver receiver) {
    return receiver.declared().isPresent()
        ? receiver.declared().get().name().where()
        : receiver.where().missing("name");
  }

  private static void roles(Case law, Receiver receiver) {
    law.rule("GDPR-28", receiver)
        .when(receiver.is(Role.PROCESSOR) && !receiver.agreement().isUnreadable())
        .requireThat(receiver.agreement().orElse(false), receiver.agreement().where());
    law.rule("GDPR-28-ROLE-UNSTATED", receiver)
        .when(receiver.name().isPresent())
        .require(receiver.role());
    law.rule("GDPR-26-2", receiver)
        .when(receiver.is(Role.JOINT))
        .shownOn(NOTICE)
        .require(receiver.arrangement());
    law.rule("GDPR-13-JC-PLATFORM", receiver)
        .when(isJointPlatform(receiver))
        .requireThat(
            receiver.role().isMissing() || receiver.is(Role.JOINT), receiver.role().where());
  }

  private static boolean isJointPlatform(Receiver receiver) {
    return receiver.known().isPresent()
        && receiver.known().get().role().equals(Optional.of("joint"));
  }
}
