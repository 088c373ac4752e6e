package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;
import org.privacyyml.yaml.Scalar;

/**
 * Where data come from: the person, or somebody else (Art. 14 (2) (f) GDPR).
 *
 * @param fromPerson whether the person gives them
 * @param isPublic whether the source is publicly accessible
 */
public record DataSource(Where where, boolean fromPerson, Fact<Text> from, Fact<Boolean> isPublic) {

  private static final String PERSON = "data-subject";

  static Fact<DataSource> read(Value value) {
    Where where = value.where();
    if (value.says(PERSON)) {
      Fact<Text> from = Fact.missing(where.missing("from"));
      Fact<Boolean> isPublic = Fact.missing(where.missing("public"));
      return value.holds(new DataSource(where, true, from, isPublic));
    }
    Scalar scalar = value.scalar();
    if (scalar != null) {
      value.refuse(
          scalar.text(),
          Messages.of("policy.no-source", "text", scalar.text()),
          List.of(PERSON, "{from: …}"));
      return value.unread();
    }
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    return fields.holds(
        new DataSource(where, false, fields.get("from").text(), fields.get("public").flag()));
  }

  static Fact<List<DataSource>> readAll(Value value) {
    List<Fact<DataSource>> sources = new ArrayList<>();
    for (Value item : value.items()) {
      sources.add(read(item));
    }
    return value.all(sources);
  }
}
