package org.privacyyml.policy;

import static org.privacyyml.policy.Readers.FLAG;
import static org.privacyyml.policy.Readers.NAME;
import static org.privacyyml.policy.Readers.TEXT;
import static org.privacyyml.policy.Readers.fromText;
import static org.privacyyml.policy.Readers.object;

import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.yaml.Scalar;

/**
 * How long data are stored, or by which criteria that is decided (Art. 13 (2) (a) GDPR).
 *
 * @param of what the rule is about, where an activity has several
 * @param setByProvider whether the period is the provider's, and the controller has no say
 * @param notStored whether nothing is stored at all
 */
public record Retention(
    Where where,
    Fact<Text> of,
    Fact<Term> term,
    Fact<Start> from,
    Fact<Text> law,
    Fact<Text> criteria,
    boolean setByProvider,
    boolean notStored) {

  private static final Reader<String> PROVIDER =
      fromText(
          (text, where, reading) -> {
            if (text.equals("provider")) {
              return Optional.of(text);
            }
            reading.wrongValue(
                where,
                text,
                new Words("only the provider can set it", "Nur der Anbieter kann sie festlegen"),
                List.of("provider"));
            return Optional.empty();
          });

  static final Reader<Retention> READER =
      (node, where, reading) -> {
        if (node instanceof Scalar) {
          return Term.PERIOD.read(node, where, reading).map(term -> ofTerm(term, where));
        }
        return object(Retention::read).read(node, where, reading);
      };

  private static Retention ofTerm(Term term, Where where) {
    return new Retention(
        where,
        Fact.absent(where.missing("of")),
        Fact.of(term, where),
        Fact.absent(where.missing("from")),
        Fact.absent(where.missing("law")),
        Fact.absent(where.missing("criteria")),
        false,
        false);
  }

  private static Retention read(Fields fields) {
    Fact<Term> term = fields.get("period", Term.PERIOD).or(Term.range(fields));
    Fact<String> setBy = fields.get("setBy", PROVIDER);
    Fact<Boolean> notStored = fields.get("not-stored", FLAG);
    if (term.isMissing() && (setBy.isUnreadable() || notStored.isUnreadable())) {
      term = Fact.unreadable(fields.where());
    }
    return new Retention(
        fields.where(),
        fields.get("of", TEXT),
        term,
        fields.get("from", Start.READER),
        fields.get("law", NAME),
        fields.get("criteria", TEXT),
        setBy.isStated(),
        notStored.orElse(false));
  }

  /**
   * Whether this says anything: a period, criteria, or that somebody else decides, or that nothing
   * is stored. What could not be read counts: it has been reported.
   */
  public boolean saysHowLong() {
    return !term.isMissing() || !criteria.isMissing() || setByProvider || notStored;
  }
}
