package org.privacyyml.page.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.disclosure.Disclosure;
import org.privacyyml.page.markdown.Markdown;
import org.privacyyml.page.view.Addresses;
import org.privacyyml.page.view.Contacts;
import org.privacyyml.page.view.Terms;
import org.privacyyml.policy.Controller;
import org.privacyyml.policy.JointController;
import org.privacyyml.policy.Party;
import org.privacyyml.policy.Policy;

/** Makes the views of those who are responsible and of those who stand beside them. */
final class PartiesViews {
  private final Disclosure file;
  private final Terms terms;
  private final Addresses addresses;
  private final Contacts contacts;

  PartiesViews(Disclosure file, Terms terms) {
    this.file = file;
    this.terms = terms;
    this.addresses = new Addresses(terms, file.country());
    this.contacts = new Contacts(terms, addresses);
  }

  /**
   * All of them.
   *
   * @param jointRecipients whether a recipient decides together with the controller
   */
  PartiesView of(boolean jointRecipients) {
    Policy policy = file.policy();
    Optional<Controller> controller = namedController();
    return new PartiesView(
        controller.isPresent() ? Optional.of(contacts.of(controller.get())) : Optional.empty(),
        controller.isPresent() ? contacts.person(controller.get().contact()) : Optional.empty(),
        contacts.of(policy.dataProtectionOfficer()),
        joint(policy.jointControllers().orElse(List.of())),
        contacts.of(policy.euRepresentative()),
        policy.jointControllers().isStated() || jointRecipients,
        contacts.of(policy.swissRepresentative()));
  }

  private Optional<Controller> namedController() {
    Optional<Controller> stated = file.controller();
    return stated.isPresent() && stated.get().name().isStated() ? stated : Optional.empty();
  }

  private List<JointView> joint(List<JointController> stated) {
    List<JointView> views = new ArrayList<>();
    for (JointController joint : stated) {
      Optional<String> contactPoint = terms.text(joint.contactPoint());
      views.add(
          new JointView(
              joint.name().orElse(""),
              addresses.line(joint.address()),
              Markdown.email(joint.email()),
              terms.text(joint.arrangement()),
              contactPoint.isPresent()
                  ? Optional.of(contacts.anyReach(contactPoint.get()))
                  : Optional.empty()));
    }
    return views;
  }

  /** Where requests go: as stated, else the data protection officer, else the controller. */
  Optional<Markdown> requests() {
    Optional<Policy.Rights> rights = file.policy().rights().value();
    Optional<String> stated =
        rights.isPresent() ? terms.text(rights.get().contact()) : Optional.empty();
    if (stated.isPresent()) {
      return Optional.of(contacts.anyReach(stated.get()));
    }
    Optional<Party> officer = file.policy().dataProtectionOfficer().value();
    Markdown reach = Markdown.empty();
    if (officer.isPresent() && officer.get().isReachable()) {
      reach = contacts.firstReach(officer.get());
    } else if (file.controller().isPresent()) {
      reach = contacts.firstReach(file.controller().get());
    }
    return reach.isEmpty() ? Optional.empty() : Optional.of(reach);
  }
}
