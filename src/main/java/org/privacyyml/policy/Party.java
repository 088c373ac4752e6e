package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.URL;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.util.List;
import org.privacyyml.finding.Where;

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

  static Party read(Fields fields) {
    return new Party(
        fields.where(),
        fields.get("name", STRING),
        fields.get("address", object(Address::read)),
        fields.get("email", STRING),
        fields.get("phone", oneOrMore(STRING)),
        fields.get("contactForm", URL),
        fields.get("url", URL));
  }

  /** Whether there is any way to reach this party. */
  public boolean isReachable() {
    return email.isStated()
        || phone.isStated()
        || contactForm.isStated()
        || url.isStated()
        || address.value().filter(Address::isComplete).isPresent();
  }
}
