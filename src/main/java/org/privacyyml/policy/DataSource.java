package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.TEXT;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Scalar;

/**
 * Where data come from: the person, or somebody else (Art. 14 (2) (f) GDPR).
 *
 * @param fromPerson whether the person gives them
 * @param isPublic whether the source is publicly accessible
 */
public record DataSource(Where where, boolean fromPerson, Fact<Text> from, Fact<Boolean> isPublic) {

  private static final String PERSON = "data-subject";

  static final Reader<DataSource> READER =
      (node, where, reading) -> {
        if (!(node instanceof Scalar scalar)) {
          return Readers.object(DataSource::read).read(node, where, reading);
        }
        if (scalar.text().equals(PERSON)) {
          return Optional.of(
              new DataSource(
                  where,
                  true,
                  Fact.absent(where.missing("from")),
                  Fact.absent(where.missing("public"))));
        }
        reading.wrongValue(
            where,
            scalar.text(),
            new Words(
                "\"" + scalar.text() + "\" is no source",
                "„" + scalar.text() + "“ ist keine Angabe zur Herkunft"),
            List.of(PERSON, "{from: …}"));
        return Optional.empty();
      };

  private static DataSource read(Fields fields) {
    return new DataSource(
        fields.where(), false, fields.get("from", TEXT), fields.get("public", FLAG));
  }
}
