package org.privacyyml.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;

/**
 * A VAT id (§ 27a UStG) or a Wirtschafts-Identifikationsnummer (§ 139c AO).
 *
 * @param number without blanks and dots; empty where it has been applied for
 */
public record TaxNumber(Optional<String> number) {

  private static final String APPLIED_FOR = "applied-for";

  static Fact<TaxNumber> read(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    if (text.equals(APPLIED_FOR)) {
      return value.holds(new TaxNumber(Optional.empty()), text);
    }
    if (hasDigit(text)) {
      return value.holds(new TaxNumber(Optional.of(normalised(text))), text);
    }
    value.refuse(text, Messages.of("policy.no-number", "text", text), List.of(APPLIED_FOR, "none"));
    return value.unread();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String normalised(String text) {
    StringBuilder number = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (!Character.isWhitespace(c) && (c != '.' || text.startsWith("CHE"))) {
        number.append(c);
      }
    }
    return number.toString();
  }
}
