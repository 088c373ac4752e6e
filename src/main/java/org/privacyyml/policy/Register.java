package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;

import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;

/** An entry in a public register. */
public record Register(
    Where where,
    Fact<RegisterType> type,
    Fact<String> number,
    Fact<String> court,
    Fact<String> name) {

  static Register read(Fields fields) {
    Fact<RegisterType> type = fields.get("type", Readers.choice(RegisterType.values()));
    Fact<String> number = fields.get("number", STRING);
    Optional<RegisterType> written = number.value().flatMap(Register::typeIn);
    if (written.isPresent() && type.isStated() && !written.equals(type.value())) {
      reportConflict(fields, number, written.get(), type);
      number = Fact.unreadable(number.where());
    } else if (written.isPresent() && type.isMissing()) {
      type = Fact.of(written.get(), type.where());
    }
    return new Register(
        fields.where(),
        type,
        number.map(Register::withoutType),
        fields.get("court", STRING),
        fields.get("name", STRING));
  }

  private static void reportConflict(
      Fields fields, Fact<String> number, RegisterType written, Fact<RegisterType> type) {
    String stated = type.value().map(RegisterType::key).orElse("");
    fields
        .reading()
        .report(
            "FORMAT-VALUE",
            number.where(),
            new Words(
                "the number is of " + written.key() + ", the type says " + stated,
                "Die Nummer gehört zu " + written.key() + ", der Typ sagt " + stated),
            new Words("Correct one of them.", "Eines von beiden berichtigen."));
  }

  /** The register that the number names itself, as in {@code HRB 12345 B}. */
  private static Optional<RegisterType> typeIn(String number) {
    for (RegisterType type : RegisterType.values()) {
      String key = type.key();
      boolean named =
          type != RegisterType.FOREIGN && number.regionMatches(true, 0, key, 0, key.length());
      if (named
          && number.length() > key.length()
          && !Character.isLetter(number.charAt(key.length()))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code HRB 12345 B} and {@code 12345 B} are the same number; a Swiss one is not complete
   * without its beginning.
   */
  private static String withoutType(String number) {
    Optional<RegisterType> type = typeIn(number);
    if (type.isEmpty() || type.get() == RegisterType.CHE) {
      return number;
    }
    int digit = type.get().key().length();
    while (digit < number.length() && !Character.isDigit(number.charAt(digit))) {
      digit++;
    }
    return digit < number.length() ? number.substring(digit) : number;
  }
}
