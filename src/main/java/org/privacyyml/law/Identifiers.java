package org.privacyyml.law;

import static org.privacyyml.law.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.policy.ContactPerson;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Fact;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.SupervisoryAuthority;

/** Numbers and addresses that cannot be right, whoever looks at them. */
final class Identifiers {

  /** What an address cannot have before its @, unless it is quoted; nobody quotes it on a page. */
  private static final String NOT_IN_LOCAL_PART = "()<>[]{},;:\\\"";

  private Identifiers() {}

  static List<Rule<?>> rules() {
    return List.of(rule("ID-EMAIL").find(Identifiers::wrongEmails));
  }

  private static List<Lack> wrongEmails(Disclosure file) {
    return Rule.each(
        emails(file.policy()),
        email ->
            email.value().filter(written -> !isEmail(written)).isPresent()
                ? List.of(Lack.at(email.where()).with("value", email.orElse("")))
                : List.of());
  }

  private static List<Fact<String>> emails(Policy policy) {
    List<Fact<String>> emails = new ArrayList<>();
    List<Controller> providers = new ArrayList<>();
    policy.controller().value().ifPresent(providers::add);
    policy.imprint().flatMap(Imprint::provider).value().ifPresent(providers::add);
    for (Controller provider : providers) {
      emails.add(provider.email());
      emails.add(provider.contact().flatMap(ContactPerson::email));
    }
    for (JointController joint : policy.jointControllers().orElse(List.of())) {
      emails.add(joint.email());
    }
    for (Fact<Party> party :
        List.of(
            policy.euRepresentative(),
            policy.swissRepresentative(),
            policy.dataProtectionOfficer())) {
      emails.add(party.flatMap(Party::email));
    }
    policy
        .supervisoryAuthority()
        .value()
        .flatMap(SupervisoryAuthority::party)
        .map(Party::email)
        .ifPresent(emails::add);
    return emails;
  }

  /**
   * Whether a letter can be sent there: one @, and a domain of at least two labels. Domains have
   * umlauts today.
   */
  static boolean isEmail(String text) {
    int at = text.indexOf('@');
    return at > 0 && isLocalPart(text.substring(0, at)) && isDomain(text.substring(at + 1));
  }

  private static boolean isLocalPart(String local) {
    return local
            .chars()
            .noneMatch(
                c -> c <= ' ' || Character.isWhitespace(c) || NOT_IN_LOCAL_PART.indexOf(c) >= 0)
        && !local.startsWith(".")
        && !local.endsWith(".")
        && !local.contains("..");
  }

  private static boolean isDomain(String domain) {
    String[] labels = domain.split("\\.", -1);
    for (String label : labels) {
      boolean plain = label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
      if (label.isEmpty() || !plain || label.startsWith("-") || label.endsWith("-")) {
        return false;
      }
    }
    return labels.length > 1 && labels[labels.length - 1].chars().anyMatch(Character::isLetter);
  }
}
