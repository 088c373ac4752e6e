package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.STRING;

import java.util.Locale;
import org.privacyyml.finding.Where;

/** An entry in a public register. */
public record Register(
    Where where, Fact<RegisterType> type, Fact<String> number, Fact<String> court, Fact<String> name) {

  static Register read(Fields fields) {
    Fact<RegisterType> type = fields.get("type", Readers.choice(RegisterType.values()));
    return new Register(
        fields.where(),
        type,
        fields.get("number", STRING).map(number -> withoutType(number, type)),
        fields.get("court", STRING),
        fields.get("name", STRING));
  }

  /** {@code HRB 12345 B} and {@code 12345 B} are the same number. */
  private static String withoutType(String number, Fact<RegisterType> type) {
    String key = type.value().map(RegisterType::key).orElse("");
    boolean repeated =
        !key.isEmpty()
            && number.length() > key.length()
            && number.substring(0, key.length()).toUpperCase(Locale.ROOT).equals(key.toUpperCase(Locale.ROOT))
            && !Character.isLetter(number.charAt(key.length()));
    if (!repeated || type.value().filter(RegisterType.CHE::equals).isPresent()) {
      return number;
    }
    String rest = number.substring(key.length()).strip();
    return rest.startsWith(":") || rest.startsWith("-") ? rest.substring(1).strip() : rest;
  }
}
