package org.privacyyml.policy;

import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.RegisterType;
import org.privacyyml.resource.Messages;

/** An entry in a public register. */
public record Register(
    Where where,
    Fact<RegisterType> type,
    Fact<String> number,
    Fact<String> court,
    Fact<String> name) {

  static Fact<Register> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    Fact<RegisterType> type = fields.get("type").choice(RegisterType.values());
    Fact<String> number = fields.get("number").string();
    if (number.isStated()) {
      String stated = number.orElse("");
      Optional<RegisterType> written = typeIn(stated);
      if (written.isPresent() && type.isStated() && !written.equals(type.value())) {
        reportConflict(fields, number, written.get(), type);
        number = Fact.unreadable(number.where());
      } else {
        type =
            written.isPresent() && type.isMissing() ? Fact.of(written.get(), type.where()) : type;
        number = Fact.of(withoutType(stated), number.where());
      }
    }
    return fields.holds(
        new Register(
            fields.where(),
            type,
            number,
            fields.get("court").string(),
            fields.get("name").string()));
  }

  private static void reportConflict(
      Fields fields, Fact<String> number, RegisterType written, Fact<RegisterType> type) {
    String stated = type.value().map(RegisterType::key).orElse("");
    fields
        .reading()
        .report(
            "FORMAT-VALUE",
            number.where(),
            Messages.of("policy.register-type", "register", written.key(), "type", stated),
            Messages.of("policy.correct-one"));
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
