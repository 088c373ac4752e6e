package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.STRING;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.choice;
import static org.privacyyml.policy.Readers.object;
import static org.privacyyml.policy.Readers.oneOrMore;
import static org.privacyyml.policy.Readers.scalarOr;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Scalar;

/**
 * Something that is stored on, or read from, a visitor's terminal equipment (§ 25 TDDDG).
 *
 * @param from a provider of the catalogue whose entries are meant
 */
public record StorageEntry(
    Where where,
    Fact<List<String>> name,
    Fact<Reference> from,
    Fact<Technology> technology,
    Fact<Text> purpose,
    Fact<Term> duration,
    Fact<Start> durationFrom,
    Fact<String> host,
    Fact<Ownership> party,
    Fact<List<Reference>> access,
    Fact<Necessity> necessary,
    Fact<Boolean> consentAsked,
    Fact<Reference> processing) {

  /**
   * Whether the entry is strictly necessary for what the visitor asked for (§ 25 (2) no. 2 TDDDG).
   *
   * @param isClaimed whether the file says it is; where it is not, it needs consent
   * @param reason why it is; empty where the file gives none
   */
  public record Necessity(boolean isClaimed, Optional<Text> reason) {
    static final Reader<Necessity> READER =
        (node, where, reading) -> {
          if (node instanceof Scalar scalar && scalar.plain()) {
            switch (scalar.text()) {
              case "false", "no":
                return Optional.of(new Necessity(false, Optional.empty()));
              case "true", "yes":
                return Optional.of(new Necessity(true, Optional.empty()));
              default:
                break;
            }
          }
          return TEXT.read(node, where, reading)
              .map(text -> new Necessity(true, Optional.of(text)));
        };
  }

  private record Duration(Fact<Term> term, Fact<Start> from) {
    static final Reader<Duration> READER =
        scalarOr(
            (node, where, reading) ->
                Term.DURATION
                    .read(node, where, reading)
                    .map(
                        term ->
                            new Duration(Fact.of(term, where), Fact.absent(where.missing("from")))),
            object(
                fields ->
                    new Duration(
                        fields.get("period", Term.DURATION).or(Term.range(fields)),
                        fields.get("from", Start.READER))));
  }

  static StorageEntry read(Fields fields) {
    Fact<List<String>> name = fields.get("name", oneOrMore(STRING));
    Fact<Reference> from = fields.get("from", Reference.READER);
    if (name.isMissing() && from.isMissing()) {
      fields
          .reading()
          .report(
              "FORMAT-REQUIRED",
              name.where(),
              new Words("the entry has no name", "Der Eintrag hat keinen Namen"),
              new Words(
                  "Add name, or from with a provider.",
                  "name ergänzen, oder from mit einem Anbieter."));
    }
    Fact<Duration> duration = fields.get("duration", Duration.READER);
    return new StorageEntry(
        fields.where(),
        name,
        from,
        fields.get("technology", choice(Technology.values())),
        fields.get("purpose", TEXT),
        duration.flatMap(Duration::term),
        duration.flatMap(Duration::from),
        fields.get("host", STRING),
        fields.get("party", choice(Ownership.values())),
        fields.orNone("access", oneOrMore(Reference.READER)),
        fields.get("necessary", Necessity.READER),
        fields.get("consentAsked", FLAG),
        fields.get("processing", Reference.READER));
  }
}
