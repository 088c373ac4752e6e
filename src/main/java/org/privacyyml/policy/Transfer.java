package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.TEXT;

import org.privacyyml.finding.Where;
import org.privacyyml.yaml.Scalar;

/** A transfer to a third country and what it rests on, Art. 13 (1) (f) GDPR. */
public record Transfer(
    Where where,
    Fact<String> country,
    Fact<Mechanism> mechanism,
    Fact<Boolean> certified,
    Fact<Text> copy,
    Fact<Text> risks) {

  /** Where a copy of the safeguards can be had: a web address is the same in every language. */
  private static final Reader<Text> COPY =
      (node, where, reading) ->
          node instanceof Scalar scalar && isOneAddress(scalar.text())
              ? Readers.URL.read(node, where, reading).map(Text::everywhere)
              : TEXT.read(node, where, reading);

  private static boolean isOneAddress(String text) {
    return text.startsWith("http") && text.chars().noneMatch(Character::isWhitespace);
  }

  static Transfer read(Fields fields) {
    return new Transfer(
        fields.where(),
        fields.get("country", Countries.COUNTRY),
        fields.get("mechanism", Readers.choice(Mechanism.values())),
        fields.get("certified", FLAG),
        fields.get("copy", COPY),
        fields.get("risks", TEXT));
  }
}
