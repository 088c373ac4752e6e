package org.privacyyml.law.number;

/** The check digits of the numbers that offices give out. Each takes digits alone. */
final class CheckDigits {

  private CheckDigits() {}

  /** A German VAT id or Wirtschafts-IdNr.: ISO 7064, MOD 11,10, over nine digits. */
  static boolean german(String digits) {
    int product = 10;
    for (int i = 0; i < 8; i++) {
      int sum = (digit(digits, i) + product) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    int check = 11 - product;
    return digit(digits, 8) == (check == 10 ? 0 : check);
  }

  /** An Austrian VAT id: cross sums of seven digits by the weights 1 and 2 in turn. */
  static boolean austrian(String digits) {
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      int weighted = digit(digits, i) * (i % 2 + 1);
      sum += weighted / 10 + weighted % 10;
    }
    return digit(digits, 7) == (96 - sum) % 10;
  }

  /** A Swiss UID: modulus 11 over nine digits; a remainder of 10 is never given out. */
  static boolean swiss(String digits) {
    String weights = "54327654";
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += digit(digits, i) * digit(weights, i);
    }
    int check = 11 - sum % 11;
    return check != 10 && digit(digits, 8) == check % 11;
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }

  /** The digits of a text, and nothing else of it. */
  static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Only the digits that Europe writes: others are no part of any number. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a text has a form: a 9 in it stands for a digit, everything else for itself. */
  static boolean hasForm(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      boolean fits =
          form.charAt(i) == '9' ? isDigit(text.charAt(i)) : text.charAt(i) == form.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
