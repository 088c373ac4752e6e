package org.privacyyml.policy;

import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Countries;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Hints;
import org.privacyyml.policy.value.Value;

/** A postal address. */
public record Address(
    Where where,
    Fact<String> careOf,
    Fact<String> street,
    Fact<String> postalCode,
    Fact<String> city,
    Fact<String> state,
    Fact<String> country) {

  /** An address whose country must be said: whose law applies depends on it. */
  static Fact<Address> ofController(Value value) {
    return read(value, true);
  }

  static Fact<Address> read(Value value) {
    return read(value, false);
  }

  private static Fact<Address> read(Value value, boolean countryNeeded) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    Fact<String> careOf = line(fields.get("careOf"));
    Fact<String> street = line(fields.get("street"));
    Fact<String> postalCode = line(fields.get("postalCode"));
    Fact<String> city = line(fields.get("city"));
    Value country = countryNeeded ? fields.required("country") : fields.get("country");
    Value state = fields.get("state");
    return fields.holds(
        new Address(
            fields.where(),
            careOf,
            street,
            postalCode,
            city,
            Countries.state(state),
            Countries.country(country)));
  }

  private static Fact<String> line(Value value) {
    Hints.warnOfCut(value);
    return value.string();
  }

  /**
   * Whether a letter would arrive: street (or what stands for one), postal code and town are there,
   * be it in a way that could not be read.
   */
  public boolean isComplete() {
    return street.isGiven() && postalCode.isGiven() && city.isGiven();
  }
}
