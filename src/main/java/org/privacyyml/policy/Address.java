package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;

import org.privacyyml.finding.Where;

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
  static Address ofController(Fields fields) {
    return read(fields, true);
  }

  static Address read(Fields fields) {
    return read(fields, false);
  }

  private static Address read(Fields fields, boolean countryNeeded) {
    Fact<String> careOf = fields.get("careOf", Hints.notCutByComment(STRING));
    Fact<String> street = fields.get("street", Hints.notCutByComment(STRING));
    Fact<String> postalCode = fields.get("postalCode", Hints.notCutByComment(STRING));
    Fact<String> city = fields.get("city", Hints.notCutByComment(STRING));
    Fact<String> country =
        countryNeeded
            ? fields.required("country", Countries.COUNTRY)
            : fields.get("country", Countries.COUNTRY);
    Fact<String> state = fields.get("state", Countries.STATE);
    return new Address(fields.where(), careOf, street, postalCode, city, state, country);
  }

  /**
   * Whether a letter would arrive: street (or what stands for one), postal code and town are there.
   */
  public boolean isComplete() {
    return street.isStated() && postalCode.isStated() && city.isStated();
  }
}
