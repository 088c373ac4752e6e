package org.privacyyml.policy;

import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Value;

/**
 * Somebody who can be reached: a representative, a data protection officer, an authority, a
 * chamber.
 */
public record Party(
    Where where,
    Fact<String> name,
    Fact<Address> address,
    Fact<String> email,
    Fact<List<String>> phone,
    Fact<String> contactForm,
    Fact<String> url) {

  static Fact<Party> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Party(
            fields.where(),
            fields.get("name").string(),
            Address.read(fields.get("address")),
            fields.get("email").string(),
            fields.get("phone").strings(),
            fields.get("contactForm").url(),
            fields.get("url").url()));
  }

  /** Whether there is any way to reach this party. */
  public boolean isReachable() {
    return email.isStated()
        || phone.isStated()
        || contactForm.isStated()
        || url.isStated()
        || address.matches(Address::isComplete);
  }

  /** Whether there is no way to reach this party, not even one that could not be read. */
  public boolean lacksContact() {
    boolean isUnreadable =
        email.isUnreadable()
            || phone.isUnreadable()
            || contactForm.isUnreadable()
            || url.isUnreadable()
            || address.isUnreadable();
    return !isUnreadable && !isReachable();
  }
}
