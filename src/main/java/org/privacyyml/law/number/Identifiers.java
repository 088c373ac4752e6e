package org.privacyyml.law.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.law.asking.Case;
import org.privacyyml.law.asking.Lack;
import org.privacyyml.policy.ContactPerson;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.Imprint;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;
import org.privacyyml.policy.SupervisoryAuthority;
import org.privacyyml.policy.value.Fact;

/** Numbers and addresses that cannot be right, whoever looks at them. */
public final class Identifiers {

  /** What an address cannot have before its @, unless it is quoted; nobody quotes it on a page. */
  private static final String NOT_IN_LOCAL_PART = "()<>[]{},;:\\\"";

  private Identifiers() {}

  public static void ask(Case law) {
    law.rule("ID-EMAIL").find(wrongEmails(law.file()));
    Policy policy = law.file().policy();
    policy.controller().value().ifPresent(controller -> askNumbers(law, controller));
    Imprint imprint = policy.imprint().orNull();
    Controller provider = imprint == null ? null : imprint.provider().orNull();
    if (provider != null) {
      askNumbers(law, provider);
    }
    Registers.askEuid(law, policy.imprint());
    WrittenValues.ask(law, policy.written());
  }

  private static void askNumbers(Case law, Controller party) {
    TaxIds.ask(law, party);
    Registers.ask(law, party);
  }

  private static List<Lack> wrongEmails(Disclosure file) {
    List<Lack> lacks = new ArrayList<>();
    for (Fact<String> email : emails(file.policy())) {
      if (email.isStated() && !isEmail(email.orElse(""))) {
        lacks.add(Lack.at(email.where()).with("value", email.orElse("")));
      }
    }
    return lacks;
  }

  private static List<Fact<String>> emails(Policy policy) {
    List<Fact<String>> emails = new ArrayList<>();
    addEmails(emails, policy.controller());
    addEmails(emails, policy.imprint().flatMap(Imprint::provider));
    for (JointController joint : policy.jointControllers().orElse(List.of())) {
      emails.add(joint.email());
    }
    addEmail(emails, policy.euRepresentative().value());
    addEmail(emails, policy.swissRepresentative().value());
    addEmail(emails, policy.dataProtectionOfficer().value());
    Optional<SupervisoryAuthority> authority = policy.supervisoryAuthority().value();
    if (authority.isPresent()) {
      addEmail(emails, authority.get().party());
    }
    return emails;
  }

  private static void addEmails(List<Fact<String>> emails, Fact<Controller> provider) {
    emails.add(provider.flatMap(Controller::email));
    emails.add(provider.flatMap(Controller::contact).flatMap(ContactPerson::email));
  }

  private static void addEmail(List<Fact<String>> emails, Optional<Party> party) {
    if (party.isPresent()) {
      emails.add(party.get().email());
    }
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
    for (int i = 0; i < local.length(); i++) {
      char c = local.charAt(i);
      if (c <= ' ' || Character.isWhitespace(c) || NOT_IN_LOCAL_PART.indexOf(c) >= 0) {
        return false;
      }
    }
    return !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
  }

  private static boolean isDomain(String domain) {
    String[] labels = domain.split("\\.", -1);
    for (String label : labels) {
      if (!isLabel(label)) {
        return false;
      }
    }
    return labels.length > 1 && hasLetter(labels[labels.length - 1]);
  }

  private static boolean isLabel(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (!Character.isLetterOrDigit(label.charAt(i)) && label.charAt(i) != '-') {
        return false;
      }
    }
    return !label.isEmpty() && !label.startsWith("-") && !label.endsWith("-");
  }

  private static boolean hasLetter(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (Character.isLetter(label.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
