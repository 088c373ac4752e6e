package org.privacyyml.law;

/**
 * Whether somebody could dial what stands there. The numbering plans of Germany, Austria,
 * Switzerland and Liechtenstein as far as they never change, and E.164 for the rest of the world.
 */
final class Telephone {
  private static final String SEPARATORS = " \u00A0\u202F/().-–";

  private Telephone() {}

  /**
   * @param country where it is dialled from when it has no country code; empty where that is open
   */
  static boolean isCallable(String text, String country) {
    String digits = digits(text.strip().replace("(0)", ""));
    if (digits.startsWith("+")) {
      return isInternational(digits.substring(1));
    }
    if (digits.startsWith("00")) {
      return isInternational(digits.substring(2));
    }
    return isNational(digits, country);
  }

  /** The digits with a plus where one comes first; nothing where something else stands there. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CheckDigits.isDigit(c) || (c == '+' && digits.length() == 0)) {
        digits.append(c);
      } else if (SEPARATORS.indexOf(c) < 0) {
        return "";
      }
    }
    return digits.toString();
  }

  private static boolean isInternational(String digits) {
    if (digits.startsWith("49")) {
      return isGerman(digits.substring(2));
    }
    if (digits.startsWith("43")) {
      return isLong(digits.substring(2), 4, 13) && digits.charAt(2) != '0';
    }
    if (digits.startsWith("41")) {
      return isLong(digits.substring(2), 9, 9) && digits.charAt(2) != '0';
    }
    if (digits.startsWith("423")) {
      return isLong(digits.substring(3), 7, 9);
    }
    return isLong(digits, 8, 15) && !digits.startsWith("0");
  }

  private static boolean isNational(String digits, String country) {
    // Numbers of offices and of help have no area code: 115, 116 117.
    if (digits.startsWith("11") && isLong(digits, 3, 6)) {
      return true;
    }
    String rest = digits.startsWith("0") ? digits.substring(1) : "";
    return switch (country) {
      case "DE" -> isGerman(rest);
      case "AT" -> isLong(rest, 4, 13);
      case "CH" -> isLong(rest, 9, 9);
      case "LI" -> isLong(digits, 7, 7);
      default -> isLong(digits, 5, 15);
    };
  }

  /** Without the zero: 10, 12 and 14 are given to nobody, and the shortest have five digits. */
  private static boolean isGerman(String digits) {
    return isLong(digits, 5, 13)
        && digits.charAt(0) != '0'
        && !digits.startsWith("10")
        && !digits.startsWith("12")
        && !digits.startsWith("14");
  }

  private static boolean isLong(String digits, int least, int most) {
    return digits.length() >= least && digits.length() <= most;
  }
}
