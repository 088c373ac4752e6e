package org.privacyyml.law.eu;

import static org.privacyyml.finding.Page.NOTICE;
import static org.privacyyml.policy.vocabulary.LegalBasis.CONSENT;
import static org.privacyyml.policy.vocabulary.LegalBasis.LEGAL_OBLIGATION;
import static org.privacyyml.policy.vocabulary.LegalBasis.LEGITIMATE_INTERESTS;
import static org.privacyyml.policy.vocabulary.LegalBasis.PUBLIC_TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.disclosure.Processing;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.law.asking.Telltale;
import org.privacyyml.policy.Activity;
import org.privacyyml.policy.Basis;
import org.privacyyml.policy.Provision;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fact.Stated;
import org.privacyyml.policy.value.Nearest;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.LegalBasis;

/**
 * What must be said about each processing activity: Art. 13 (1) (c), (d), (2) (a), (c), (e), (3),
 * Art. 8 GDPR.
 */
public final class Gdpr13Activities {

  private Gdpr13Activities() {}

  public static void ask(Case law) {
    Fact<List<Activity>> stated = law.file().policy().processing();
    boolean none = !stated.isUnreadable() && stated.orElse(List.of()).isEmpty();
    law.rule("GDPR-13-ACT")
        .when(law.file().writesNotice() && law.applicable().gdpr())
        .find(Lack.when(none, stated.where()));
    boolean isPublic = law.controller().isPresent() && law.controller().get().isPublic();
    for (Processing activity : law.activities()) {
      purposes(law, activity);
      bases(law, activity);
      law.rule("GDPR-6-1-F-PUBLIC", activity)
          .when(isPublic)
          .find(each(activity.bases(LEGITIMATE_INTERESTS)));
      retention(law, activity);
      consentAndProvision(law, activity);
      children(law, activity);
    }
  }

  private static void purposes(Case law, Processing activity) {
    law.rule("GDPR-13-1-C-PURPOSE", activity).shownOn(NOTICE).require(activity.purposes());
    law.rule("GDPR-13-1-C-PURPOSE-VAGUE", activity)
        .when(activity.purposes().isStated())
        .find(Telltale.first(law, activity.purposes(), "vaguePurposes"));
    law.rule("GDPR-13-3", activity)
        .when(activity.activity().furtherPurposes().isStated())
        .shownOn(NOTICE)
        .saidByThePage();
  }

  private static void bases(Case law, Processing activity) {
    law.rule("GDPR-13-1-C-BASIS", activity).shownOn(NOTICE).require(activity.bases());
    law.rule("GDPR-13-1-C-BASIS-SET", activity).find(unknownBases(activity));
    law.rule("GDPR-13-1-C-BASIS-LAW", activity)
        .when(activity.basedOn(LEGAL_OBLIGATION) || activity.basedOn(PUBLIC_TASK))
        .find(noLaw(activity));
    law.rule("GDPR-13-1-C-BASIS-MIX", activity)
        .when(activity.basedOn(CONSENT))
        .find(mixed(activity));
    law.rule("GDPR-13-1-D", activity)
        .when(activity.basedOn(LEGITIMATE_INTERESTS))
        .shownOn(NOTICE)
        .find(noInterest(activity));
  }

  private static List<Lack> each(List<Basis> bases) {
    List<Lack> lacks = new ArrayList<>();
    for (Basis basis : bases) {
      lacks.add(Lack.at(basis.where()));
    }
    return lacks;
  }

  private static List<Lack> unknownBases(Processing activity) {
    List<Lack> lacks = new ArrayList<>();
    for (Basis basis : activity.bases().orElse(List.of())) {
      if (basis.basis().isEmpty()) {
        Lack lack = Lack.at(basis.where()).with("value", basis.written());
        Optional<String> meant = Nearest.to(basis.written(), Keyed.keys(LegalBasis.values()));
        lacks.add(meant.isPresent() ? lack.with(Lack.MEANT, meant.get()) : lack);
      }
    }
    return lacks;
  }

  private static List<Lack> noLaw(Processing activity) {
    List<Lack> lacks = new ArrayList<>();
    for (Basis basis : activity.bases(LEGAL_OBLIGATION)) {
      lacks.addAll(Lack.ifMissing(basis.law()));
    }
    for (Basis basis : activity.bases(PUBLIC_TASK)) {
      lacks.addAll(Lack.ifMissing(basis.law()));
    }
    return lacks;
  }

  private static List<Lack> noInterest(Processing activity) {
    List<Lack> lacks = new ArrayList<>();
    for (Basis basis : activity.bases(LEGITIMATE_INTERESTS)) {
      lacks.addAll(Lack.ifMissing(basis.interest()));
    }
    return lacks;
  }

  /**
   * Consent beside another basis for the same purpose misleads: people believe that they decide.
   */
  private static List<Lack> mixed(Processing activity) {
    List<Basis> bases = activity.bases().orElse(List.of());
    for (Basis consent : activity.bases(CONSENT)) {
      for (Basis other : bases) {
        boolean samePurpose = consent.purpose().value().equals(other.purpose().value());
        if (!other.basis().equals(consent.basis()) && samePurpose) {
          return List.of(Lack.at(activity.bases().where()));
        }
      }
    }
    return List.of();
  }

  private static void retention(Case law, Processing activity) {
    law.rule("GDPR-13-2-A", activity).shownOn(NOTICE).find(noRetention(activity.retention()));
    law.rule("GDPR-13-2-A-VAGUE", activity)
        .when(activity.retention().isStated())
        .find(vagueRetention(law, activity));
  }

  private static List<Lack> noRetention(Fact<List<Retention>> stated) {
    List<Lack> lacks = new ArrayList<>(Lack.ifMissing(stated));
    for (Retention period : stated.orElse(List.of())) {
      boolean readable = !period.term().isUnreadable() && !period.criteria().isUnreadable();
      if (readable && !period.saysHowLong()) {
        lacks.add(Lack.at(period.where()));
      }
    }
    return lacks;
  }

  private static List<Lack> vagueRetention(Case law, Processing activity) {
    List<Lack> lacks = new ArrayList<>();
    for (Retention period : activity.retention().orElse(List.of())) {
      if (!period.term().isStated() && !namesTime(period.criteria())) {
        lacks.addAll(Telltale.firstOf(law, period.criteria(), "vagueRetention"));
      }
    }
    return lacks;
  }

  /** "As long as the law demands, 8 years for invoices" says it after all. */
  private static boolean namesTime(Fact<Text> criteria) {
    if (criteria instanceof Stated<Text> stated) {
      for (String text : stated.content().all()) {
        for (int i = 0; i < text.length(); i++) {
          if (Character.isDigit(text.charAt(i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void consentAndProvision(Case law, Processing activity) {
    boolean consent = activity.restsOnConsent();
    law.rule("GDPR-13-2-C", activity).when(consent).shownOn(NOTICE).saidByThePage();
    law.rule("GDPR-7-3-HOW", activity)
        .when(consent)
        .shownOn(NOTICE)
        .find(noWithdrawal(law.file(), activity));
    Provision provision = activity.provision().orNull();
    law.rule("GDPR-13-2-E", activity)
        .when(activity.isFromPerson())
        .shownOn(NOTICE)
        .require(provision == null ? activity.provision() : provision.required());
  }

  private static List<Lack> noWithdrawal(Disclosure file, Processing activity) {
    if (file.consentSettings(activity).isPresent()) {
      return List.of();
    }
    List<Basis> consents = activity.bases(CONSENT);
    if (consents.isEmpty()) {
      Fact<Text> said = activity.activity().withdrawal();
      return Lack.when(said.isMissing(), said.where());
    }
    List<Lack> lacks = new ArrayList<>();
    for (Basis consent : consents) {
      lacks.addAll(Lack.ifMissing(consent.withdrawal()));
    }
    return lacks;
  }

  private static void children(Case law, Processing activity) {
    Fact<Activity.Children> stated = activity.activity().children();
    Activity.Children children = stated.orNull();
    boolean concerned = children != null && children.concerned();
    law.rule("GDPR-8", activity)
        .when(concerned && activity.basedOn(CONSENT))
        .shownOn(NOTICE)
        .require(children == null ? stated : children.consent());
    law.rule("GDPR-12-1-CHILD", activity)
        .when(concerned)
        .find(Lack.when(concerned, stated.where()));
  }
}
