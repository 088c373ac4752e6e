package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.URL;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;

import java.util.List;
import org.privacyyml.finding.Where;

/**
 * A recipient (Art. 4 (9) GDPR) as the file describes it; what the catalogue knows of it is added
 * later.
 *
 * @param category a category instead of a name
 * @param country a code, or {@link Countries#UNKNOWN}
 */
public record Recipient(
    Where where,
    String key,
    Fact<String> name,
    Fact<Text> category,
    Fact<Address> address,
    Fact<String> country,
    Fact<Parent> parent,
    Fact<Role> role,
    Fact<Boolean> agreement,
    Fact<Text> arrangement,
    Fact<List<Transfer>> transfer,
    Fact<String> privacyPolicy,
    Fact<String> optOut,
    Fact<Text> location,
    Fact<List<String>> hosts) {

  /** The company that a recipient belongs to: one outside the EEA may get access. */
  public record Parent(Where where, Fact<String> name, Fact<String> country) {
    static Parent read(Fields fields) {
      return new Parent(
          fields.where(), fields.get("name", STRING), fields.get("country", Countries.COUNTRY));
    }
  }

  static Recipient read(Fields fields, String key) {
    return new Recipient(
        fields.where(),
        key,
        fields.get("name", STRING),
        fields.get("category", TEXT),
        fields.get("address", object(Address::read)),
        fields.get("country", Countries.COUNTRY_OR_UNKNOWN),
        fields.orNone("parent", object(Parent::read)),
        fields.get("role", Readers.choice(Role.values())),
        fields.get("agreement", FLAG),
        fields.get("arrangement", TEXT),
        fields.orNone("transfer", oneOrMore(object(Transfer::read))),
        fields.get("privacyPolicy", URL),
        fields.get("optOut", URL),
        fields.get("location", NAME),
        fields.get("hosts", oneOrMore(STRING)));
  }
}
