package org.privacyyml.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyyml.catalog.Catalog;
import org.privacyyml.catalog.StatutoryPeriod;
import org.privacyyml.finding.Where;
import org.privacyyml.finding.Words;
import org.privacyyml.policy.Retention;
import org.privacyyml.policy.value.Fact;
import org.privacyyml.policy.value.Reference;
import org.privacyyml.policy.value.Start;
import org.privacyyml.policy.value.Term;
import org.privacyyml.policy.value.Text;
import org.privacyyml.policy.vocabulary.StartOfPeriod;
import org.privacyyml.resource.Messages;

/** Fills in the periods that laws set, where a file names them. Whatever the file says wins. */
public final class StatutoryRetention {
  private final Catalog catalog;
  private final ApplicableLaw law;
  private final References references;

  StatutoryRetention(Catalog catalog, ApplicableLaw law, References references) {
    this.catalog = catalog;
    this.law = law;
    this.references = references;
  }

  /** One for each period that is named, in the order of the file. */
  Fact<List<Retention>> completed(Fact<List<Retention>> stated) {
    List<Retention> completed = new ArrayList<>();
    for (Retention retention : stated.orElse(List.of())) {
      List<Reference> named = retention.statutory().orElse(List.of());
      for (Reference reference : named) {
        completed.add(completed(retention, reference));
      }
      if (named.isEmpty()) {
        completed.add(retention);
      }
    }
    return Fact.of(List.copyOf(completed), stated.where());
  }

  private Retention completed(Retention stated, Reference reference) {
    Where where = reference.where();
    Optional<StatutoryPeriod> known = catalog.statutoryPeriod(reference.key());
    if (known.isEmpty()) {
      references.reportUnknown(
          where,
          reference.key(),
          catalog.statutoryPeriodKeys(),
          Messages.of("disclosure.no-statutory-period", "name", reference.key()));
      return with(
          stated, reference, stated.of(), Fact.unreadable(where), stated.from(), stated.law());
    }
    StatutoryPeriod period = known.get();
    // The norm is cited for what it says, and for nothing else.
    boolean asInLaw = differs(stated, period).isEmpty();
    return with(
        stated,
        reference,
        stated.of().or(Fact.of(text(period.what()), where)),
        stated.term().or(Fact.known(Term.parse(period.period()), where)),
        stated.from().or(Fact.of(Start.of(text(period.from())), where)),
        asInLaw ? stated.law().or(Fact.of(text(period.law()), where)) : stated.law());
  }

  /** Where the file says something else than the law; words of its own about the start are not. */
  public static Optional<Where> differs(Retention stated, StatutoryPeriod known) {
    Fact<Term> term = stated.term();
    Term legal = Term.parse(known.period()).orElseThrow();
    if (term.matches(own -> !own.isAsLongAs(legal))) {
      return Optional.of(term.where());
    }
    Fact<Start> from = stated.from();
    Optional<StartOfPeriod> start = from.value().flatMap(Start::usual);
    return start.isPresent() && !start.get().key().equals(known.from().toString())
        ? Optional.of(from.where())
        : Optional.empty();
  }

  private static Retention with(
      Retention stated,
      Reference reference,
      Fact<Text> of,
      Fact<Term> term,
      Fact<Start> from,
      Fact<Text> law) {
    return new Retention(
        stated.where(),
        of,
        Fact.of(List.of(reference), reference.where()),
        term,
        from,
        law,
        stated.criteria(),
        stated.setByProvider(),
        stated.notStored());
  }

  private Text text(Words words) {
    Words known = SwissWords.of(words, law);
    return Text.of(known);
  }
}
