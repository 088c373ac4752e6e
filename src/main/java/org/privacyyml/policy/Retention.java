package org.privacyyml.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.finding.Where;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Fields;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.value.Start;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.value.Texts;
import org.privacyyml.policy.value.Value;
import org.privacyyml.resource.Messages;

/**
 * How long data are stored, or by which criteria that is decided (Art. 13 (2) (a) GDPR).
 *
 * @param of what the rule is about, where an activity has several
 * @param statutory periods that a law sets, by their keys in the catalogue
 * @param setByProvider whether the period is the provider's, and the controller has no say
 * @param notStored whether nothing is stored at all
 */
public record Retention(
    Where where,
    Fact<Text> of,
    Fact<List<Reference>> statutory,
    Fact<Term> term,
    Fact<Start> from,
    Fact<Text> law,
    Fact<Text> criteria,
    boolean setByProvider,
    boolean notStored) {

  static Fact<Retention> read(Value value) {
    if (value.scalar() != null) {
      Optional<Term> term = Term.read(value).value();
      return term.isPresent() ? value.holds(ofTerm(term.get(), value.where())) : value.unread();
    }
    Fields fields = value.block();
    return fields == null ? value.unread() : fields.holds(read(fields));
  }

  static Fact<List<Retention>> readAll(Value value) {
    List<Fact<Retention>> rules = new ArrayList<>();
    for (Value item : value.items()) {
      rules.add(read(item));
    }
    return value.all(rules);
  }

  private static Retention ofTerm(Term term, Where where) {
    return new Retention(
        where,
        Fact.missing(where.missing("of")),
        Fact.missing(where.missing("statutory")),
        Fact.of(term, where),
        Fact.missing(where.missing("from")),
        Fact.missing(where.missing("law")),
        Fact.missing(where.missing("criteria")),
        false,
        false);
  }

  private static Retention read(Fields fields) {
    Fact<Term> term = Term.read(fields.get("period")).or(Term.range(fields));
    Fact<String> setBy = provider(fields.get("setBy"));
    Fact<Boolean> notStored = fields.get("not-stored").flag();
    Fact<List<Reference>> statutory = Reference.readAll(fields.get("statutory"));
    boolean other = setBy.isUnreadable() || notStored.isUnreadable() || statutory.isUnreadable();
    if (term.isMissing() && other) {
      term = Fact.unreadable(fields.where());
    }
    return new Retention(
        fields.where(),
        fields.get("of").text(),
        statutory,
        term,
        Start.read(fields.get("from")),
        fields.get("law").name(),
        fields.get("criteria").text(),
        setBy.isStated(),
        notStored.orElse(false));
  }

  private static Fact<String> provider(Value value) {
    String text = Texts.word(value);
    if (text == null) {
      return value.unread();
    }
    if (text.equals("provider")) {
      return value.holds(text, text);
    }
    value.refuse(text, Messages.of("policy.only-the-provider"), List.of("provider"));
    return value.unread();
  }

  /**
   * Whether this says anything: a period, criteria, or that somebody else decides, or that nothing
   * is stored. What could not be read counts: it has been reported.
   */
  public boolean saysHowLong() {
    return !term.isMissing() || !criteria.isMissing() || setByProvider || notStored;
  }
}
