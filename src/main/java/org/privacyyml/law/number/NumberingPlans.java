package org.privacyyml.law.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** The numbering plans of all countries; the only user of libphonenumber. */
final class NumberingPlans {

  private NumberingPlans() {}

  /** Whether there is a plan of this country. */
  static boolean know(String country) {
    return PhoneNumberUtil.getInstance().getSupportedRegions().contains(country);
  }

  /**
   * @param digits with a plus where they begin with a country code
   * @param country where the others are dialled
   */
  static Telephone.Kind kind(String digits, String country) {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = plans.parse(digits, country);
      return switch (plans.getNumberType(number)) {
        case PREMIUM_RATE -> Telephone.Kind.PREMIUM;
        case SHARED_COST -> Telephone.Kind.SHARED_COST;
        case UNKNOWN -> Telephone.Kind.NONE;
        default -> Telephone.Kind.ORDINARY;
      };
    } catch (NumberParseException notDialled) {
      return Telephone.Kind.NONE;
    }
  }
}
