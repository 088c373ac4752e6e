package org.privacyyml.law.number;

import java.util.Set;

/**
 * What somebody reaches who dials what stands there. How numbers are written is judged here, what
 * they mean by {@link NumberingPlans}. To load these takes longer than to judge the whole rest of a
 * file, so they are not asked of what has been plain for decades: the large areas and the mobile
 * networks of Germany, Austria and Switzerland.
 */
public final class Telephone {
  private static final String SEPARATORS = " \u00A0\u202F/().-–";

  /** How areas begin in which every number of six digits or more is somebody's line. */
  private static final Set<String> GERMAN_AREAS =
      Set.of(
          "21", "22", "23", "25", "26", "29", "30", "33", "35", "36", "39", "40", "42", "43", "44",
          "48", "51", "52", "54", "55", "56", "61", "62", "63", "65", "68", "69", "73", "82", "89",
          "91", "92", "93", "94");

  /** The same in Switzerland, where all numbers have nine digits. */
  private static final Set<String> SWISS_AREAS =
      Set.of(
          "21", "22", "24", "26", "27", "31", "32", "33", "34", "41", "43", "44", "52", "55", "56",
          "61", "62", "71", "76", "77", "78", "79", "81", "91");

  /** What a call is. */
  public enum Kind {
    /** A call to a line, at its normal rate or for free. */
    ORDINARY,
    /** Caller and called share what it costs. */
    SHARED_COST,
    /** Whoever is called earns on it. */
    PREMIUM,
    /** Nobody is reached. */
    NONE
  }

  private Telephone() {}

  /**
   * @param country where it is dialled from when it has no country code; empty where that is open
   */
  public static Kind kind(String text, String country) {
    String digits = digits(text.strip().replace("(0)", ""));
    if (digits.startsWith("+")) {
      return international(digits.substring(1));
    }
    if (digits.startsWith("00")) {
      return international(digits.substring(2));
    }
    // Numbers of offices and of help have no area code: 115, 116 117.
    if (digits.startsWith("11") && isLong(digits, 3, 6)) {
      return Kind.ORDINARY;
    }
    return switch (country) {
      case "DE" -> withAreaCode(digits, "49");
      case "AT" -> withAreaCode(digits, "43");
      case "CH" -> withAreaCode(digits, "41");
      default -> national(digits, country);
    };
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

  /** Without its zero a number is not reached from another area, nor from a mobile telephone. */
  private static Kind withAreaCode(String digits, String countryCode) {
    return digits.startsWith("0") ? international(countryCode + digits.substring(1)) : Kind.NONE;
  }

  /**
   * @param digits with the country code first
   */
  private static Kind international(String digits) {
    // What a call costs shows in how it begins, even where a digit is missing or too many.
    String german = digits.startsWith("490") ? digits.substring(3) : german(digits);
    if (german.startsWith("900") || german.startsWith("190")) {
      return Kind.PREMIUM;
    }
    if (german.startsWith("180")) {
      return Kind.SHARED_COST;
    }
    // The library forgives +49 030, which reaches nobody.
    boolean hasZeroOfHome =
        digits.startsWith("490") || digits.startsWith("430") || digits.startsWith("410");
    if (hasZeroOfHome) {
      return Kind.NONE;
    }
    return isPlain(digits) ? Kind.ORDINARY : NumberingPlans.kind("+" + digits, "");
  }

  private static String german(String digits) {
    return digits.startsWith("49") ? digits.substring(2) : "";
  }

  /** Whether all numbers that begin so are ordinary; {@code IdentifiersTest} asks the library. */
  static boolean isPlain(String digits) {
    if (digits.length() < 8) {
      return false;
    }
    String area = digits.substring(2, 4);
    return switch (digits.substring(0, 2)) {
      case "49" ->
          GERMAN_AREAS.contains(area) && isLong(digits, 8, 13)
              || area.equals("17") && isLong(digits, 12, 13);
      case "43" ->
          area.charAt(0) == '1' && area.charAt(1) > '1' && isLong(digits, 9, 14)
              || area.compareTo("65") >= 0 && area.compareTo("69") <= 0 && isLong(digits, 9, 14);
      case "41" -> SWISS_AREAS.contains(area) && digits.length() == 11;
      default -> false;
    };
  }

  private static Kind national(String digits, String country) {
    if (NumberingPlans.know(country)) {
      return NumberingPlans.kind(digits, country);
    }
    return isLong(digits, 5, 15) ? Kind.ORDINARY : Kind.NONE;
  }

  private static boolean isLong(String digits, int least, int most) {
    return digits.length() >= least && digits.length() <= most;
  }
}
