package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.fromText;

import java.util.Locale;
import java.util.Optional;

/**
 * A VAT id (§ 27a UStG) or a Wirtschafts-Identifikationsnummer (§ 139c AO).
 *
 * @param number without blanks and dots; empty where it has been applied for
 */
public record TaxNumber(Optional<String> number) {

  static final Reader<TaxNumber> READER =
      fromText(
          (text, where, reading) ->
              Optional.of(
                  text.equals("applied-for")
                      ? new TaxNumber(Optional.empty())
                      : new TaxNumber(Optional.of(normalised(text)))));

  private static String normalised(String text) {
    StringBuilder number = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (!Character.isWhitespace(c) && (c != '.' || text.startsWith("CHE"))) {
        number.append(c);
      }
    }
    return number.toString();
  }

  public boolean isAppliedFor() {
    return number.isEmpty();
  }
}
