package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;

import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.yaml.Scalar;

/**
 * A legal basis of an activity (Art. 6 (1) GDPR).
 *
 * @param basis empty where what is written is none of the six
 * @param written as it stands in the file
 * @param purpose what it is for, where an activity has several bases
 */
public record Basis(
    Where where,
    Optional<LegalBasis> basis,
    String written,
    Fact<Text> purpose,
    Fact<Text> interest,
    Fact<Text> law,
    Fact<Text> withdrawal) {

  static final Reader<Basis> READER =
      (node, where, reading) -> {
        if (node instanceof Scalar) {
          return STRING.read(node, where, reading).map(written -> ofWord(written, where));
        }
        return Readers.object(Basis::read)
            .read(node, where, reading)
            .filter(basis -> !basis.written.isEmpty());
      };

  private static Basis ofWord(String written, Where where) {
    return new Basis(
        where,
        named(written),
        written,
        Fact.absent(where.missing("for")),
        Fact.absent(where.missing("interest")),
        Fact.absent(where.missing("law")),
        Fact.absent(where.missing("withdrawal")));
  }

  private static Basis read(Fields fields) {
    String written = fields.required("basis", STRING).orElse("");
    return new Basis(
        fields.where(),
        named(written),
        written,
        fields.get("for", TEXT),
        fields.get("interest", TEXT),
        fields.get("law", NAME),
        fields.get("withdrawal", TEXT));
  }

  private static Optional<LegalBasis> named(String written) {
    for (LegalBasis basis : LegalBasis.values()) {
      if (basis.key().equals(written)) {
        return Optional.of(basis);
      }
    }
    return Optional.empty();
  }
}
