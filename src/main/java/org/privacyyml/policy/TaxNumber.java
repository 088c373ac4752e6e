package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.fromText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.privacyyml.finding.Words;

/**
 * A VAT id (§ 27a UStG) or a Wirtschafts-Identifikationsnummer (§ 139c AO).
 *
 * @param number without blanks and dots; empty where it has been applied for
 */
public record TaxNumber(Optional<String> number) {

  private static final String APPLIED_FOR = "applied-for";

  static final Reader<TaxNumber> READER =
      fromText(
          (text, where, reading) -> {
            if (text.equals(APPLIED_FOR)) {
              return Optional.of(new TaxNumber(Optional.empty()));
            }
            if (text.chars().anyMatch(Character::isDigit)) {
              return Optional.of(new TaxNumber(Optional.of(normalised(text))));
            }
            reading.wrongValue(
                where,
                text,
                new Words("\"" + text + "\" is no number", "„" + text + "“ ist keine Nummer"),
                List.of(APPLIED_FOR, "none"));
            return Optional.empty();
          });

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
