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
import org.privacyyml.policy.value.Value;
import org.privacyyml.policy.vocabulary.Ownership;
import org.privacyyml.policy.vocabulary.Technology;
import org.privacyyml.resource.Messages;
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
    static Fact<Necessity> read(Value value) {
      Scalar scalar = value.scalar();
      if (scalar != null && scalar.plain()) {
        switch (scalar.text()) {
          case "false", "no":
            return value.holds(new Necessity(false, Optional.empty()));
          case "true", "yes":
            return value.holds(new Necessity(true, Optional.empty()));
          default:
            break;
        }
      }
      Fact<Text> reason = value.text();
      return reason.isStated() ? value.holds(new Necessity(true, reason.value())) : value.unread();
    }
  }

  private record Duration(Fact<Term> term, Fact<Start> from) {
    static Duration read(Value value) {
      if (value.scalar() != null) {
        Fact<Term> term = Term.duration(value);
        Where from = value.where().missing("from");
        return new Duration(term, term.isStated() ? Fact.missing(from) : value.unread());
      }
      Fields fields = value.block();
      if (fields == null) {
        return new Duration(value.unread(), value.unread());
      }
      Fact<Term> term = Term.duration(fields.get("period")).or(Term.range(fields));
      Fact<Start> from = Start.read(fields.get("from"));
      fields.finish();
      return new Duration(term, from);
    }
  }

  static Fact<StorageEntry> read(Value value) {
    Fields fields = value.block();
    if (fields == null) {
      return value.unread();
    }
    Fact<List<String>> name = fields.get("name").strings();
    Fact<Reference> from = Reference.read(fields.get("from"));
    if (name.isMissing() && from.isMissing()) {
      fields
          .reading()
          .report(
              "FORMAT-REQUIRED",
              name.where(),
              Messages.of("policy.no-name"),
              Messages.of("policy.add-name-or-from"));
    }
    Duration duration = Duration.read(fields.get("duration"));
    return fields.holds(
        new StorageEntry(
            fields.where(),
            name,
            from,
            fields.get("technology").choice(Technology.values()),
            fields.get("purpose").text(),
            duration.term(),
            duration.from(),
            fields.get("host").string(),
            fields.get("party").choice(Ownership.values()),
            Reference.readAll(fields.orNone("access")),
            Necessity.read(fields.get("necessary")),
            fields.get("consentAsked").flag(),
            Reference.read(fields.get("processing"))));
  }

  static Fact<List<StorageEntry>> readAll(Value value) {
    List<Fact<StorageEntry>> entries = new ArrayList<>();
    for (Value item : value.items()) {
      entries.add(read(item));
    }
    return value.all(entries);
  }
}
