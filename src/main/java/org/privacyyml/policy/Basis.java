package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Keyed;
import org.privacyyml.policy.vocabulary.LegalBasis;

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

  static Fact<Basis> read(Value value) {
    if (value.scalar() != null) {
      String written = Texts.line(value);
      return written == null ? value.unread() : value.holds(ofWord(written, value.where()));
    }
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    Fact<String> written = fields.required("basis").string();
    Fact<Basis> basis =
        fields.holds(
            new Basis(
                fields.where(),
                Keyed.named(written.orElse(""), LegalBasis.values()),
                written.orElse(""),
                fields.get("for").text(),
                fields.get("interest").text(),
                fields.get("law").name(),
                fields.get("withdrawal").text()));
    return written.isStated() ? basis : value.unread();
  }

  static Fact<List<Basis>> readAll(Value value) {
    List<Fact<Basis>> bases = new ArrayList<>();
    for (Value item : value.items()) {
      bases.add(read(item));
    }
    return value.all(bases);
  }

  private static Basis ofWord(String written, Where where) {
    return new Basis(
        where,
        Keyed.named(written, LegalBasis.values()),
        written,
        Fact.missing(where.missing("for")),
        Fact.missing(where.missing("interest")),
        Fact.missing(where.missing("law")),
        Fact.missing(where.missing("withdrawal")));
  }
}
