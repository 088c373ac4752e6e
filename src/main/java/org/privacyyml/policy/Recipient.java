package org.privacyyml.policy;

import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Countries;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Role;

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
  public record Parent(Where where, Fact<String> name, Fact<String> country) {}

  /** A recipient of which the file says nothing. */
  public static Recipient undeclared(String key, Where where) {
    return new Recipient(
        where,
        key,
        Fact.missing(where.missing("name")),
        Fact.missing(where.missing("category")),
        Fact.missing(where.missing("address")),
        Fact.missing(where.missing("country")),
        Fact.missing(where.missing("parent")),
        Fact.missing(where.missing("role")),
        Fact.missing(where.missing("agreement")),
        Fact.missing(where.missing("arrangement")),
        Fact.missing(where.missing("transfer")),
        Fact.missing(where.missing("privacyPolicy")),
        Fact.missing(where.missing("optOut")),
        Fact.missing(where.missing("location")),
        Fact.missing(where.missing("hosts")));
  }

  static Fact<Recipient> read(Value value, String key) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Recipient(
            fields.where(),
            key,
            fields.get("name").string(),
            fields.get("category").text(),
            Address.read(fields.get("address")),
            Countries.countryOrUnknown(fields.get("country")),
            parent(fields.orNone("parent")),
            fields.get("role").choice(Role.values()),
            fields.get("agreement").flag(),
            fields.get("arrangement").text(),
            Transfer.readAll(fields.orNone("transfer")),
            fields.get("privacyPolicy").url(),
            fields.get("optOut").url(),
            fields.get("location").name(),
            fields.get("hosts").strings()));
  }

  private static Fact<Parent> parent(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new Parent(
            fields.where(), fields.get("name").string(), Countries.country(fields.get("country"))));
  }
}
